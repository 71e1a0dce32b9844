import { parseHTML } from 'linkedom';
import { describe, expect, test } from 'vitest';
import { ledger } from '../../src/render/book.ts';
import { picture } from '../../src/render/charts.ts';
import { boxOf, overlaps } from './parts/boxes.ts';

const zh = picture('forces', 'zh');
const en = picture('forces', 'en');

const drawn = (of: typeof en, width: number) => parseHTML(of.draw(width)).document;

/** The essay's pushes and pulls, as the ledger has them. */
const claims = (type: string) =>
  [...ledger.claims.values()]
    .map(({ value }) => value)
    .filter((claim) => claim.source === 'essay' && claim.kind === 'block' && claim.type === type)
    .map(({ id }) => id);

/** The two ends of an arrow, from where it starts to where it points. */
function endsOf(path: Element) {
  const [x1 = 0, y1 = 0, x2 = 0, y2 = 0] = (path.getAttribute('d') ?? '')
    .split(/[^\d.-]+/)
    .filter(Boolean)
    .map(Number);
  return { x1, y1, x2, y2, length: Math.hypot(x2 - x1, y2 - y1) };
}

describe('forces', () => {
  test('draws every push and every pull of the essay, each once, and rests on them', () => {
    const [pushes, pulls] = [claims('push-factor'), claims('pull-factor')];
    expect([pushes.length, pulls.length]).toEqual([14, 6]);
    for (const width of [340, 720]) {
      const nodes = [...drawn(en, width).querySelectorAll('g.node')];
      const of = (colour: string) =>
        nodes
          .filter((node) => node.querySelector(`.force.${colour}`))
          .map((node) => node.getAttribute('data-claim'))
          .sort();
      expect(of('cinnabar')).toEqual(pushes.sort());
      expect(of('celadon')).toEqual(pulls.sort());
    }
    expect([...en.entry.statements].sort()).toEqual([...pushes, ...pulls].sort());
  });

  test.each([280, 340, 559, 560, 720, 760])(
    'at %i px all arrows have one length and width, and all dots are equal',
    (width) => {
      const document = drawn(en, width);
      const lengths = [...document.querySelectorAll('.force')].map((path) => endsOf(path).length);
      expect(lengths).toHaveLength(20);
      expect(Math.max(...lengths) - Math.min(...lengths)).toBeLessThan(1);
      const looks = (query: string, names: string[]) =>
        new Set(
          [...document.querySelectorAll(query)].map((mark) =>
            names.map((name) => mark.getAttribute(name)).join(),
          ),
        );
      expect([...looks('.force', ['stroke-width', 'style', 'transform'])]).toEqual([',,']);
      expect(looks('.dot', ['r']).size).toBe(1);
    },
  );

  test.each([280, 340, 720])(
    'at %i px pushes point away from the city, pulls towards it',
    (width) => {
      const document = drawn(en, width);
      const middle = Number(/translate\(([\d.]+)/.exec(document.documentElement.outerHTML)?.[1]);
      for (const path of document.querySelectorAll('.force')) {
        const { x1, x2 } = endsOf(path);
        const away = Math.abs(x2 - middle) > Math.abs(x1 - middle);
        expect(away).toBe(path.classList.contains('cinnabar'));
        expect(x1 > middle).toBe(path.classList.contains('cinnabar'));
      }
    },
  );

  describe.each([
    ['zh', zh],
    ['en', en],
  ] as const)('in %s', (_, chart) => {
    test('has a row a reason in its table, in the words that the picture has', () => {
      expect(chart.table.rows).toHaveLength(20);
      const words = (text: string) => text.replaceAll(/\s/g, '');
      const nodes = [...drawn(chart, 340).querySelectorAll('g.node')].map((node) =>
        words([...node.querySelectorAll('text')].map((line) => line.textContent).join('')),
      );
      const rows = chart.table.rows.map((row) => words(row[2] ?? ''));
      expect(nodes.sort()).toEqual(rows.sort());
    });
    test('says of a family without a reason on a side that none is named', () => {
      for (const width of [340, 720])
        expect(drawn(chart, width).querySelectorAll('.none')).toHaveLength(2);
    });
  });

  test('counts the reasons of each family in its summary', () => {
    expect(en.summary()).toBe(
      'In the middle a city, none in particular; around it the reasons that an essay gives: 14 that push people out and 6 that pull them in. All arrows are alike; no strength is known. ' +
        'Jobs: 4 out, 1 in. Pay and costs: 5 out, 0 in. Career: 3 out, 1 in. Family: 0 out, 3 in. Policy: 2 out, 1 in.',
    );
    expect(zh.summary()).toContain('收入与开销：推5条，拉0条。');
  });

  describe.each([
    ['zh', zh],
    ['en', en],
  ] as const)('short, in %s', (_, chart) => {
    const short = (width: number) => parseHTML(chart.draw(width, chart.entry.short)).document;
    test.each([264, 280, 340, 420, 559])(
      'at %i px keeps city, families and every arrow, all alike, and leaves the reasons’ words out',
      (width) => {
        const document = short(width);
        const nodes = [...document.querySelectorAll('g.node')];
        expect(nodes.map((node) => node.getAttribute('data-claim')).sort()).toEqual(
          [...chart.entry.statements].sort(),
        );
        expect(document.querySelectorAll('.node text, .hit')).toHaveLength(0);
        expect(document.querySelectorAll('.town')).toHaveLength(1);
        expect(document.querySelectorAll('g.family')).toHaveLength(10);
        expect(document.querySelectorAll('g.none')).toHaveLength(2);
        const lengths = [...document.querySelectorAll('.force')].map((path) => endsOf(path).length);
        expect(Math.max(...lengths) - Math.min(...lengths)).toBeLessThan(1);
        const middle = Number(
          /translate\(([\d.]+)/.exec(chart.draw(width, chart.entry.short))?.[1],
        );
        for (const path of document.querySelectorAll('.force')) {
          const { x1, x2 } = endsOf(path);
          const push = path.classList.contains('cinnabar');
          expect(Math.abs(x2 - middle) > Math.abs(x1 - middle)).toBe(push);
          expect(x1 > middle).toBe(push);
        }
      },
    );
    test.each([264, 280, 340, 420, 559])('at %i px keeps its texts off the arrows', (width) => {
      const document = short(width);
      const texts = [...document.querySelectorAll('text')].map((text) => boxOf(text));
      const arrows = [...document.querySelectorAll('.force')].map((path) => {
        const { x1, x2, y1, y2 } = endsOf(path);
        const box = { x1: Math.min(x1, x2), x2: Math.max(x1, x2) };
        return { of: 'an arrow', ...box, y1: Math.min(y1, y2), y2: Math.max(y1, y2) };
      });
      const touching = overlaps([...texts, ...arrows]).filter(
        (pair) => !pair.startsWith('“an arrow'),
      );
      expect(touching).toEqual([]);
    });
    test('is lower than most', () => {
      const tall = (document: Document) =>
        Number(document.querySelector('svg')?.getAttribute('viewBox')?.split(' ')[3]);
      expect(tall(short(340))).toBeLessThanOrEqual(465);
    });
  });
});
