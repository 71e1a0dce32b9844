import { parseHTML } from 'linkedom';
import { describe, expect, test } from 'vitest';
import * as chart from '../../src/charts/live/tax-lag.ts';
import { LAST } from '../../src/charts/live/tax-lag/rows.ts';
import { DEFAULTS } from '../../src/model/parameters.ts';
import { taxIndex } from '../../src/model/tax-index.ts';
import { picture } from '../../src/render/charts.ts';
import { measure } from '../../src/render/measure.ts';

const { drawn, voice, entry } = picture('tax-lag', 'en');
const at = (loss: number) => chart.rows(drawn, { loss });
const ALL = Array.from({ length: 11 }, (_, step) => step / 2);

/** The picture at a setting, as an element. */
function svgOf(loss: number): SVGElement {
  const { document } = parseHTML('<!doctype html><html><body></body></html>');
  return chart.draw(at(loss), { ...voice, document, width: 720, measure });
}

/** The numbers of a path. */
const numbers = (path: Element | null) =>
  [...(path?.getAttribute('d')?.matchAll(/-?\d+(?:\.\d+)?/g) ?? [])].map(Number);

describe('rows', () => {
  test('are the claimed case, then the reader’s on a line of its slope', () => {
    expect(at(3).map(({ loss, fall, left }) => [loss, fall, left])).toEqual([
      [1, 0.8, 99.2],
      [3, 2.4, 97.6],
    ]);
    expect(at(0)[1]).toMatchObject({ fall: 0, left: 100 });
  });
  test('rest on the claim, which is the core’s default, and on its own function', () => {
    expect(at(1)[0]?.claim.value).toBe(DEFAULTS.corporateTaxElasticity);
    for (const loss of ALL) {
      expect(at(loss)[1]?.left).toBeCloseTo(100 * taxIndex(loss, DEFAULTS), 9);
    }
  });
  test('never pass the slider’s end', () => {
    const [slider] = entry.controls;
    expect(slider?.kind === 'range' && slider.max).toBe(LAST);
    expect(at(7)[1]?.loss).toBe(LAST);
  });
});

describe('the picture', () => {
  test('ends the line where the slider ends, with its true slope', () => {
    const [x1 = 0, y1 = 0, x2 = 0, y2 = 0] = numbers(svgOf(1).querySelector('.curve'));
    expect((y2 - y1) / (x2 - x1)).toBeCloseTo(0.8, 2);
    for (const loss of ALL) expect(numbers(svgOf(loss).querySelector('.curve'))[2]).toBe(x2);
  });
  test('draws solid the one claimed value, hatched the reader’s others', () => {
    for (const loss of ALL) {
      const svg = svgOf(loss);
      expect(svg.querySelectorAll('[data-comparator="eq"]')).toHaveLength(1);
      expect(svg.querySelectorAll('.hollow')).toHaveLength(loss === 1 ? 0 : 2);
      expect(svg.querySelectorAll('.dot.ours')).toHaveLength(loss === 1 ? 0 : 1);
    }
  });
});

test('the summary tells the claim, then our line, and where it ends', () => {
  const claim =
    'The essay claims that when 1% of talent in high-end services leaves, the fall in corporate income tax reaches 0.8% the next year. ';
  const stops = ' Beyond 5% nothing is drawn.';
  expect(chart.summary(at(3), voice)).toBe(
    `${claim}On our straight line through that one value, 3% leaving this year would mean a fall of 2.4% next year.${stops}`,
  );
  expect(chart.summary(at(1), voice)).toBe(`${claim}You have set just that share.${stops}`);
  expect(chart.summary(at(0), voice)).toContain('the tax then stays as it is');
});

test('the table has the claimed case and the reader’s', () => {
  expect(chart.table(at(2.5), voice).rows.map(([, ...cells]) => cells)).toEqual([
    ['1%', '0.8%', '99.2'],
    ['2.5%', '2%', '98'],
  ]);
});
