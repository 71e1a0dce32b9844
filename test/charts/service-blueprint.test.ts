import { parseHTML } from 'linkedom';
import { describe, expect, test } from 'vitest';
import { ledger } from '../../src/render/book.ts';
import { picture } from '../../src/render/charts.ts';

const zh = picture('service-blueprint', 'zh');
const en = picture('service-blueprint', 'en');
const WIDTHS = [280, 320, 340, 420, 559, 560, 640, 720, 760];

const drawn = (of: typeof en, width: number, show?: readonly string[]) =>
  parseHTML(of.draw(width, show)).document;
const number = (element: Element, name: string) => Number(element.getAttribute(name));
const claimsOf = (document: Document) =>
  [...document.querySelectorAll('[data-claim]')].map((mark) => mark.getAttribute('data-claim'));

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
    test('short, one area opens the whole', () => {
      expect(drawn(chart, 340, chart.entry.short).querySelectorAll('.hit')).toHaveLength(1);
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
});
