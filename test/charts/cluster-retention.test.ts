import { parseHTML } from 'linkedom';
import { describe, expect, test } from 'vitest';
import * as chart from '../../src/charts/live/cluster-retention.ts';
import { DEFAULTS, GRADUATE_EMPLOYMENT } from '../../src/model/parameters.ts';
import { picture } from '../../src/render/charts.ts';
import { measure } from '../../src/render/measure.ts';

const { drawn, voice } = picture('cluster-retention', 'en');
const at = (base: number) => chart.rows(drawn, { base });

/** The picture at a setting, as an element. */
function svgOf(base: number): SVGElement {
  const { document } = parseHTML('<!doctype html><html><body></body></html>');
  return chart.draw(at(base), { ...voice, document, width: 720, measure });
}

describe('rows', () => {
  test('add the claimed rise for each level', () => {
    expect(at(30).map(({ share }) => share)).toEqual([30, 52, 74, 96]);
    expect(at(30).map(({ rise }) => rise)).toEqual([null, 22, 22, 22]);
  });
  test('stop at the ceiling of the core, and say which step it cuts', () => {
    expect(at(60).map(({ share }) => share)).toEqual([60, 82, 96, 96]);
    expect(at(60).map(({ stopped }) => stopped)).toEqual([false, false, true, true]);
    expect(at(30).some(({ stopped }) => stopped)).toBe(false);
  });
  test('rest on the core’s own rise and ceiling, which are the claims they are told by', () => {
    const [, one] = at(0);
    expect(one?.claim.value).toBeCloseTo(DEFAULTS.retentionPerClusterLevel * 100, 12);
    expect(one?.ceiling.value).toBeCloseTo(GRADUATE_EMPLOYMENT * 100, 12);
  });
  test('never fall, and never pass the ceiling, wherever the reader starts', () => {
    for (let base = 0; base <= 90; base += 5) {
      const shares = at(base).map(({ share }) => share);
      expect(shares).toEqual([...shares].sort((a, b) => a - b));
      expect(Math.max(...shares)).toBeLessThanOrEqual(96);
    }
  });
});

describe('the picture', () => {
  test('draws solid only the one rise that is claimed, broken all that is ours', () => {
    const svg = svgOf(30);
    expect(svg.querySelectorAll('.length')).toHaveLength(1);
    expect(svg.querySelectorAll('[data-comparator="eq"]')).toHaveLength(1);
    expect(svg.querySelectorAll('.curve')).toHaveLength(1);
    expect(svg.querySelector('.curve')?.getAttribute('d')?.match(/M/g)).toHaveLength(2);
  });
  test('leaves the claimed rise open where the ceiling cuts it', () => {
    const d = (base: number) => svgOf(base).querySelector('.length')?.getAttribute('d');
    expect(d(70)).toMatch(/m-5 0h10$/);
    expect(d(75)).not.toMatch(/m-5 0h10$/);
    expect(chart.table(at(75), voice).rows[1]?.[2]).toBe('21');
    const said = [...svgOf(75).querySelectorAll('.celadon-text')].map((line) => line.textContent);
    expect(said.join(' ')).toContain('only 21 fit');
  });
});

test('the summary says “suppose” and “if”, and names the ceiling only where the path meets it', () => {
  expect(chart.summary(at(30), voice)).toBe(
    'Suppose 30% stay today. If each level of cluster maturity added the 22 percentage points that the essay claims for one, ' +
      '52% would stay one level up, 74% two levels up and 96% three levels up. ' +
      'The essay gives neither the start nor the number of levels.',
  );
  expect(chart.summary(at(60), voice)).toContain('a ceiling that we borrowed, 96%');
});

test('the table has a row a level, and no rise for today', () => {
  expect(chart.table(at(60), voice).rows.map(([, ...cells]) => cells)).toEqual([
    ['60%', null],
    ['82%', '22'],
    ['96%', '14'],
    ['96%', '0'],
  ]);
});
