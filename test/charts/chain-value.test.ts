import { parseHTML } from 'linkedom';
import { describe, expect, test } from 'vitest';
import * as chart from '../../src/charts/chain-value.ts';
import { DEFAULTS } from '../../src/model/parameters.ts';
import { picture } from '../../src/render/charts.ts';
import { measure } from '../../src/render/measure.ts';

const en = picture('chain-value', 'en');
const zh = picture('chain-value', 'zh');
const rows = chart.rows(en.drawn);

const partsOf = (width: number, show: string[]): Document =>
  parseHTML(en.draw(width, show)).document;

describe('rows', () => {
  test('have no number for a cluster that holds together, and the claim’s for one that collapses', () => {
    expect(rows.map(({ cluster, ratio }) => [cluster, ratio?.value ?? null])).toEqual([
      ['holds', null],
      ['collapses', DEFAULTS.chainMultiplier],
    ]);
  });
});

describe('the picture', () => {
  test.each([280, 340, 560, 720])(
    'draws two squares whose areas are as the claim, at %i px',
    (width) => {
      const squares = [...partsOf(width, ['collapses']).querySelectorAll('.square .fill')];
      const [pay = 0, value = 0] = squares.map((square) => {
        const side = Number(square.getAttribute('width'));
        expect(Number(square.getAttribute('height'))).toBe(side);
        return side ** 2;
      });
      expect(value / pay).toBeCloseTo(7.3, 1);
    },
  );
  test('draws the same yuan and an empty frame where nothing is claimed, no second square', () => {
    const view = partsOf(720, ['holds']);
    expect(view.querySelectorAll('.square')).toHaveLength(1);
    expect(view.querySelectorAll('.unmeasured')).toHaveLength(1);
    expect(view.documentElement.textContent).not.toContain('7.3');
    const side = (show: string) =>
      partsOf(720, [show]).querySelector('.square.pay .fill')?.getAttribute('width');
    expect(side('holds')).toBe(side('collapses'));
  });
  test('stamps the condition on the claimed square itself', () => {
    const view = partsOf(340, ['collapses']);
    expect(view.querySelectorAll('.seal')).not.toHaveLength(0);
    expect(view.querySelectorAll('[data-comparator="eq"]')).toHaveLength(1);
    expect(view.documentElement.textContent.replaceAll(/\s/g, '')).toContain('onlywhenthe');
  });
  test('has as many tiles in both cases, of one size, and no other count', () => {
    for (const show of ['holds', 'collapses']) {
      const tiles = [...partsOf(720, [show, 'asides']).querySelectorAll('.tile .fill')];
      expect(new Set(tiles.map((tile) => tile.getAttribute('height'))).size).toBe(1);
      expect(tiles).toHaveLength(3);
    }
  });
  test.each([280, 340, 500, 560, 720, 760])(
    'keeps texts inside a width of %i px, and apart',
    (width) => {
      for (const { voice } of [zh, en]) {
        for (const show of [
          ['holds'],
          ['collapses'],
          ['holds', 'asides'],
          ['collapses', 'asides'],
          undefined,
        ]) {
          const { document } = parseHTML('<!doctype html><html><body></body></html>');
          const svg = chart.draw(rows, { ...voice, document, width, measure, show });
          const height = Number(svg.getAttribute('viewBox')?.split(' ')[3]);
          if (show) expect(height).toBeLessThanOrEqual(560);
          const boxes = [...svg.querySelectorAll('text')].map((text) => {
            const size = Number(text.getAttribute('font-size'));
            expect(size).toBeGreaterThanOrEqual(width < 560 ? 14.4 : 12.5);
            const wide = measure(text.textContent, size);
            const share = { start: 0, middle: 0.5, end: 1 }[
              text.getAttribute('text-anchor') ?? 'start'
            ];
            const left = Number(text.getAttribute('x')) - wide * (share ?? 0);
            const y = Number(text.getAttribute('y'));
            return { left, right: left + wide, top: y - size * 0.8, bottom: y + size * 0.2 };
          });
          for (const [index, box] of boxes.entries()) {
            expect(box.left).toBeGreaterThanOrEqual(-1);
            expect(box.right).toBeLessThanOrEqual(width + 1);
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
            expect(touching).toEqual([]);
          }
        }
      }
    },
  );
  test('carries no style, no id, no English word for a Chinese reader', () => {
    expect(zh.draw(340)).not.toMatch(/style=|\sid=/);
    expect(zh.draw(340).replaceAll(/<[^>]*>/g, '')).not.toMatch(/[A-Za-z]/);
  });
});

test('the summary tells a ratio only of a cluster that collapses', () => {
  expect(en.summary(['holds'])).not.toContain('7.3');
  expect(en.summary(['collapses'])).toMatch(/^Only if the cluster collapses, .*7\.3 yuan/);
});

test('the table has no number where nothing is claimed', () => {
  expect(en.table.rows.map(([, ...cells]) => cells)).toEqual([
    ['1 yuan', null],
    ['1 yuan', '7.3 yuan'],
  ]);
});
