import { expect, test } from 'vitest';
import { reach } from '../../src/model/reach.ts';
import { read } from '../../src/state/read.ts';
import { open, useBrowser } from '../setup/browser.ts';

useBrowser();

const CITY = 'city.year=2025&city.stock=300000&city.loss=3300&city.over=3&city.run=3';
const WORDS = {
  zh: { none: '四种情形都达不到', some: /四种情形里有[23]种能达到/, goal: '目标：从2035年到' },
  en: { none: 'none of the four cases', some: /in [23] of the four cases/, goal: 'from 2035 to' },
};
const LANGS = ['zh', 'en'] as const;

test.each(LANGS)(
  'a goal is set by keyboard, told, reached, sent and dropped, in %s',
  async (lang) => {
    const { page, errors, violations } = await open(`${lang}/simulator/?${CITY}`, {
      viewport: { width: 360, height: 720 },
    });
    const aim = page.locator('.aim');
    expect(await aim.isHidden()).toBe(true);
    await page.focus('[data-ask]');
    await page.keyboard.press('Enter');
    await page.locator('#ask-effort .pictures svg').waitFor();
    await page.fill('input[name="goal.year"]', '2035');
    await aim.waitFor();
    await page.waitForFunction(() => location.search.includes('goal.year=2035'));
    await expect.poll(() => aim.innerText()).toContain(WORDS[lang].goal);
    expect(await aim.innerText()).toContain(WORDS[lang].none);
    await page.waitForTimeout(400);
    await page.click('[data-act="apply-effort"]');
    await expect.poll(() => aim.innerText()).not.toContain(WORDS[lang].none);
    await page.waitForFunction(() => location.search.includes('coordination='));
    const link = new URL(page.url()).search;
    expect(link).toContain('goal=noLoss&goal.year=2035');
    const told = await aim.innerText();
    // Looking less far ahead does not give it up.
    await page.fill('.control input[name="horizon"]', '2030');
    await page.waitForFunction(() => location.search.includes('horizon=2030'));
    await page.fill('.control input[name="horizon"]', '2049');
    await expect.poll(() => aim.innerText()).toBe(told);

    const colleague = await open(`${lang}/simulator/${link}`);
    await expect.poll(() => colleague.page.locator('.aim').innerText()).toBe(told);
    expect(await colleague.page.inputValue('input[name="goal.year"]')).toBe('2035');
    const head = colleague.page.locator('.outlook-numbers thead');
    // Tables follow when the hand rests.
    await expect.poll(() => head.textContent()).toContain('2035');
    await colleague.page.click('[data-act="drop-goal"]');
    await colleague.page.waitForFunction(() => !location.search.includes('goal'));
    expect(await colleague.page.locator('.aim').isHidden()).toBe(true);
    await colleague.page.click('[data-act="undo"]');
    await expect.poll(() => colleague.page.locator('.aim').innerText()).toBe(told);
    await colleague.page.context().close();

    const brief = await open(`${lang}/brief/${link}`);
    await expect
      .poll(() => brief.page.locator('[data-aim]').innerText())
      .toContain(WORDS[lang].goal);
    expect(await brief.page.locator('.numbers thead').textContent()).toContain('2035');
    await brief.page.context().close();
    expect({ errors, violations }).toEqual({ errors: [], violations: [] });
    await page.context().close();
  },
);

test.each(LANGS)(
  'a comparison’s link says that it is one; a reload keeps what was saved, in %s',
  async (lang) => {
    const { page } = await open(`${lang}/simulator/?v=1&m=1&intake=2&b.coordination=1`);
    const told = page.locator('.compares');
    await told.waitFor();
    await told.locator('a').click();
    expect(await page.locator('.saved thead th').count()).toBe(3);
    await page.click('.saved [data-act="save"]');
    await page.waitForTimeout(500);
    await page.fill('.control input[name="skills"]', '1');
    await page.click('.saved [data-act="save"]');
    expect(await page.locator('.saved thead th').count()).toBe(4);
    await page.waitForTimeout(500);
    await page.reload();
    await expect.poll(() => page.locator('.saved thead th').count()).toBe(4);
    expect(await page.inputValue('.control input[name="skills"]')).toBe('1');
    await page.context().close();
  },
);

test('Back from a place on the page leaves the address as true as the page', async () => {
  const { page } = await open('en/simulator/?v=1&m=1&intake=2');
  await page.click('[data-ask]');
  await page.fill('.control input[name="coordination"]', '0.8');
  await page.waitForFunction(() => location.search.includes('coordination=0.8'));
  await page.goBack();
  await page.waitForFunction(() => location.search.includes('coordination=0.8'));
  expect(await page.inputValue('.control input[name="coordination"]')).toBe('0.8');
  await page.context().close();
});

test('with the spread on, the draws that reach the goal are told as the core counts them', async () => {
  const query = `v=1&m=1&${CITY}&coordination=0.9&industry=2.4&goal=noLoss&goal.year=2035`;
  const { page, errors } = await open(`en/simulator/?${query}`);
  const aim = page.locator('.aim span');
  expect(await aim.innerText()).not.toContain('draws');
  await page.check('input[name="spread"]');
  const { city, scenario, goal } = read(query).state;
  if (!goal) throw new Error('the link has lost its goal');
  const { reached, draws } = reach({ city, scenario, goal });
  const told = (many: number) => many.toLocaleString('en-GB');
  await expect
    .poll(() => aim.innerText())
    .toContain(`reached in ${told(reached.rate)} of ${told(draws)} draws`);
  expect(await aim.innerText()).toContain(`in ${told(reached.count)} where the same number`);
  await page.uncheck('input[name="spread"]');
  await expect.poll(() => aim.innerText()).not.toContain('draws');
  expect(errors).toEqual([]);
  await page.context().close();
});
