import type { Page, Route } from 'playwright-core';
import { expect, test } from 'vitest';
import { blank, open, site, useBrowser } from '../setup/browser.ts';

useBrowser();

const unfold = (page: Page) =>
  page.evaluate(() => {
    document.querySelector('.assumptions')?.setAttribute('open', '');
  });

const PHONE = { viewport: { width: 390, height: 800 } };

test('who comes back to a link stands where they were, not where it opens', async () => {
  const { page } = await open('en/simulator/?v=1&m=1&intake=2', PHONE);
  const at = () => page.evaluate(() => Math.round(scrollY));
  await expect.poll(at).toBeGreaterThan(100);
  await page.$eval('#share-title', (title) => {
    title.scrollIntoView();
  });
  await page.waitForTimeout(500);
  const before = await at();
  await page.reload();
  await page.waitForSelector('[data-starting]', { state: 'detached' });
  await page.waitForTimeout(500);
  expect(Math.abs((await at()) - before)).toBeLessThan(200);
  await page.context().close();
});

test('what is set before the script has come is answered once it has', async () => {
  const { page } = await blank(PHONE);
  const held: Route[] = [];
  let late = false;
  await page.route(/_astro\/.*\.js$/, async (route) => {
    if (late) await route.continue();
    else held.push(route);
  });
  await page.goto(`${site()}en/simulator/`, { waitUntil: 'commit' });
  await page.waitForSelector('footer', { state: 'attached' });
  await page.check('input[name="spread"]');
  await page.check('input[name="whose"][value="own"]');
  await page.click('#ask-effort > summary');
  await page.click('#ask-lever-map > summary');
  await page.fill('input[name="map.share"]', '1.2');
  expect(held.length).toBeGreaterThan(0);
  late = true;
  await Promise.all(held.map((route) => route.continue()));
  await page.locator('#ask-effort .pictures svg').waitFor();
  await page.locator('.spread-key').waitFor();
  await page.locator('input[name="own.stock"]').waitFor();
  expect(await page.locator('[for="set-map-share"] output').innerText()).toBe('120%');
  await page.context().close();
});

test('a worker that does not come is told of, and leaves nothing silent', async () => {
  const { page } = await blank();
  await page.route('**/worker*.js', (route) => route.abort());
  await page.goto(`${site()}en/simulator/`);
  await page.waitForSelector('[data-starting]', { state: 'detached' });
  await page.click('#ask-effort > summary');
  const told = 'that calculates did not load';
  await expect.poll(() => page.locator('#ask-effort .status').innerText()).toContain(told);
  await page.click('input[name="spread"]');
  await expect.poll(() => page.isChecked('input[name="spread"]')).toBe(false);
  expect(await page.locator('.toast').innerText()).toContain(told);
  expect(await page.locator('.spread-key').isHidden()).toBe(true);
  await page.context().close();
});

test('a tank that is opened later tells the year that it shows', async () => {
  const { page } = await open('en/simulator/?v=1&m=1&horizon=2035', PHONE);
  await page.click('.vessel > summary');
  const told = () => page.locator('[data-picture="tank"]').getAttribute('aria-label');
  await expect.poll(told).toContain('2035');
  const head = page.locator('.vessel thead');
  expect(await head.textContent()).toContain('2035');
  await page.fill('.control input[name="horizon"]', '2040');
  await expect.poll(() => head.textContent()).toContain('2040');
  await page.context().close();
});

test('the ends of a slider are told with the assumptions that hold', async () => {
  const { page } = await open('en/simulator/?v=1&m=1&p.five=0.6');
  const ends = page.locator('.control:has(input[name="coordination"]) .ends');
  const slider = page.locator('.control input[name="coordination"]');
  await slider.press('End');
  await expect
    .poll(() => page.locator('output[name="coordination-now"]').innerText())
    .toMatch(/\d/);
  await page.waitForTimeout(300);
  const top = await page.locator('output[name="coordination-now"]').innerText();
  expect(await ends.locator('[data-high]').innerText()).toBe(top);
  await unfold(page);
  await page.fill('.control input[name="p.stay"]', '3.5');
  await page.waitForTimeout(400);
  expect(await ends.locator('[data-low]').innerText()).toContain('3.5');
  await page.context().close();
});

test('an assumption that the city’s own figures do not go with is not taken, and says so', async () => {
  const city = 'city.year=2024&city.stock=10000&city.loss=-1000&city.over=5&city.run=0';
  const { page } = await open(`en/simulator/?v=1&m=1&${city}&city.recruits=1500`);
  const figures = () =>
    page.$$eval('input[name^="own."]', (inputs) =>
      inputs.map((input) => (input as HTMLInputElement).value),
    );
  const before = await figures();
  await unfold(page);
  const slider = page.locator('input[name="p.stay"]');
  await slider.fill('3.5');
  await expect.poll(() => page.locator('.toast').innerText()).toContain('Not taken');
  await expect.poll(() => slider.inputValue()).not.toBe('3.5');
  expect(await figures()).toEqual(before);
  expect(page.url()).not.toContain('p.stay');
  await page.context().close();
});

test('a scenario taken out of a comparison stays out when the page is loaded anew', async () => {
  const { page } = await open('en/simulator/?v=1&m=1&intake=2&b.intake=3&c.intake=4');
  const count = () => page.locator('.saved thead th[scope="col"]').count();
  expect(await count()).toBe(4);
  await page.click('.saved [data-act="remove"][data-at="1"]');
  await page.reload();
  await page.waitForSelector('[data-starting]', { state: 'detached' });
  expect(await count()).toBe(3);
  expect(page.url()).toContain('intake=2');
  await page.context().close();
});

test.each([
  'en/simulator/?intake=abc&pay=9',
  'en/simulator/?city.stock=100&city.recruits=5000',
  'zh/brief/?city.stock=300000&city.loss=4000&intake=2&goal=noLoss&goal.year=2035',
  'en/brief/?city.stock=300000&goal=stock&foo=1',
])('of %s nothing is seen before it is read, and nothing moves then', async (path) => {
  const { page } = await blank(PHONE);
  await page.addInitScript(() => {
    const seen = { early: [] as string[], moved: [] as string[] };
    Object.assign(window, { seen });
    const look = () => {
      const element = document.querySelector<HTMLElement>('city-brief, city-simulator');
      const isReady = element?.matches(':defined:not([data-starting])') ?? false;
      if (element && !isReady && document.documentElement.classList.contains('js')) {
        seen.early.push(getComputedStyle(element).visibility);
      }
      requestAnimationFrame(look);
    };
    look();
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) {
        seen.moved.push((entry as PerformanceEntry & { value: number }).value.toFixed(4));
      }
    }).observe({ type: 'layout-shift', buffered: true });
  });
  await page.goto(site() + path);
  await page.waitForSelector('[data-starting]', { state: 'detached' });
  await page.waitForTimeout(500);
  const seen = await page.evaluate(
    () => (window as unknown as { seen: { early: string[]; moved: string[] } }).seen,
  );
  expect(seen.early.length).toBeGreaterThan(0);
  expect(new Set(seen.early)).toEqual(new Set(['hidden']));
  expect(seen.moved).toEqual([]);
  await page.context().close();
});
