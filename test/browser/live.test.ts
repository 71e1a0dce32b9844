import { describe, expect, test } from 'vitest';
import { readLedger } from '../../src/ledger/read.ts';
import { open, useBrowser } from '../setup/browser.ts';

useBrowser();
const { charts } = readLedger(process.cwd(), []);
const live = [...charts.values()]
  .map(({ value }) => value)
  .filter((chart) => chart.controls.length > 0);

describe.each(live.map((chart) => [chart.id, chart] as const))('%s', (id, { controls }) => {
  test('is redrawn by each of its controls, and set back', async () => {
    const { page, errors, violations } = await open(`en/charts/${id}/`);
    const picture = page.locator(`#chart-${id} .pictures`);
    const first = await picture.getAttribute('aria-label');
    for (const control of controls) {
      const input = page.locator(`#chart-${id} input[name="${control.id}"]`);
      const before = await picture.getAttribute('aria-label');
      if (control.kind === 'switch') await input.click();
      else {
        await input.focus();
        await page.keyboard.press(control.value < control.max ? 'End' : 'Home');
      }
      await page.waitForFunction(
        ([selector, text]) =>
          document.querySelector(selector ?? '')?.getAttribute('aria-label') !== text,
        [`#chart-${id} .pictures`, before ?? ''],
      );
    }
    expect(await picture.locator('svg').count()).toBe(1);
    await page.locator(`#chart-${id} button[type=reset]`).click();
    await page.waitForFunction(
      ([selector, text]) =>
        document.querySelector(selector ?? '')?.getAttribute('aria-label') === text,
      [`#chart-${id} .pictures`, first ?? ''],
    );
    expect({ errors, violations }).toEqual({ errors: [], violations: [] });
    await page.context().close();
  });

  test('keeps its texts apart and in the picture, wherever it is set', async () => {
    const { page } = await open(`zh/charts/${id}/`);
    for (const width of [320, 360, 768]) {
      await page.setViewportSize({ width, height: 800 });
      for (const key of ['Home', 'End']) {
        for (const control of controls.filter(({ kind }) => kind === 'range')) {
          await page.locator(`#chart-${id} input[name="${control.id}"]`).focus();
          await page.keyboard.press(key);
        }
        await page.waitForTimeout(250);
        const faults = await page
          .locator(`#chart-${id} .pictures svg`)
          .first()
          .evaluate((svg) => {
            const frame = svg.getBoundingClientRect();
            const boxes = [...svg.querySelectorAll('text')].map((text) => ({
              text: text.textContent,
              box: text.getBoundingClientRect(),
            }));
            const outside = boxes.filter(
              ({ box }) => box.left < frame.left - 1 || box.right > frame.right + 1,
            );
            const over = boxes.flatMap((a, at) =>
              boxes
                .slice(at + 1)
                .filter(
                  (b) =>
                    a.box.left < b.box.right - 1 &&
                    b.box.left < a.box.right - 1 &&
                    a.box.top < b.box.bottom - 3 &&
                    b.box.top < a.box.bottom - 3,
                )
                .map((b) => `${a.text} / ${b.text}`),
            );
            return [...outside.map(({ text }) => text), ...over];
          });
        expect(faults, `${String(width)} ${key}`).toEqual([]);
      }
    }
    await page.context().close();
  });

  test('stands still and whole without scripts', async () => {
    const { page } = await open(`zh/charts/${id}/`, { javaScriptEnabled: false });
    expect(await page.locator(`#chart-${id} .pictures svg:visible`).count()).toBe(1);
    expect(await page.locator(`#chart-${id} .controls`).isVisible()).toBe(false);
    await page.context().close();
  });
});

test('a chart whose code does not arrive keeps its still picture and says so', async () => {
  const [first] = live;
  if (!first) throw new Error('no live chart to break');
  const { page } = await open('en/');
  await page.route(new RegExp(`/_astro/${first.id}`), (route) => route.abort());
  await page.goto(page.url().replace(/en\/$/, `en/charts/${first.id}/`));
  await page.locator(`#chart-${first.id} .broken`).waitFor({ state: 'visible' });
  expect(await page.locator(`#chart-${first.id} .pictures svg:visible`).count()).toBe(1);
  await page.context().close();
});
