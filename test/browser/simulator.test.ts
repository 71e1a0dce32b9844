import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { blank, open, site, useBrowser } from '../setup/browser.ts';

useBrowser();

const LANGS = ['zh', 'en'] as const;

/** What the simulator says of the state it shows, once its words have followed. */
async function said(page: Page): Promise<string> {
  await page.waitForFunction(() => document.querySelector('.said li') !== null);
  await page.waitForTimeout(250);
  return page.locator('.said').innerText();
}

/** The table of the projection, by its first cells. */
const numbers = (page: Page) =>
  page.$$eval('.outlook-numbers tbody tr', (rows) =>
    rows.map((row) => [...row.children].map(({ textContent }) => textContent)),
  );

/** Moves a slider as a reader's keys do, and lets words and address follow. */
async function setSlider(page: Page, name: string, value: string): Promise<void> {
  await page.fill(`.control input[name="${name}"]`, value);
  await page.waitForTimeout(500);
}

const settled = (page: Page) =>
  page.waitForFunction(() => location.search.includes('m=1'), undefined, { timeout: 5000 });

test('a slider moves picture, words, table, address and link at once', async () => {
  const { page, errors, violations } = await open('en/simulator/');
  const before = await said(page);
  await setSlider(page, 'coordination', '1');
  expect(await said(page)).not.toBe(before);
  expect(await said(page)).toContain('114,800');
  await settled(page);
  expect(new URL(page.url()).search).toBe('?v=1&m=1&coordination=1');
  // Exactly a prepared scenario: its own page is the link.
  expect(await page.inputValue('#share-link')).toContain('/en/scenarios/let-them-stay/');
  await setSlider(page, 'intake', '2');
  expect(await page.inputValue('#share-link')).toContain('?v=1&m=1&intake=2&coordination=1');
  expect({ errors, violations }).toEqual({ errors: [], violations: [] });
  await page.context().close();
});

test.each(LANGS)('a link opens to the same numbers, in %s', async (lang) => {
  const { page } = await open(`${lang}/simulator/`);
  await setSlider(page, 'industry', '2');
  await setSlider(page, 'pay', '0.9');
  await page.check('.switches input[name="keep-pull"]');
  await page.waitForTimeout(500);
  const own = await numbers(page);
  const other = await open(`${lang}/simulator/${new URL(page.url()).search}`);
  await said(other.page);
  expect(await numbers(other.page)).toEqual(own);
  expect(await other.page.locator('.notice').isHidden()).toBe(true);
  await other.page.context().close();
  await page.context().close();
});

test('undo, redo, reset one and start again go back and forth', async () => {
  const { page } = await open('en/simulator/');
  /** As it stands once the frame of the move has come. */
  const value = async (name: string) => {
    await page.waitForTimeout(100);
    return page.inputValue(`.control input[name="${name}"]`);
  };
  await setSlider(page, 'industry', '2');
  await setSlider(page, 'education', '0.5');
  await page.click('[data-act="undo"]');
  expect([await value('industry'), await value('education')]).toEqual(['2', '0']);
  await page.click('[data-act="redo"]');
  expect(await value('education')).toBe('0.5');
  await page.click('[data-reset="industry"]');
  expect([await value('industry'), await value('education')]).toEqual(['0', '0.5']);
  await page.click('[data-act="reset-all"]');
  expect(await value('education')).toBe('0');
  await page.click('[data-act="undo"]');
  expect(await value('education')).toBe('0.5');
  await page.context().close();
});

describe('numbers are read as people type them, and read back', () => {
  test.each([
    ['3,300', '3,300'],
    ['３３００', '3,300'],
    ['3300人', '3,300'],
    ['三千三百', '3,300'],
    ['0.33万', '3,300'],
    ['21.7万', '217,000'],
    ['2.17e5', '217,000'],
  ])('%s', async (typed, told) => {
    const { page } = await open('en/simulator/');
    await page.check('input[name="whose"][value="own"]');
    await page.fill('#own-recruits', typed);
    expect(await page.locator('#own-recruits-said').innerText()).toBe(
      `Read as ${told} people a year`,
    );
    await page.context().close();
  });

  test('what can be read in two ways, or in none, gets a sentence and changes nothing', async () => {
    const { page } = await open('en/simulator/');
    const before = await said(page);
    await page.check('input[name="whose"][value="own"]');
    for (const typed of ['3,3', 'many', '三千三', '1/2']) {
      await page.fill('#own-stock', typed);
      expect(await page.locator('#own-stock-said').innerText()).toContain(
        `“${typed}” cannot be read`,
      );
    }
    await page.click('[data-act="use-city"]');
    expect(await page.locator('#own-then-said').innerText()).toContain('a number is needed here');
    expect(await page.locator('.city .wrong').innerText()).toContain('still shows the last city');
    expect(await said(page)).toBe(before);
    await page.context().close();
  });

  test('figures that do not go together are refused in a sentence', async () => {
    const { page } = await open('en/simulator/');
    await page.check('input[name="whose"][value="own"]');
    for (const [name, typed] of [
      ['stock', '5,000'],
      ['then', '6,000'],
      ['over', '3'],
      ['recruits', '3,300'],
    ] as const)
      await page.fill(`#own-${name}`, typed);
    await page.click('[data-act="use-city"]');
    expect(await page.locator('#own-recruits-said').innerText()).toContain('do not go together');
    expect(new URL(page.url()).search).not.toContain('city.stock=5000');
    await page.context().close();
  });
});

test('a field that is emptied is missing; what is used is what the page shows when it is loaded anew', async () => {
  const { page } = await open('zh/simulator/');
  const leave = async (name: string, typed: string) => {
    await page.fill(`#own-${name}`, typed);
    await page.locator(`#own-${name}`).press('Tab');
  };
  await page.check('input[name="whose"][value="own"]');
  await leave('stock', '30万');
  await leave('then', '32万');
  await leave('over', '5');
  await leave('recruits', '4000');
  await page.click('.city .own summary');
  await leave('payRatio', '70.4%');
  await leave('coordination', '10');
  await expect.poll(() => page.url()).toContain('city.coordination=0.68');
  expect(await page.locator('#own-payRatio-said').innerText()).toBe('读作70%（我们只算到这么细）');
  const taken = page.url();
  await leave('stock', '');
  expect(await page.getAttribute('#own-stock', 'aria-invalid')).toBe('true');
  expect(await page.locator('#own-stock-said').innerText()).toContain('这里要填一个数');
  expect(await page.locator('.city .wrong').innerText()).toContain('图上仍是上一次能用的那座城市');
  for (const [name, typed] of [
    ['recruits', '5000'],
    ['graduateRetention', '0.04%'],
    ['outflowYears', '1e15'],
    ['coordination', '100'],
  ] as const) {
    await leave(name, typed);
    expect(await page.inputValue('#own-stock')).toBe('');
    expect(await page.inputValue(`#own-${name}`)).toBe(typed);
  }
  expect(await page.locator('#own-coordination-said').innerText()).toContain('2.3年到20.1年');
  await page.waitForTimeout(600);
  expect(page.url()).toBe(taken);
  await page.reload();
  await page.waitForSelector('[data-starting]', { state: 'detached' });
  const shown = (name: string) => page.inputValue(`#own-${name}`);
  expect([await shown('stock'), await shown('payRatio'), await shown('coordination')]).toEqual([
    '300000',
    '70%',
    '10.1',
  ]);
  await page.context().close();
});

describe.each(LANGS)('by keyboard alone at 320 px, in %s', (lang) => {
  test('set up a city, ask what it would take, save, compare, share', async () => {
    const { page } = await open(`${lang}/simulator/`, { viewport: { width: 320, height: 640 } });
    /** Presses Tab until the focus is where it is wanted: what no key reaches fails here. */
    const tabTo = async (selector: string) => {
      for (let press = 0; press < 250; press++) {
        const there = await page.evaluate(
          (wanted) => document.activeElement?.matches(wanted) ?? false,
          selector,
        );
        if (there) return;
        await page.keyboard.press('Tab');
      }
      throw new Error(`no key reaches ${selector}`);
    };
    await tabTo('input[name="whose"]');
    await page.keyboard.press('ArrowDown');
    for (const [name, typed] of [
      ['stock', '300000'],
      ['then', '31.5万'],
      ['over', '3'],
      ['recruits', '4,000'],
    ] as const) {
      await tabTo(`#own-${name}`);
      await page.keyboard.type(typed);
    }
    await tabTo('[data-act="use-city"]');
    await page.keyboard.press('Enter');
    await page.waitForTimeout(600);
    expect(new URL(page.url()).search).toContain('city.stock=300000&city.loss=5000');
    await tabTo('[data-analysis="effort"] > summary');
    await page.keyboard.press('Enter');
    await page.waitForSelector('[data-picture="effort"] svg');
    await tabTo('[data-act="apply-effort"]');
    await page.keyboard.press('Enter');
    await tabTo('[data-act="save"]');
    await page.keyboard.press('Enter');
    await page.keyboard.press('Shift+Tab');
    await page.evaluate(() => {
      document.querySelector<HTMLElement>('.control input[name="intake"]')?.focus();
    });
    await page.keyboard.press('End');
    await tabTo('[data-act="save"]');
    await page.keyboard.press('Enter');
    expect(await page.locator('.saved thead th').count()).toBe(3);
    expect(await page.locator('.differences').innerText()).not.toBe('');
    await page.waitForSelector('[data-picture="comparison"] svg');
    // Nothing that draws while the browser measures has put the still pictures back.
    expect(await page.locator('html.js').count()).toBe(1);
    await tabTo('#share-link');
    expect(await page.inputValue('#share-link')).toContain('intake=4');
    await tabTo('[data-act="copy-link"]');
    await page.context().close();
  });

  test('every slider has a name and a value with its unit', async () => {
    const { page } = await open(`${lang}/simulator/`);
    const bare = await page.$$eval('.simulator input[type="range"]', (inputs) =>
      inputs
        .filter((input) => input.closest('details:not([open])') === null)
        .filter(
          (input) =>
            !(input as HTMLInputElement).labels?.[0]?.innerText.trim() ||
            (!input.getAttribute('aria-valuetext') && input.closest('.control') !== null),
        )
        .map((input) => (input as HTMLInputElement).name),
    );
    expect(bare).toEqual([]);
    await page.context().close();
  });
});

test.each([360, 1280])(
  'drawings have the height that is kept for them, at %i px',
  async (width) => {
    const { page } = await open('zh/simulator/', { viewport: { width, height: 800 } });
    const vessel = page.locator('details.vessel');
    if ((await vessel.getAttribute('open')) === null) await page.click('.vessel summary');
    await page.waitForSelector('[data-picture="tank"] > svg');
    const heights = await page.$$eval('.outlook .pictures', (places) =>
      places.map((place) => [
        place.clientHeight,
        Math.round(place.querySelector(':scope > svg')?.getBoundingClientRect().height ?? 0),
      ]),
    );
    expect(heights.map(([kept]) => kept)).toEqual(heights.map(([, drawn]) => drawn));
    await page.context().close();
  },
);

test('messages come at most once a second, and the last one is said', async () => {
  const { page } = await open('en/simulator/');
  await said(page);
  await page.evaluate(() => {
    const told: number[] = [];
    Object.assign(globalThis, { told });
    const region = document.querySelector('[data-live]');
    if (region) {
      new MutationObserver(() => told.push(performance.now())).observe(region, {
        childList: true,
        characterData: true,
        subtree: true,
      });
    }
  });
  await page.focus('.control input[name="industry"]');
  for (let press = 0; press < 30; press++) {
    await page.keyboard.press('ArrowRight');
    await page.waitForTimeout(140);
  }
  await page.waitForTimeout(1300);
  const told = await page.evaluate(() => (globalThis as { told?: number[] }).told ?? []);
  expect(told.length).toBeGreaterThan(1);
  const pauses = told.slice(1).map((time, at) => time - Number(told[at]));
  // Timers may fire a little early, never by a tenth.
  expect(Math.min(...pauses)).toBeGreaterThan(900);
  expect(await page.locator('[data-live]').innerText()).toBe(
    (await page.locator('.said li').first().innerText()).trim(),
  );
  await page.context().close();
});

describe('a link that cannot be taken as it stands', () => {
  test.each<[told: string, query: string]>([
    ['4', 'intake=99'],
    ['217,000', 'city.stock=abc'],
    ['Version of the model', 'm=9'],
    ['2021', 'start=1800'],
    ['luck', 'luck=1'],
    ['x', 'x=<script>globalThis.hacked=1</script>'],
    ['do not go together', 'city.stock=1&city.recruits=99999999'],
    ['Far too long', `intake=2&${'a=1&'.repeat(1200)}`],
    ['Everything else that was read', `intake=2&${'a=1&'.repeat(1200)}`],
    ['5,000 people a year', 'city.stock=100&city.recruits=5000'],
    ['Scenario B', 'b.intake=99'],
  ])('opens with the nearest valid, says so (%s), and has the focus', async (told, query) => {
    const { page, errors, violations } = await open(`en/simulator/?v=1&${encodeURI(query)}`);
    const notice = page.locator('.notice');
    await notice.waitFor();
    expect(await notice.innerText()).toContain(told);
    expect(await notice.evaluate((element) => document.activeElement === element)).toBe(true);
    expect(await page.evaluate(() => 'hacked' in globalThis)).toBe(false);
    expect(await said(page)).toMatch(/\d/);
    expect({ errors, violations }).toEqual({ errors: [], violations: [] });
    await page.context().close();
  });
});

test('where the sentences do not come, a link that was mended says so all the same', async () => {
  const { page } = await blank();
  await page.route('**/repair-told*', (route) => route.abort());
  await page.goto(`${site()}en/simulator/?intake=99`);
  const notice = page.locator('.notice');
  await notice.waitFor();
  expect(await notice.innerText()).toContain('could not be opened exactly as it stands');
  await page.context().close();
});

test('every published link shows the numbers it was published with', async () => {
  const published = JSON.parse(readFileSync('test/state/published-links.json', 'utf8')) as {
    link: string;
    stock: Record<string, number>;
  }[];
  const { page } = await open('en/simulator/');
  for (const { link, stock } of published) {
    await page.goto(`${site()}en/simulator/?${link}`);
    await said(page);
    const data = await page.evaluate(
      () => document.querySelector('.outlook-numbers')?.textContent ?? '',
    );
    const last = Number(Object.values(stock).at(-1));
    const rounded = (Math.round(last / 100) * 100).toLocaleString('en-GB');
    if (
      Object.keys(stock).at(-1) === new URLSearchParams(link).get('horizon') ||
      !link.includes('horizon')
    )
      expect(data, link).toContain(rounded);
  }
  await page.context().close();
});

test.each(LANGS)('the brief is one A4 page, whatever is moved, in %s', async (lang) => {
  for (const query of [
    '',
    'intake=1.5&industry=3&coordination=1&education=1&skills=1&liveability=1&pay=0.8&start=2035',
    'industry=2.61&coordination=0.87&skills=0.87&liveability=0.87&city.year=2025&city.stock=300000&city.loss=5000&city.recruits=4000&p.pull=0&p.five=0.7&goal=noLoss&goal.year=2035&city.graduates=6000&city.pay=0.8&pay=0.96',
  ]) {
    const { page, errors } = await open(`${lang}/brief/?v=1&m=1&${query}`);
    await page.waitForSelector('.brief .qr svg');
    const pdf = await page.pdf({ preferCSSPageSize: true });
    // One page object and no other, beside the tree that holds them.
    const pages = pdf.toString('latin1').match(/\/Type\s*\/Page\b(?!s)/g) ?? [];
    expect(pages, query).toHaveLength(1);
    expect(errors).toEqual([]);
    await page.context().close();
  }
});

test.each([280, 600])(
  'the embed says that a link was mended, in little room, at %d px',
  async (width) => {
    const query = 'intake=abc&pay=9&city.stock=-5&goal=stock&luck=1';
    const { page, errors, violations } = await open(`embed/en/simulator/?${query}`, {
      viewport: { width, height: 900 },
    });
    const notice = page.locator('.notice');
    const text = await notice.innerText();
    for (const part of ['not be opened exactly', '“intake=abc”', '“city.stock=-5”', '…']) {
      expect(text).toContain(part);
    }
    expect((await notice.boundingBox())?.height).toBeLessThan(130);
    const policy = await page.locator('[data-policy]').innerText();
    expect(policy).toContain('the city as mended here');
    expect(await page.locator('main').innerText()).not.toContain('as entered');
    // The simulator tells each, of the link as it was.
    const link = (await notice.locator('a').getAttribute('href')) ?? '';
    expect(link).toMatch(/\/en\/simulator\/\?intake=abc&pay=9&city\.stock=-5&goal=stock$/);
    expect({ errors, violations }).toEqual({ errors: [], violations: [] });
    await page.context().close();
  },
);

test('the embed of a link that is taken as it stands says nothing of mending, and tells its goal', async () => {
  const { page, errors } = await open(
    'embed/en/simulator/?v=1&m=1&goal=stock&goal.year=2035&goal.share=0.9&city.stock=300000&childId=x',
  );
  expect(await page.locator('.notice').isHidden()).toBe(true);
  expect(await page.locator('[data-policy]').innerText()).toContain('90% of the stock');
  expect(errors).toEqual([]);
  await page.context().close();
});

test('the brief of a mended city does not call it entered', async () => {
  const { page } = await open('en/brief/?city.stock=100&city.recruits=5000');
  await page.waitForSelector('.brief .qr svg');
  await page.locator('.notice').waitFor();
  expect(await page.locator('.notice').innerText()).toContain('100 people');
  expect(await page.locator('[data-city]').innerText()).toContain('mended');
  expect(await page.locator('.brief').innerText()).not.toContain('as entered');
  await page.context().close();
});

test('the embed shows the state in its address, to any host, and says whose city it is', async () => {
  const { page, errors, violations } = await open(
    'embed/en/simulator/?v=1&m=1&coordination=1&childId=x&theme=dark',
  );
  expect(await page.locator('[data-policy]').innerText()).toContain('114,800');
  expect(await page.locator('[data-policy]').innerText()).toContain('Fuxin (our identification)');
  await page.goto(`${site()}embed/en/simulator/?v=1&m=1&city.stock=300000&city.loss=5000`);
  expect(await page.locator('[data-policy]').innerText()).toContain('the city as entered');
  expect(await page.locator('[data-link]').getAttribute('href')).toContain('city.stock=300000');
  expect({ errors, violations }).toEqual({ errors: [], violations: [] });
  await page.context().close();
});

test('a script that breaks leaves the still pictures, their words and numbers', async () => {
  const { page } = await open('en/simulator/');
  await page.context().close();
  const broken = await open('404.html');
  await broken.page.route('**/worker*.js', (route) => route.abort());
  await broken.page.addInitScript(() => {
    Object.defineProperty(globalThis, 'Worker', {
      value: () => {
        throw new Error('no workers here');
      },
    });
  });
  await broken.page.goto(`${site()}en/simulator/`);
  await broken.page.waitForSelector('[data-broken]');
  expect(await broken.page.locator('.simulator .broken').isVisible()).toBe(true);
  expect(await broken.page.locator('.outlook .pictures svg:visible').count()).toBeGreaterThan(0);
  expect(await broken.page.locator('.outlook-numbers tbody tr').count()).toBeGreaterThan(1);
  await broken.page.context().close();
});

test.each(LANGS)(
  'without scripts the default, the presets and the methods stand, in %s',
  async (lang) => {
    const { page } = await open(`${lang}/simulator/`, { javaScriptEnabled: false });
    expect(await page.locator('.no-script').isVisible()).toBe(true);
    expect(await page.locator('.settings').isVisible()).toBe(false);
    expect(await page.locator('.outlook .pictures svg:visible').count()).toBeGreaterThan(0);
    expect(await page.locator('.presets li .pictures svg:visible').count()).toBeGreaterThan(5);
    expect(await page.locator(`a[href$="/${lang}/methods/"]`).count()).toBeGreaterThan(0);
    await page.context().close();
  },
);
