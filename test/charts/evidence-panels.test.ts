import { parseHTML } from 'linkedom';
import { describe, expect, test } from 'vitest';
import * as chart from '../../src/charts/live/evidence-panels.ts';
import { DEFAULTS } from '../../src/model/parameters.ts';
import { picture } from '../../src/render/charts.ts';
import { measure } from '../../src/render/measure.ts';

const { drawn, voice } = picture('evidence-panels', 'en');
const at = (leave: number) => chart.rows(drawn, { leave });

/** The picture at a setting, as an element. */
function svgOf(leave: number, width = 720, said = voice): SVGElement {
  const { document } = parseHTML('<!doctype html><html><body></body></html>');
  return chart.draw(at(leave), { ...said, document, width, measure });
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
  test.each([280, 300, 340, 400, 559, 560, 600, 720, 760])(
    'keeps texts inside a width of %i px and apart, and low enough for an embed',
    (width) => {
      for (const lang of ['zh', 'en']) {
        for (const leave of [5, 20, 50]) {
          const svg = svgOf(leave, width, picture('evidence-panels', lang).voice);
          const height = Number(svg.getAttribute('viewBox')?.split(' ')[3]);
          expect(height).toBeLessThanOrEqual(560);
          const boxes = [...svg.querySelectorAll('text')].map((text) => {
            const size = Number(text.getAttribute('font-size'));
            expect(size).toBeGreaterThanOrEqual(14.4);
            const wide = measure(text.textContent, size);
            const share = { start: 0, middle: 0.5, end: 1 }[
              text.getAttribute('text-anchor') ?? 'start'
            ];
            const left = Number(text.getAttribute('x')) - wide * (share ?? 0);
            const y = Number(text.getAttribute('y'));
            const box = { left, right: left + wide, top: y - size * 0.9, bottom: y + size * 0.2 };
            return { ...box, text: text.textContent };
          });
          for (const [index, box] of boxes.entries()) {
            expect(box.left, box.text).toBeGreaterThanOrEqual(-1);
            expect(box.right, box.text).toBeLessThanOrEqual(width + 1);
            expect(box.bottom).toBeLessThanOrEqual(height);
            const touching = boxes
              .slice(index + 1)
              .filter(
                (other) =>
                  box.left < other.right &&
                  other.left < box.right &&
                  box.top < other.bottom &&
                  other.top < box.bottom,
              );
            expect(touching, box.text).toEqual([]);
          }
        }
      }
    },
  );
  test('carries no style, no id, no English word for a Chinese reader', () => {
    const drawn = picture('evidence-panels', 'zh').draw(340);
    expect(drawn).not.toMatch(/style=|\sid=/);
    expect(drawn.replaceAll(/<[^>]*>/g, '')).not.toMatch(/[A-Za-z]/);
  });
});

test('the summary tells three kinds of effect, what would follow for leaving, and that nothing counts staying', () => {
  expect(chart.summary(at(20), voice)).toBe(
    'The essay claims that clinics, care and learning nearby raise the satisfaction of talent by 27%; from what level, and measured how, it does not say. ' +
      'Citing Dongguan, it claims that training lowers the loss of skilled workers by 40%, read here as a share: if 20 of a hundred left in a year before, 12 would leave, 8 fewer. ' +
      'Citing a conference in Hangzhou, it sets spending on culture against economic value from talent as 1 : 9. ' +
      'It gives no other effect for its five strategies, and none of the three counts people who stayed.',
  );
});

test('the table has a start and an end for leaving alone: null elsewhere, never 0', () => {
  const [, ...cells] = chart.table(at(20), voice).rows.map(([, ...row]) => row);
  expect(cells).toEqual([
    ['−40%', '20', '12'],
    ['1 : 9', null, null],
  ]);
});
