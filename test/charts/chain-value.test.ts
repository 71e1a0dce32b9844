import { parseHTML } from 'linkedom';
import { describe, expect, test } from 'vitest';
import * as chart from '../../src/charts/chain-value.ts';
import { DEFAULTS } from '../../src/model/parameters.ts';
import { picture } from '../../src/render/charts.ts';

const en = picture('chain-value', 'en');
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
      partsOf(720, [show]).querySelector('.square.pay rect')?.getAttribute('width');
    expect(side('holds')).toBe(side('collapses'));
  });
  test('stamps the condition on the claimed square itself', () => {
    const view = partsOf(340, ['collapses']);
    expect(view.querySelectorAll('.seal')).not.toHaveLength(0);
    expect(view.querySelectorAll('[data-comparator="eq"]')).toHaveLength(1);
    expect(view.documentElement.textContent.replaceAll(/\s/g, '')).toContain(
      'foraclusterthatbreaksup',
    );
  });
  test('has as many tiles in both cases, of one size, and no other count', () => {
    for (const show of ['holds', 'collapses']) {
      const tiles = [...partsOf(720, [show, 'asides']).querySelectorAll('.tile .fill')];
      expect(new Set(tiles.map((tile) => tile.getAttribute('height'))).size).toBe(1);
      expect(tiles).toHaveLength(3);
    }
  });
});

test('the summary tells a ratio only of a cluster that collapses', () => {
  expect(en.summary(['holds'])).not.toContain('7.3');
  expect(en.summary(['collapses'])).toMatch(/^For a cluster that breaks up .*7\.3 yuan/);
});

test('the table has no number where nothing is claimed', () => {
  expect(en.table.rows.map(([, ...cells]) => cells)).toEqual([
    ['1 yuan', null],
    ['1 yuan', '7.3 yuan'],
  ]);
});
