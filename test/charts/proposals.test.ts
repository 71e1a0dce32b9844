import { parseHTML } from 'linkedom';
import { describe, expect, test } from 'vitest';
import * as chart from '../../src/charts/live/proposals.ts';
import { MOST } from '../../src/charts/live/proposals/bars.ts';
import { money } from '../../src/charts/live/proposals/row.ts';
import { ledger } from '../../src/render/book.ts';
import { picture } from '../../src/render/charts.ts';
import { measure } from '../../src/render/measure.ts';

const { drawn, voice, controls } = picture('proposals', 'en');
const zh = picture('proposals', 'zh').voice;
const at = (spending = 10_000_000, people = 100) => chart.rows(drawn, { spending, people });

/** With plain spaces where a number and its word are kept together. */
const plain = (text: string) => text.replaceAll('\u00a0', ' ');

/** The picture at a setting, as an element. */
function svgOf(spending?: number, people?: number, said = voice): SVGElement {
  const { document } = parseHTML('<!doctype html><html><body></body></html>');
  return chart.draw(at(spending, people), { ...said, document, width: 720, measure });
}

describe('rows', () => {
  test('work out a floor for research and a ceiling for certificates', () => {
    expect(at()).toMatchObject([
      { yearly: 300_000, total: 1_500_000 },
      { people: 100, total: 2_000_000 },
    ]);
  });
  test('give in whole yuan, at every step, what the ledger’s own check says of the years together', () => {
    const share = ledger.checks.get('essay-subsidy-total')?.value.computed['total']?.value;
    expect(share).toBe(15);
    for (let spending = 1_000_000; spending <= 100_000_000; spending += 1_000_000) {
      expect(at(spending)[0]?.total).toBe((spending / 100) * 15);
    }
  });
});

test('money is told in words, with the digits it has', () => {
  expect(
    [300_000, 1_500_000, 14_850_000].map((value) => plain(money(value, 'gte', voice))),
  ).toEqual(['at least 300,000 yuan', 'at least 1.5 million yuan', 'at least 14.85 million yuan']);
  expect([30_000, 4_950_000, 100_000_000].map((value) => money(value, 'eq', zh))).toEqual([
    '3万元',
    '495万元',
    '1亿元',
  ]);
});

describe('the picture', () => {
  test('is outlined and hatched, nothing in it filled with a colour of evidence', () => {
    const svg = svgOf();
    expect(svg.querySelectorAll('.celadon, .cinnabar, .whole, .counted, .dot')).toHaveLength(0);
    expect(svg.querySelectorAll('.sheet').length).toBeGreaterThan(2);
    expect(svg.querySelectorAll('.field')).toHaveLength(2);
  });
  test('draws the floor open with an arrow outward, and the ceiling hatched up to its bound', () => {
    const svg = svgOf();
    expect(svg.querySelectorAll('[data-comparator="gte"] .arrow')).toHaveLength(1);
    expect(svg.querySelectorAll('[data-comparator="upTo"] .hatch')).toHaveLength(1);
  });
  test('sets the years end to end as their share of a year’s spending, whatever is spent', () => {
    const fill = (spending: number) =>
      Number(svgOf(spending).querySelector('[data-comparator="gte"] .fill')?.getAttribute('width'));
    const frame = Number(svgOf().querySelector('.frame')?.getAttribute('width'));
    expect(fill(10_000_000) / frame).toBeCloseTo(0.15, 2);
    expect(fill(100_000_000)).toBe(fill(1_000_000));
  });
  test('ends the frame of certificates where the slider ends', () => {
    const people = controls.find(({ id }) => id === 'people');
    expect(people).toMatchObject({ max: MOST });
  });
  test('says “nothing” where nobody is certified, never “up to 0”', () => {
    for (const said of [voice, zh]) {
      expect(svgOf(undefined, 0, said).textContent).not.toMatch(/up to 0|最高0/);
    }
    expect(chart.summary(at(undefined, 0), voice)).toContain('for 0 people, nothing.');
  });
});

test('the summary says proposed, and what the essay leaves out', () => {
  expect(plain(chart.summary(at(), voice))).toBe(
    'The essay proposes to subsidise research and development in strategic emerging industries by at least 3% a year, for 5 years in a row: for a firm that spends 10 million yuan a year, at least 300,000 yuan a year and at least 1.5 million yuan in all. ' +
      'It also proposes up to 20,000 yuan a person for skill certificates: for 100 people, up to 2 million yuan. ' +
      'A fund for an “industrial leap” is proposed in the same sentence as the research subsidy, without an amount; perhaps it is to pay. Whose money it would be and what either subsidy alone would bring is not said; the sums are ours.',
  );
});

test('the table keeps what is proposed, set and worked out apart', () => {
  expect(
    chart.table(at(), voice).rows.map(([, ...cells]) => cells.map((cell) => plain(cell ?? ''))),
  ).toEqual([
    ['at least 3% a year, 5 years in a row', '10 million yuan', 'at least 1.5 million yuan'],
    ['up to 20,000 yuan a person', '100 people', 'up to 2 million yuan'],
  ]);
});
