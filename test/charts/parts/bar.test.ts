import { parseHTML } from 'linkedom';
import { describe, expect, test } from 'vitest';
import { bar } from '../../../src/charts/parts/bar.ts';
import type { Comparator } from '../../../src/language/quantity.ts';

const { document } = parseHTML('<!doctype html><html><body></body></html>');
const drawn = (comparator: Comparator, derived = false) =>
  bar(document, { x1: 0, x2: 100, y1: 0, y2: 20, comparator, derived, className: 'celadon' });
const count = (comparator: Comparator, selector: string) =>
  drawn(comparator).querySelectorAll(selector).length;

describe('the end of a bar says how its figure is hedged', () => {
  test('eq: a solid end at the value', () => {
    expect(drawn('eq').querySelector('.end')?.getAttribute('d')).toBe('M100 0V20');
    expect(count('eq', '.soft, .arrow, .hatch')).toBe(0);
  });
  test('approx: a soft end around the value, no line', () => {
    const slices = [...drawn('approx').querySelectorAll('.soft')];
    expect(slices.map((slice) => Number(slice.getAttribute('x')))).toEqual([94, 98, 102]);
    expect(count('approx', '.end')).toBe(0);
  });
  test('nearly: a soft end below the value', () => {
    const ends = [...drawn('nearly').querySelectorAll('.soft')].map(
      (slice) => Number(slice.getAttribute('x')) + Number(slice.getAttribute('width')),
    );
    expect(Math.max(...ends)).toBeCloseTo(100);
    expect(count('nearly', '.end')).toBe(1);
  });
  test.each(['gt', 'gte'] as const)('%s: an open end with an arrow outward', (comparator) => {
    expect(drawn(comparator).querySelector('.arrow')?.getAttribute('d')).toBe('M100 1l9 9l-9 9z');
    expect(count(comparator, '.end')).toBe(0);
  });
  test.each(['lt', 'upTo'] as const)('%s: hatched up to the bound', (comparator) => {
    expect(count(comparator, '.hatch')).toBe(1);
    expect(count(comparator, '.fill')).toBe(0);
    expect(count(comparator, '.end')).toBe(1);
  });
  test('every bar names its comparator', () => {
    expect(drawn('gte').getAttribute('data-comparator')).toBe('gte');
  });
});

test('a derived bar is hatched, never filled', () => {
  expect(drawn('eq', true).querySelectorAll('.hatch')).toHaveLength(1);
  expect(drawn('eq', true).querySelectorAll('.fill')).toHaveLength(0);
});
