import { parseHTML } from 'linkedom';
import { describe, expect, test } from 'vitest';
import * as chart from '../../src/charts/live/policy-mix.ts';
import type { Settings } from '../../src/charts/parts/chart.ts';
import { figure } from '../../src/charts/parts/figures.ts';
import {
  NAMES,
  POLICY,
  shareOf,
  together,
  type Row,
} from '../../src/charts/live/policy-mix/rows.ts';
import { MOST } from '../../src/charts/live/policy-mix/strip.ts';
import { CITIES } from '../../src/model/city.ts';
import { LEVERS, type LeverName } from '../../src/model/levers.ts';
import { PARAMETERS } from '../../src/model/parameters.ts';
import { ledger } from '../../src/render/book.ts';
import { picture } from '../../src/render/charts.ts';
import { measure } from '../../src/render/measure.ts';

const { drawn, voice, entry } = picture('policy-mix', 'en');

/** What the controls stand at where these levers are switched on. */
const mix = (on: readonly LeverName[]): Settings =>
  Object.fromEntries(NAMES.map((name) => [name, on.includes(name)]));

function at(on: readonly LeverName[] = NAMES): Row {
  const [row] = chart.rows(drawn, mix(on));
  if (!row) throw new Error('no row');
  return row;
}

function svgOf(row: Row, width = 720, said = voice, show?: readonly string[]): SVGElement {
  const { document } = parseHTML('<!doctype html><html><body></body></html>');
  return chart.draw([row], { ...said, document, width, measure, show });
}

/** Every mix of levers there is. */
const MIXES = Array.from({ length: 2 ** NAMES.length }, (_, set) =>
  NAMES.filter((_, bit) => (set >> bit) % 2 === 1),
);

describe('rows', () => {
  test('all switches on, the first case has the core’s reference shares, in the core’s order', () => {
    const [first] = at().cases;
    expect([first?.lossReading, first?.exitForm]).toEqual(['net', 'rate']);
    expect(
      Object.entries(first?.shares ?? {}).map(([name, share]) => [name, Math.round(share)]),
    ).toEqual([
      ['intake', 11_937],
      ['industry', 34_209],
      ['coordination', 37_862],
      ['education', 5_978],
      ['skills', 7_515],
      ['liveability', 3_880],
      ['pay', 5_810],
    ]);
  });
  test('the four cases meet the core’s reference stocks, as today and with the full policy', () => {
    const thousands = (value: number) => Math.round(value / 100) / 10;
    expect(
      at().cases.map(({ exitForm, lossReading, asToday, policy }) => [
        exitForm,
        lossReading,
        thousands(asToday),
        thousands(policy),
      ]),
    ).toEqual([
      ['rate', 'net', 95.8, 203],
      ['rate', 'gross', 95.8, 195.2],
      ['count', 'net', 32.6, 159.8],
      ['count', 'gross', 32.6, 140.9],
    ]);
  });
  test('with every lever on, all four cases fall short of the paper’s stock, as the prose says', () => {
    const { stock, cases } = at();
    expect(stock.value).toBe(figure(drawn, 'fuxin-stock-2021').value);
    expect(cases).toHaveLength(4);
    for (const { policy } of cases) expect(policy).toBeLessThan(stock.value);
  });
  test('in each case of any mix the shares sum to the stock with it less the stock as today', () => {
    for (const on of MIXES) {
      for (const one of at(on).cases) {
        expect(together([one]).low).toBeCloseTo(one.policy - one.asToday, 5);
      }
    }
  });
  test('a lever switched off has no share; no mix takes one beyond the strips, or to its end early', () => {
    for (const on of MIXES) {
      const row = at(on);
      for (const name of NAMES) {
        const { low, high } = shareOf(name, row.cases);
        if (!on.includes(name)) expect([low, high]).toEqual([0, 0]);
        else expect(low).toBeGreaterThan(100);
        expect(high).toBeLessThan(MOST);
      }
      expect(row.cases.every(({ ended }) => ended === 0)).toBe(true);
    }
  });
  test('the switches are the core’s levers in its order, all on', () => {
    expect(entry.controls.map(({ id }) => id)).toEqual(Object.keys(LEVERS));
    expect(entry.controls.every(({ value }) => value === true)).toBe(true);
    expect(Object.keys(POLICY)).toEqual(Object.keys(LEVERS));
  });
  test('the city’s and the levers’ values are those of the claims that the chart starts from', () => {
    const value = (id: string) => figure(drawn, id).value;
    const { fuxin } = CITIES;
    expect([
      value('fuxin-stock-2021'),
      value('fuxin-annual-intake'),
      value('fuxin-annual-loss'),
      value('fuxin-vocational-graduates'),
      value('fuxin-vocational-local-employment') / 100,
      value('fuxin-local-recruits') / value('fuxin-graduate-recruits'),
      value('essay-pay-vs-shanghai') / 100,
    ]).toEqual([
      fuxin.stock,
      fuxin.recruits,
      fuxin.netLoss,
      fuxin.graduates,
      fuxin.graduateRetention,
      fuxin.returneeShare,
      fuxin.payRatio,
    ]);
    for (const lever of Object.values(LEVERS)) {
      if ('claim' in lever) expect(drawn.has(lever.claim)).toBe(true);
    }
    for (const parameter of Object.values(PARAMETERS)) {
      if (!('claim' in parameter) || !drawn.has(parameter.claim)) continue;
      const inPercent = parameter.unit !== 'years';
      const claim = value(parameter.claim) / (inPercent ? 100 : 1);
      expect(claim, parameter.claim).toBe(parameter.default);
    }
    const people = (...levels: readonly string[]) =>
      levels.reduce((sum, level) => sum + value(`haining-table1-${level}-count`), 0);
    const skilled = people('senior-technician', 'technician', 'senior-worker', 'mid-worker');
    const schooled = people('phd', 'master', 'bachelor', 'college');
    expect(skilled / (skilled + schooled)).toBeCloseTo(PARAMETERS.skilledShare.default, 3);
    expect(ledger.charts.get('policy-mix')?.value.places).toEqual(['fuxin']);
  });
});

describe('the picture', () => {
  test('has a row a lever in the core’s order, whatever the sizes, each with four marks', () => {
    for (const on of [NAMES, MIXES[90] ?? []]) {
      const rows = [...svgOf(at(on)).querySelectorAll('[data-lever]')];
      expect(rows.map((row) => row.getAttribute('data-lever'))).toEqual(Object.keys(LEVERS));
      for (const row of rows) {
        const moved = on.includes(row.getAttribute('data-lever') as LeverName);
        expect(row.querySelectorAll('.case')).toHaveLength(moved ? 4 : 0);
        expect(row.querySelectorAll('.band')).toHaveLength(moved ? 1 : 0);
        expect(row.textContent.includes('as today')).toBe(!moved);
      }
    }
  });
  test('sets in ochre and says to be assumed what no document gives, and nothing else', () => {
    for (const row of svgOf(at()).querySelectorAll('[data-lever]')) {
      const name = row.getAttribute('data-lever') as LeverName;
      const assumed = LEVERS[name].standing === 'assumed';
      expect(row.classList.contains('ochre')).toBe(assumed);
      expect(row.textContent.includes('assumed')).toBe(assumed);
      expect(row.textContent.includes('from a claim')).toBe(!assumed);
    }
  });
  test('draws a band from the lowest case to the highest', () => {
    for (const row of svgOf(at()).querySelectorAll('[data-lever]')) {
      const band = row.querySelector('.band');
      const from = Number(band?.getAttribute('x'));
      const to = from + Number(band?.getAttribute('width'));
      const places = [...row.querySelectorAll('.case')].map((mark) =>
        Number(mark.getAttribute('cx') ?? /^M([\d.]+)/.exec(mark.getAttribute('d') ?? '')?.[1]),
      );
      expect(Math.abs(Math.min(...places) - from)).toBeLessThan(0.2);
      expect(Math.abs(Math.max(...places) - to)).toBeLessThan(0.2);
    }
  });
  test('rules off what the levers come to, and shows the paper’s stock as it is given', () => {
    const svg = svgOf(at());
    expect([...svg.querySelectorAll('.together')].map((sum) => sum.textContent)).toEqual([
      'Together, case by case: the same share of residents leaves each year99,400–107,200',
      'Together, case by case: the same number of residents leaves each year108,200–127,200',
    ]);
    expect(svg.querySelectorAll('[data-comparator="eq"] .end')).toHaveLength(2);
    expect(svg.textContent).toContain('2021, the paper: 217,000 people');
  });
  test('with nothing switched on shares out nothing', () => {
    const svg = svgOf(at([]));
    expect(svg.querySelectorAll('.case')).toHaveLength(0);
    expect(svg.textContent).toContain('nothing');
    expect(chart.summary([at([])], voice)).toContain('no effect to share out');
  });
  test('crosses a case in which runs end early, and says so', () => {
    const row = at();
    const cases = row.cases.map((one) => (one.exitForm === 'count' ? { ...one, ended: 3 } : one));
    const svg = svgOf({ ...row, cases });
    expect(svg.querySelectorAll('.stopped')).toHaveLength(2 + 2 * NAMES.length);
    expect(svg.textContent).toContain('cross');
    expect(chart.summary([{ ...row, cases }], voice)).toContain('end early');
  });
});

describe('the short picture', () => {
  test('keeps every lever with where it acts, and what they come to over all cases', () => {
    const svg = svgOf(at(), 340, voice, entry.short);
    expect(svg.querySelectorAll('[data-lever]')).toHaveLength(7);
    for (const name of NAMES) expect(svg.textContent).toContain(voice.words[`acts-${name}`]);
    expect(svg.querySelector('.together')?.textContent).toBe('Together99,400–127,200');
    expect(svg.querySelectorAll('[data-form]')).toHaveLength(0);
  });
});

test('the summary supposes a mix, tells each lever’s part in hundreds, and what is left as today', () => {
  const said = chart.summary([at()], voice);
  expect(said).toContain('Suppose that from 2027 on');
  expect(said).toContain('Recruiting: 10,400–12,200 people; Industry: 34,200–42,300 people;');
  expect(said).toContain('99,400–127,200 people over four cases');
  expect(said).not.toContain('Left as today');
  const some = chart.summary([at(['coordination', 'pay'])], voice);
  expect(some).toContain('Left as today: Recruiting; Industry; Schools; Skills training;');
});

test('the table has a case a column; its sum is the policy’s stock less the stock as today', () => {
  const { columns, rows } = chart.table([at()], voice);
  expect(columns).toHaveLength(5);
  expect(rows.map(([, first]) => first)).toEqual([
    ...['11,900', '34,200', '37,900', '6,000', '7,500', '3,900', '5,800'],
    ...['107,200', '95,800', '203,000'],
  ]);
  const left = chart.table([at(['skills'])], voice).rows;
  expect(left[0]?.slice(1)).toEqual([null, null, null, null]);
});
