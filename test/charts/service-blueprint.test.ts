import { parseHTML } from 'linkedom';
import { describe, expect, test } from 'vitest';
import { ledger } from '../../src/render/book.ts';
import { picture } from '../../src/render/charts.ts';
import { measure } from '../../src/render/measure.ts';

const zh = picture('service-blueprint', 'zh');
const en = picture('service-blueprint', 'en');
const WIDTHS = [280, 320, 340, 420, 559, 560, 640, 720, 760];

const drawn = (of: typeof en, width: number, show?: readonly string[]) =>
  parseHTML(of.draw(width, show)).document;
const number = (element: Element, name: string) => Number(element.getAttribute(name));
const claimsOf = (document: Document) =>
  [...document.querySelectorAll('[data-claim]')].map((mark) => mark.getAttribute('data-claim'));
const heightOf = (document: Document) =>
  Number(document.querySelector('svg')?.getAttribute('viewBox')?.split(' ')[3]);

interface Box {
  of: string;
  x1: number;
  x2: number;
  y1: number;
  y2: number;
}

/** The box that a line of text fills, by the measure that the build has. */
function boxOf(text: Element): Box {
  const size = number(text, 'font-size');
  const of = text.textContent;
  const width = measure(of, size);
  const x1 = number(text, 'x') - (text.getAttribute('text-anchor') === 'end' ? width : 0);
  const y = number(text, 'y');
  return { of, x1, x2: x1 + width, y1: y - size * 0.9, y2: y + size * 0.25 };
}

function boxOfRect(rect: Element): Box {
  const [x, y] = [number(rect, 'x'), number(rect, 'y')];
  const of = rect.parentElement?.getAttribute('data-claim') ?? '';
  return { of, x1: x, x2: x + number(rect, 'width'), y1: y, y2: y + number(rect, 'height') };
}

function overlaps(boxes: readonly Box[]): string[] {
  return boxes.flatMap((a, at) =>
    boxes
      .slice(at + 1)
      .filter((b) => Math.min(a.x2, b.x2) - Math.max(a.x1, b.x1) > 0.2)
      .filter((b) => Math.min(a.y2, b.y2) - Math.max(a.y1, b.y1) > 0.2)
      .map((b) => `“${a.of}” and “${b.of}”`),
  );
}

describe('service-blueprint', () => {
  test('has every function, list, step, group and goal of the platform that the paper names', () => {
    const named = [...ledger.claims.values()]
      .map(({ value }) => value)
      .filter(({ source, kind }) => source === 'haining' && kind === 'block')
      .filter(
        (claim) =>
          ('type' in claim && claim.type === 'platform-function') ||
          /^haining-(service-group|list|function|platform|process|channel)-/.test(claim.id),
      )
      .map(({ id }) => id)
      .sort();
    expect(named).toHaveLength(35);
    for (const width of [340, 720]) expect(claimsOf(drawn(en, width)).sort()).toEqual(named);
    expect(claimsOf(drawn(zh, 340, zh.entry.short)).sort()).toEqual(named);
  });

  test('keeps lists and functions in lanes of their own: no line joins one of them to another', () => {
    const document = drawn(en, 720);
    // Eight lanes hang on the line: a leg from each to the next, and one way back.
    expect(document.querySelectorAll('circle.dot.ours')).toHaveLength(8);
    expect(document.querySelectorAll('.connector:not(.return)')).toHaveLength(7);
    expect(document.querySelectorAll('.connector.return')).toHaveLength(1);
    expect(document.querySelectorAll('.node .thread')).toHaveLength(0);
    expect(en.draw(720).replaceAll(/<[^>]*>/g, ' ')).toContain('is not said');
  });

  test.each(WIDTHS)('at %i px all connectors have one width, all dots one size', (width) => {
    const document = drawn(en, width);
    const looks = (query: string, names: string[]) =>
      new Set(
        [...document.querySelectorAll(query)].map((mark) =>
          names.map((name) => mark.getAttribute(name)).join(),
        ),
      );
    expect(looks('.thread', ['class', 'stroke-width', 'transform']).size).toBe(1);
    expect(looks('circle.dot', ['class', 'r']).size).toBe(1);
  });

  test('the way back starts at the last lane and ends at the first', () => {
    for (const width of [340, 720]) {
      const document = drawn(en, width);
      const dots = [...document.querySelectorAll('circle.dot')].map((dot) => number(dot, 'cy'));
      const d = document.querySelector('.return .thread')?.getAttribute('d') ?? '';
      const points = d
        .split(/[^\d.-]+/)
        .filter(Boolean)
        .map(Number);
      expect(points[1]).toBeCloseTo((dots.at(-1) ?? 0) + 8, 0);
      expect(points.at(-2)).toBeCloseTo(dots[0] ?? 0, 0);
    }
  });

  describe.each([
    ['zh', zh],
    ['en', en],
  ] as const)('in %s', (_, chart) => {
    test.each(WIDTHS)('at %i px nothing overlaps or leaves, all can be touched', (width) => {
      const document = drawn(chart, width);
      const texts = [...document.querySelectorAll('text')].map(boxOf);
      const areas = [...document.querySelectorAll('.hit')].map(boxOfRect);
      expect(areas).toHaveLength(35);
      expect(overlaps(texts)).toEqual([]);
      expect(overlaps(areas)).toEqual([]);
      const height = heightOf(document);
      expect(
        [...texts, ...areas].filter(
          (box) => box.x1 < 0 || box.y1 < 0 || box.x2 > width || box.y2 > height,
        ),
      ).toEqual([]);
      expect(areas.filter(({ x1, x2, y1, y2 }) => Math.min(x2 - x1, y2 - y1) < 23.9)).toEqual([]);
      const least = width < 560 ? 14.4 : 12.5;
      const sizes = [...document.querySelectorAll('text')].map((text) => number(text, 'font-size'));
      expect(Math.min(...sizes)).toBeGreaterThanOrEqual(least);
    });
    test('short is low enough for an embed, and keeps its texts apart', () => {
      const document = drawn(chart, 340, chart.entry.short);
      expect(heightOf(document)).toBeLessThanOrEqual(560);
      expect(overlaps([...document.querySelectorAll('text')].map(boxOf))).toEqual([]);
      expect(document.querySelectorAll('.hit')).toHaveLength(1);
      expect(chart.summary(chart.entry.short)).toBe(chart.summary());
    });
    test('has a row a statement in its table, none empty', () => {
      expect(chart.table.rows).toHaveLength(35);
      expect(chart.table.rows.flat().filter((cell) => !cell)).toEqual([]);
    });
    test('says in picture, measure and summary that it is a proposal', () => {
      const proposed = chart === zh ? /建议|设想/ : /[Pp]ropos|plan/;
      for (const text of [chart.draw(340), chart.draw(720), chart.measure, chart.summary()])
        expect(text).toMatch(proposed);
    });
  });

  test('draws nothing that looks like a quantity, no style, no id, no English for a Chinese reader', () => {
    for (const width of [340, 720]) {
      expect(en.draw(width)).not.toMatch(/axis|data-comparator|<style|style=|\sid=|aria-label/);
      expect(zh.draw(width).replaceAll(/<[^>]*>/g, '')).not.toMatch(/[A-Za-z\d]/);
      expect(en.draw(width).replaceAll(/<[^>]*>/g, '')).not.toMatch(/\d/);
    }
  });
});
