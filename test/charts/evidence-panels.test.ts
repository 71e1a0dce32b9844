import { parseHTML } from 'linkedom';
import { describe, expect, test } from 'vitest';
import * as chart from '../../src/charts/live/evidence-panels.ts';
import { DEFAULTS } from '../../src/model/parameters.ts';
import { picture } from '../../src/render/charts.ts';
import { measure } from '../../src/render/measure.ts';

const { drawn, voice } = picture('evidence-panels', 'en');
const at = (leave: number) => chart.rows(drawn, { leave });

/** The picture at a setting, as an element. */
function svgOf(leave: number, width = 720): SVGElement {
  const { document } = parseHTML('<!doctype html><html><body></body></html>');
  return chart.draw(at(leave), { ...voice, document, width, measure });
}

const count = (svg: SVGElement, selector: string) =>
  [...svg.querySelectorAll(selector)].map(
    (path) => path.getAttribute('d')?.match(/M/g)?.length ?? 0,
  );

const sides = (svg: SVGElement, selector: string, side: 'width' | 'height') =>
  Number(svg.querySelector(selector)?.getAttribute(side));

describe('rows', () => {
  test('have a start and an end for leaving alone, whole people at every step of the slider', () => {
    expect(at(20).map(({ leaving }) => leaving)).toEqual([null, { before: 20, after: 12 }, null]);
    for (let leave = 5; leave <= 50; leave += 5) {
      expect(at(leave)[1]?.leaving?.after).toBeCloseTo(leave * 0.6, 12);
    }
  });
  test('take the claims that the core takes for its defaults', () => {
    const [satisfaction, leaving] = at(20);
    expect(satisfaction?.claim.value).toBeCloseTo(DEFAULTS.satisfactionGain * 100, 12);
    expect(leaving?.claim.value).toBeCloseTo(DEFAULTS.skilledTurnoverCut * 100, 12);
  });
});

describe('the picture', () => {
  test('hatches the unknown level and sets the gain on top of it as its share', () => {
    for (const [width, side] of [
      [720, 'height'],
      [340, 'width'],
    ] as const) {
      const svg = svgOf(20, width);
      expect(svg.querySelectorAll('.panel-satisfaction .unknown .hatch')).toHaveLength(1);
      const gain = sides(svg, '.panel-satisfaction .counted .fill', side);
      expect(gain / sides(svg, '.panel-satisfaction .unmeasured', side)).toBeCloseTo(0.27, 2);
    }
  });
  test('draws a hundred people twice, rings for those who leave', () => {
    for (const width of [340, 720]) {
      const svg = svgOf(20, width);
      expect(count(svg, '.crowd .fill')).toEqual([80, 80]);
      expect(count(svg, '.dot.cinnabar.ours')).toEqual([20, 12]);
      expect(count(svg, '.dot.celadon.ours')).toEqual([0, 8]);
    }
  });
  test('sets two squares as one to nine by area', () => {
    for (const width of [280, 340, 560, 720]) {
      const svg = svgOf(20, width);
      const [one, nine] = ['counted', 'whole'].map(
        (name) => sides(svg, `.panel-culture .${name} .fill`, 'width') ** 2,
      );
      expect((nine ?? 0) / (one ?? 1)).toBeCloseTo(9, 0);
    }
  });
  test('gives colour to leaving and staying alone', () => {
    const svg = svgOf(20);
    expect(svg.querySelectorAll('.panel .celadon, .panel .cinnabar')).toHaveLength(4);
    expect(svg.querySelectorAll('.panel-leaving .celadon, .panel-leaving .cinnabar')).toHaveLength(
      4,
    );
    expect(svg.querySelectorAll('[data-comparator="eq"]')).toHaveLength(3);
  });
});

test('the summary tells three kinds of effect, what would follow for leaving, and that nothing counts staying', () => {
  expect(chart.summary(at(20), voice)).toBe(
    'The essay claims that accredited hospitals, kindergartens, care centres and a platform for paid-for learning can raise the satisfaction of talent by 27%; from what level, and measured how, it does not say. ' +
      'Citing Dongguan, it claims that training can lower the rate at which skilled workers leave by 40%, read here as a share: if 20 of a hundred left in a year before, 12 would leave, 8 fewer. ' +
      'Offering a conference in Hangzhou as proof, it sets spending on culture against economic value from talent as 1 : 9. ' +
      'This part of the essay gives no other effect for the five strategies, and none of the three counts people who stayed.',
  );
});

test('the table has a start and an end for leaving alone: null elsewhere, never 0', () => {
  const [, ...cells] = chart.table(at(20), voice).rows.map(([, ...row]) => row);
  expect(cells).toEqual([
    ['−40%', '20', '12'],
    ['1 : 9', null, null],
  ]);
});
