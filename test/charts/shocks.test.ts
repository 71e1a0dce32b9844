import { describe, expect, test } from 'vitest';
import { idsIn } from '../../src/ledger/formula.ts';
import { languages, ledger } from '../../src/render/book.ts';
import { chartCard } from '../../src/render/chart-card.ts';
import { picture } from '../../src/render/charts.ts';

/** The figures on what a departure is said to set off, channel by channel: their bases differ and overlap. */
const CHANNELS = {
  leaders: [
    'essay-patents-per-leader',
    'essay-investment-per-leader',
    'essay-innovation-gap-repair',
  ],
  tax: ['essay-cit-drop-per-outflow'],
  fund: ['essay-pension-years-per-pp'],
  brand: ['essay-brand-threshold-years', 'essay-campus-premium-decay'],
  chain: ['essay-value-evaporation-ratio'],
};
const channelOf = (id: string) =>
  Object.entries(CHANNELS).find(([, ids]) => ids.includes(id))?.[0] ?? '';

const charts = [...ledger.charts.values()].map(({ value }) => value);
/** Charts that measure a shock; a diagram only tells it, and the core's projections rest on the premium. */
const shocks = charts.filter(({ axes }) =>
  axes.some(({ claims }) => claims.some((id) => channelOf(id) !== '')),
);

test('each shock has a chart of its own, and none shows two channels', () => {
  const shown = shocks.map(({ axes }) => [
    ...new Set(axes.flatMap(({ claims }) => claims.map(channelOf))),
  ]);
  expect(shown.map(([channel]) => channel).sort()).toEqual(Object.keys(CHANNELS).sort());
  expect(shown.every((channels) => channels.length === 1)).toBe(true);
});

test('no shock meets a whole city’s outflow, and no value of ours adds or multiplies shocks', () => {
  for (const { axes, printed } of shocks) {
    const figures = [...axes.flatMap(({ claims }) => claims), ...printed];
    expect(figures.filter((id) => id.startsWith('fuxin-') || id.startsWith('haining-'))).toEqual(
      [],
    );
  }
  for (const { value } of ledger.derived.values()) {
    expect(idsIn(value.formula).filter((id) => channelOf(id) !== '')).toEqual([]);
  }
});

test('the number of leaders is the reader’s, a whole one from 0 to 10; the tax runs to 5 % and no further', () => {
  const [leaders] = ledger.charts.get('losing-leaders')?.value.controls ?? [];
  expect(leaders).toMatchObject({ min: 0, max: 10, step: 1 });
  const [loss] = ledger.charts.get('tax-lag')?.value.controls ?? [];
  expect(loss).toMatchObject({ min: 0, max: 5 });
});

describe.each(languages)('in %s', (lang) => {
  test('a card of a shock carries no number: it may be seen without its condition', () => {
    for (const { id, conditional } of shocks) {
      expect(conditional, id).toBe(true);
      const words = chartCard(picture(id, lang))
        .join('')
        .replaceAll(/<[^>]*>/g, '');
      // The lines of the document, which the credit names, are no figure.
      const lines = /(?:lines?|第)\s?[\d、, ]+/g;
      expect(words.replaceAll(lines, ''), id).not.toMatch(/\d/);
    }
  });

  test('chain value stands behind “if the cluster collapses”, which is not what is seen first', () => {
    const chart = picture('chain-value', lang);
    const { views, entry } = chart;
    const [first, second] = views;
    const words = (show: readonly string[] = []) =>
      chart.draw(720, show).replaceAll(/<[^>]*>/g, ' ');
    expect(entry.axes.flatMap(({ claims }) => claims)).toContain('essay-value-evaporation-ratio');
    expect(words(first?.show)).not.toContain('7.3');
    expect(words(second?.show)).toContain('7.3');
  });

  test('the tax line says for whom it holds', () => {
    const { caveat } = picture('tax-lag', lang);
    const asIf = {
      en: 'as if all talent worked in high-end services',
      zh: '都当作高端服务业人才',
    };
    expect(caveat).toContain(asIf[lang as 'en' | 'zh']);
  });
});
