import { describe, expect, test } from 'vitest';
import { open, useBrowser } from '../setup/browser.ts';

useBrowser();

describe.each([
  ['zh', '王亚芬'],
  ['en', 'Wang Yafen'],
])('a number in prose in %s', (lang, author) => {
  test('opens its note on a click, and Esc closes it and gives the focus back', async () => {
    const { page } = await open(`${lang}/county/`, { viewport: { width: 1000, height: 700 } });
    const number = page.locator('a.claim').first();
    await number.click();
    const note = page.locator('dialog.note');
    expect(await note.isVisible()).toBe(true);
    expect(await note.textContent()).toContain(author);
    await page.keyboard.press('Escape');
    expect(await note.isVisible()).toBe(false);
    expect(await number.evaluate((link) => link === document.activeElement)).toBe(true);
    await page.context().close();
  });
  test('opens on Enter, and on focus alone nothing opens', async () => {
    const { page } = await open(`${lang}/county/`);
    const note = page.locator('dialog.note');
    await page.locator('a.claim').first().focus();
    expect(await note.isVisible()).toBe(false);
    await page.keyboard.press('Enter');
    expect(await note.isVisible()).toBe(true);
    expect(page.url()).toMatch(/county\/$/);
    await page.context().close();
  });
  test('is a link to its claim where no script runs', async () => {
    const { page } = await open(`${lang}/county/`, { javaScriptEnabled: false });
    await page.locator('a.claim').first().click();
    await page.waitForURL(/claims\/#haining-admitted-2014$/);
    await page.context().close();
  });
});

test('a click outside and the button close the note; a click with a modifier follows the link', async () => {
  const { page } = await open('en/county/', { viewport: { width: 1000, height: 700 } });
  const note = page.locator('dialog.note');
  await page.locator('a.claim').first().click();
  await page.mouse.click(5, 5);
  expect(await note.isVisible()).toBe(false);
  await page.locator('a.claim').first().click();
  await note.locator('.close').click();
  expect(await note.isVisible()).toBe(false);
  const [other] = await Promise.all([
    page.context().waitForEvent('page'),
    page
      .locator('a.claim')
      .first()
      .click({ modifiers: ['Control'] }),
  ]);
  // A new page is told of before it has gone anywhere.
  await other.waitForURL((url) => url.href !== 'about:blank', { waitUntil: 'commit' });
  expect(other.url()).toContain('/en/claims/#');
  await page.context().close();
});

test('on a phone the note lies at the bottom, whole in the window', async () => {
  const { page } = await open('zh/county/', { viewport: { width: 360, height: 640 } });
  await page.locator('a.claim').first().click();
  const box = await page.locator('dialog.note').boundingBox();
  expect(box?.y).toBeGreaterThan(100);
  expect((box?.y ?? 0) + (box?.height ?? 0)).toBeLessThanOrEqual(641);
  await page.context().close();
});
