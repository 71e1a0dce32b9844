import { parseHTML } from 'linkedom';
import { describe, expect, test } from 'vitest';
import * as chart from '../../src/charts/live/stay-curves.ts';
import { wordsOf } from '../../src/render/book.ts';
import { picture } from '../../src/render/charts.ts';
import { measure } from '../../src/render/measure.ts';

const { drawn, voice } = picture('stay-curves', 'en');
const at = (years: number, constant = true) => chart.rows(drawn, { years, constant });

/** The picture at a setting, as an element. */
function svgOf(years: number, constant = true): SVGElement {
  const { document } = parseHTML('<!doctype html><html><body></body></html>');
  return chart.draw(at(years, constant), { ...voice, document, width: 720, measure });
}

describe('rows', () => {
  test('meet the essay’s own share at its own year', () => {
    const [combined, subsidy] = at(5);
    expect(combined?.share).toBeCloseTo(0.78, 12);
    expect(subsidy?.share).toBeCloseTo(0.114, 3);
  });
  test('have no share and no curve where no rate is assumed', () => {
    for (const row of at(5, false)) {
      expect(row.share).toBeNull();
      expect(row.curve).toEqual([]);
    }
  });
});

describe('the picture', () => {
  test('keeps the claimed share and the claimed stay apart: a point, and a length on no scale of shares', () => {
    const svg = svgOf(5, false);
    expect(svg.querySelectorAll('.dot')).toHaveLength(1);
    expect(svg.querySelectorAll('.length')).toHaveLength(1);
    expect(svg.querySelectorAll('.curve, .bar')).toHaveLength(0);
  });
  test('draws what is ours broken and hollow', () => {
    expect(svgOf(8).querySelectorAll('.curve')).toHaveLength(2);
    expect(svgOf(8).querySelectorAll('.dot.ours')).toHaveLength(2);
  });
  test('does not say twice what is claimed', () => {
    expect(svgOf(5).querySelectorAll('.dot.ours')).toHaveLength(1);
  });
});

test('the summary says “if” wherever it reads a curve', () => {
  const [, , ...read] = chart.summary(at(7), voice).split(/(?<=\.) /);
  expect(read).toHaveLength(2);
  expect(chart.summary(at(7), voice)).toContain('If the same share leaves every year');
  expect(chart.summary(at(7, false), voice)).not.toContain('If');
  expect(wordsOf('zh').charts.get('stay-curves')?.value.words['left-combined']).toMatch(/^若/);
});

test('the table leaves a share out where none is assumed: null, never 0', () => {
  expect(chart.table(at(5, false), voice).rows.map(([, , left]) => left)).toEqual([null, null]);
  expect(chart.table(at(5), voice).rows.map(([, , left]) => left)).toEqual(['78', '11']);
});
