import { expect, test } from 'vitest';
import { open, useBrowser } from '../setup/browser.ts';

useBrowser();

const SENTENCE = '[data-supposition="revolving-door"]';

test.each([
  ['en', 'about 7,590 people', 'about 33,000 people'],
  ['zh', '约7590人', '约33,000人'],
])(
  '%s: a number is typed, stepped and dragged, and the sentence follows',
  async (lang, first, typed) => {
    const { page, errors, violations } = await open(`${lang}/reservoir/`);
    const settled = page.locator(`${SENTENCE} output`);
    const stay = page.locator(`${SENTENCE} input[name="stay"]`);
    const said = async (text: string) => {
      await page.waitForFunction(
        ([selector, wanted]) => document.querySelector(selector ?? '')?.textContent === wanted,
        [`${SENTENCE} output`, text],
      );
    };
    expect((await settled.textContent())?.trim()).toBe(first);
    await stay.fill('10');
    await said(typed);
    await stay.focus();
    await page.keyboard.press('ArrowDown');
    await said(typed.replace('33,000', '32,670'));
    await stay.scrollIntoViewIfNeeded();
    const box = await stay.boundingBox();
    if (!box) throw new Error('the number has no box');
    const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
    await page.mouse.move(x, y);
    await page.mouse.down();
    await page.mouse.move(x + 61, y, { steps: 5 });
    await page.mouse.up();
    expect(await stay.inputValue()).toBe('10.9');
    await said(typed.replace('33,000', '35,970'));
    expect({ errors, violations }).toEqual({ errors: [], violations: [] });
    await page.context().close();
  },
);

test('a number that cannot be taken is answered with what can, and the last consequence stands', async () => {
  const { page } = await open('en/reservoir/');
  const stay = page.locator(`${SENTENCE} input[name="stay"]`);
  for (const wrong of ['99', '', '2.345']) {
    await stay.fill(wrong);
    expect(await page.locator(`${SENTENCE} .wrong`).textContent()).toBe(
      'Years that they stay on average: a number from 0.5 to 30, in steps of 0.1.',
    );
    expect(await stay.getAttribute('aria-invalid')).toBe('true');
  }
  expect(await page.locator(`${SENTENCE} output`).textContent()).toContain('7,590');
  await stay.fill('5');
  await page.waitForFunction(
    (selector) => document.querySelector(`${selector} .wrong`)?.textContent === '',
    SENTENCE,
  );
  await page.context().close();
});

test('without scripts it is a sentence with its first numbers', async () => {
  const { page } = await open('en/reservoir/', { javaScriptEnabled: false });
  const text = await page.locator(`${SENTENCE} p`).first().innerText();
  expect(text.replaceAll(/\s+/g, ' ')).toBe(
    'If 3,300 people come each year and stay 2.3 years on average, their number settles at about 7,590 people.',
  );
  await page.context().close();
});
