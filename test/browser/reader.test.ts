import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { readLedger } from '../../src/ledger/read.ts';
import { open, useBrowser } from '../setup/browser.ts';

useBrowser();
const { charts } = readLedger(process.cwd(), []);
const diagrams = [...charts.values()]
  .map(({ value }) => value)
  .filter((chart) => chart.class === 'D' && chart.statements.length > 0);

const told = (page: Page) => page.locator('.told [data-on]').getAttribute('data-told');
const lit = (page: Page) =>
  page
    .locator('.pictures svg:visible .lit')
    .evaluateAll((marks) => [...new Set(marks.map((mark) => mark.getAttribute('data-claim')))]);

test.each(diagrams.map(({ id, statements }) => [id, statements] as const))(
  '%s: stepping on tells every statement, and its mark stands out',
  async (id, statements) => {
    const { page, errors, violations } = await open(`zh/charts/${id}/`);
    const height = () => page.locator('claim-reader').evaluate((it) => it.clientHeight);
    const before = await height();
    const next = page.locator('claim-reader [data-step="1"]');
    await next.focus();
    for (const statement of statements) {
      await page.keyboard.press('Enter');
      expect(await told(page)).toBe(statement);
      expect(await lit(page)).toEqual([statement]);
    }
    await page.keyboard.press('Enter');
    expect(await told(page)).toBe(statements[0]);
    expect(Math.abs((await height()) - before), 'nothing jumps').toBeLessThan(20);
    expect({ errors, violations }).toEqual({ errors: [], violations: [] });
    await page.context().close();
  },
);

test('a mark that is pointed at is told, a click opens its claim, a touch only tells', async () => {
  const mark = '.pictures svg:visible [data-claim="essay-push-few-jobs"] text >> nth=0';
  const { page } = await open('en/charts/forces/');
  await page.locator(mark).hover();
  expect(await told(page)).toBe('essay-push-few-jobs');
  expect(await page.locator('dialog').isVisible()).toBe(false);
  await page.locator(mark).click();
  expect(await page.locator('dialog').isVisible()).toBe(true);
  await page.context().close();

  const phone = await open('en/charts/forces/', {
    hasTouch: true,
    isMobile: true,
    viewport: { width: 360, height: 740 },
  });
  await phone.page.locator(mark).tap();
  expect(await told(phone.page)).toBe('essay-push-few-jobs');
  expect(await phone.page.locator('dialog').isVisible()).toBe(false);
  const box = await phone.page.locator('.told').boundingBox();
  expect((box?.y ?? 0) + (box?.height ?? 0), 'what is told is in view').toBeLessThanOrEqual(741);
  await phone.page.context().close();
});

test('a view that statements belong to lists all of them; the first tells one at a time again', async () => {
  const { page } = await open('zh/charts/strategy-board/');
  const groups = charts.get('strategy-board')?.value.groups ?? [];
  const skilled = groups.find(({ id }) => id === 'skilled')?.statements ?? [];
  const shown = () =>
    page
      .locator('.told p[data-told]')
      .evaluateAll((all) =>
        all
          .filter((statement) => statement.checkVisibility({ visibilityProperty: true }))
          .map((statement) => (statement as HTMLElement).dataset['told'] ?? ''),
      );
  expect(await shown()).toEqual([]);
  await page.locator('label[for="view-strategy-board-skilled"]').click();
  expect(skilled.length).toBeGreaterThan(0);
  expect((await shown()).sort()).toEqual([...skilled].sort());
  await page.locator('label[for="view-strategy-board-everyone"]').click();
  expect(await shown()).toEqual([]);
  await page.context().close();
});

test('without scripts the statements are a list to unfold', async () => {
  const { page } = await open('zh/charts/forces/', { javaScriptEnabled: false });
  expect(await page.locator('.told').isVisible()).toBe(false);
  await page.locator('claim-reader summary').click();
  expect(await page.locator('.told p:visible').count()).toBe(20);
  expect(await page.locator('claim-reader .steps').isVisible()).toBe(false);
  await page.context().close();
});
