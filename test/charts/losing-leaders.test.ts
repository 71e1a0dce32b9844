import { parseHTML } from 'linkedom';
import { describe, expect, test } from 'vitest';
import * as chart from '../../src/charts/live/losing-leaders.ts';
import { DEFAULTS, PARAMETERS } from '../../src/model/parameters.ts';
import { patentsForgone } from '../../src/model/patents-forgone.ts';
import { picture } from '../../src/render/charts.ts';
import { measure } from '../../src/render/measure.ts';

const { drawn, voice, entry } = picture('losing-leaders', 'en');
const at = (leaders: number) => chart.rows(drawn, { leaders });
const ALL = Array.from({ length: 11 }, (_, leaders) => leaders);

/** The picture at a setting, as an element. */
function svgOf(leaders: number): SVGElement {
  const { document } = parseHTML('<!doctype html><html><body></body></html>');
  return chart.draw(at(leaders), { ...voice, document, width: 720, measure });
}

/** Where the band of a measure stands on its axis: the last bar of its kind is the reader's. */
const axesOf = (svg: SVGElement) =>
  [...svg.querySelectorAll('.axis text')].map((text) => [text.textContent, text.getAttribute('x')]);

describe('rows', () => {
  test('multiply patents and investment by the reader’s number, and leave the repair time alone', () => {
    expect(at(4).map(({ all }) => all)).toEqual([
      [12, 20],
      [0, 320e6],
      [5, 8],
    ]);
    for (const leaders of ALL) expect(at(leaders)[2]?.all).toEqual([5, 8]);
  });
  test('are the claims themselves for one, and nothing for nobody', () => {
    for (const { all, one, told, claim } of at(1)) {
      expect(all).toEqual(one);
      expect(told.value).toEqual(claim.value);
    }
    expect(at(0).map(({ told }) => told.value)).toEqual([0, 0, [5, 8]]);
  });
  test('rest on claims that the core’s defaults are, and on its own function', () => {
    const [patents, investment, repair] = at(1);
    const { patentsPerLeader, repairYears } = PARAMETERS;
    expect(patents?.claim.value).toEqual([patentsPerLeader.low, patentsPerLeader.high]);
    expect(repair?.claim.value).toEqual([repairYears.low, repairYears.high]);
    expect(investment?.claim.value).toBe(DEFAULTS.investmentPerLeader);
    const middle = patentsForgone(7, 0, DEFAULTS);
    const [low, high] = at(7)[0]?.all ?? [0, 0];
    expect((low + high) / 2).toBe(middle);
  });
  test('tell a total without an empty decimal', () => {
    const zh = picture('losing-leaders', 'zh').voice;
    const cell = (leaders: number) => chart.table(at(leaders), zh).rows[1]?.at(-1);
    expect([1, 2, 5, 10].map(cell)).toEqual(['约8000万元', '约1.6亿元', '约4亿元', '约8亿元']);
  });
  test('keep each axis where it is, ending where the slider’s end would lead', () => {
    const [slider] = entry.controls;
    const most = slider?.kind === 'range' ? slider.max : 0;
    expect(at(0).map((row) => row.most)).toEqual([50, 800e6, 10]);
    for (const row of at(most).slice(0, 2)) expect(row.all[1]).toBe(row.most);
    for (const leaders of ALL) expect(axesOf(svgOf(leaders))).toEqual(axesOf(svgOf(1)));
  });
});

describe('the picture', () => {
  test('hatches what is multiplied, and draws solid only what is claimed', () => {
    expect(svgOf(1).querySelectorAll('.hatch')).toHaveLength(0);
    expect(svgOf(4).querySelectorAll('.hollow .hatch')).toHaveLength(2);
    expect(svgOf(4).querySelectorAll('.push:not(.hollow)[data-comparator]')).toHaveLength(3);
  });
  test('keeps “about” soft on the investment, claimed and multiplied', () => {
    expect(svgOf(4).querySelectorAll('[data-comparator="approx"]')).toHaveLength(2);
  });
  test('shows as many people as leave, one of them solid', () => {
    for (const leaders of ALL) {
      const heads = [...svgOf(leaders).querySelectorAll('.push circle')];
      const solid = heads.filter((head) => head.classList.contains('fill'));
      expect([heads.length, solid.length]).toEqual([leaders, Math.min(1, leaders)]);
    }
  });
});

test('the summary tells the claim first, then multiplies in our name, and adds nothing up', () => {
  expect(chart.summary(at(4), voice)).toBe(
    'The essay, citing a model, puts the loss of one leading specialist at 3–5 fewer patents a year and ' +
      'supporting firms’ investment at about 80\u00a0million yuan less; the “innovation gap” is said to take 5–8 years to repair. ' +
      'Multiplied by 4, which is our doing, that would be 12–20 fewer patents a year and about 320\u00a0million yuan less; ' +
      'the repair time is not multiplied.',
  );
  expect(chart.summary(at(0), voice)).toMatch(/You have set nobody, so nothing is lost\.$/);
});

test('the table has a row a measure', () => {
  expect(chart.table(at(10), voice).rows.map(([, ...cells]) => cells)).toEqual([
    ['3–5 patents a year', '30–50 patents a year'],
    ['about 80\u00a0million yuan', 'about 800\u00a0million yuan'],
    ['5–8 years', '5–8 years'],
  ]);
  expect(chart.table(at(0), voice).rows.map((row) => row[2])).toEqual([
    '0 patents a year',
    '0 yuan',
    null,
  ]);
});
