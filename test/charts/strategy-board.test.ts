import { gzipSync } from 'node:zlib';
import { parseHTML } from 'linkedom';
import { describe, expect, test } from 'vitest';
import { LEVERS } from '../../src/model/levers.ts';
import { ledger } from '../../src/render/book.ts';
import { picture } from '../../src/render/charts.ts';
import { boxOf, number, roomIn } from './parts/boxes.ts';

const zh = picture('strategy-board', 'zh');
const en = picture('strategy-board', 'en');

const WIDTHS = [280, 320, 340, 420, 500, 559, 560, 600, 639, 640, 680, 720, 760];
const STRATEGIES = ['industry', 'policy', 'city', 'local', 'culture'];
const PERSONS = ['leading', 'engineer', 'skilled', 'abroad', 'new'];

const drawn = (of: typeof en, width: number, show?: readonly string[]) =>
  parseHTML(of.draw(width, show)).document;
const group = (id: string) => en.entry.groups.find((one) => one.id === id)?.statements ?? [];
const marks = (document: Document) =>
  [...document.querySelectorAll('[data-claim]')].map((mark) => mark.getAttribute('data-claim'));

type Corner = readonly [x: number, y: number];

/** Left top corners of the squares in one path, of which each counts from the one before. */
function cornersOf(path: Element, [x, y]: Corner = [0, 0]): Corner[] {
  let at: Corner = [x, y];
  return [...(path.getAttribute('d') ?? '').matchAll(/[Mm]([-\d.]+) ([-\d.]+)h/g)].map(
    ([, dx, dy]) => (at = [at[0] + Number(dx), at[1] + Number(dy)]),
  );
}

/** The statements whose areas to touch lie on the squares of some paths. */
function under(paths: Iterable<Element>, document: Document): (string | null)[] {
  const areas = [...document.querySelectorAll('.touch [data-claim]')].flatMap((area) => {
    const shift = area.parentElement?.getAttribute('transform') ?? '';
    const [x = 0, y = 0] = [...shift.matchAll(/[\d.]+/g)].map(Number);
    return cornersOf(area, [x, y]).map((at) => ({ at, claim: area.getAttribute('data-claim') }));
  });
  return [...paths]
    .flatMap((path) => cornersOf(path))
    .flatMap(([x, y]) =>
      areas.filter(({ at }) => Math.hypot(at[0] - x, at[1] - y) < 1).map(({ claim }) => claim),
    );
}

/** A drawing without the parts that the page hides where it shows others. */
function inView(document: Document, show: readonly string[]): string | undefined {
  const hidden = show.map((part) => `:not(.part-${part})`).join('');
  for (const part of document.querySelectorAll(`.part${hidden}`)) part.remove();
  return document.querySelector('svg')?.outerHTML;
}

const onBoard = [...STRATEGIES, 'across'].flatMap(group);

const heightOf = (document: Document) =>
  Number(document.querySelector('svg')?.getAttribute('viewBox')?.split(' ')[3]);

describe('strategy-board', () => {
  test('holds every strategy, measure, instrument and card function of the documents', () => {
    const kinds = new Set(['strategy', 'sub-measure', 'instrument', 'platform-function']);
    const elsewhere = /^haining-(function|channel|process|platform|list)-/;
    const wanted = [...ledger.claims.values()]
      .map(({ value }) => value)
      .filter((claim) => claim.kind === 'block' && kinds.has(claim.type))
      .map(({ id }) => id)
      .filter((id) => !elsewhere.test(id));
    expect(wanted.filter((id) => !onBoard.includes(id))).toEqual([]);
    expect(new Set(onBoard).size, 'each stands once').toBe(onBoard.length);
  });

  test('sorts each under the document that says it', () => {
    const count = (strategy: string, source: string) =>
      group(strategy).filter((id) => ledger.claims.get(id)?.value.source === source).length;
    for (const { table } of [en, zh]) {
      expect(table.rows.map((row) => row[3])).toEqual(
        STRATEGIES.map((strategy) => String(count(strategy, 'haining'))),
      );
      expect(table.rows.map((row) => row[4])).toEqual(
        STRATEGIES.map((strategy) => String(count(strategy, 'fuxin'))),
      );
    }
  });

  test('takes its levers from the model, and none without a claimed effect on staying', () => {
    expect(group('effect-industry')).toEqual([LEVERS.industry.claim]);
    expect(group('effect-city')).toEqual([LEVERS.liveability.claim]);
    expect(group('effect-local')).toEqual([LEVERS.skills.claim]);
    const levers = en.table.rows.map((row) => row[5]?.split('.')[0]);
    expect(levers).toEqual([
      'Lever: industry',
      'No lever',
      'Lever: liveable city',
      'Lever: skills training',
      'No lever',
    ]);
    expect(drawn(en, 720).querySelectorAll('.foot .knob')).toHaveLength(3);
    expect(drawn(en, 720).querySelectorAll('.foot .socket')).toHaveLength(2);
  });

  test('names in each view only those of its group, in colour, and the rest never', () => {
    for (const { id, show } of en.views) {
      const document = drawn(en, 720, show);
      const tiles = under(document.querySelectorAll('.tiles .key.named'), document);
      const slips = [...document.querySelectorAll('[data-claim]:has(.named)')];
      const ids = [...tiles, ...slips.map((mark) => mark.getAttribute('data-claim'))];
      expect(ids.sort(), id).toEqual([...group(id)].sort());
      expect(group(id).filter((one) => !onBoard.includes(one))).toEqual([]);
    }
    const skilled = drawn(en, 720, ['board', 'skilled']);
    expect(skilled.querySelectorAll('.item text.strong').length).toBeGreaterThanOrEqual(3);
    expect(drawn(en, 720).querySelectorAll('.named, .other')).toHaveLength(0);
  });

  test.each([340, 720])('at %i px one drawing holds all views as layers, and is light', (width) => {
    const all = [...new Set(en.views.flatMap(({ show }) => show))];
    for (const chart of [en, zh]) {
      for (const { show } of chart.views) {
        expect(inView(drawn(chart, width, all), show)).toBe(chart.draw(width, show));
      }
      expect(marks(drawn(chart, width, all)).sort()).toEqual([...chart.entry.statements].sort());
      expect(gzipSync(chart.draw(width, all)).length).toBeLessThan(7000);
    }
  });

  test('its areas to touch lie over all layers', () => {
    const last = drawn(en, 720).querySelector('svg')?.lastElementChild;
    expect(last?.classList.contains('touch')).toBe(true);
    expect(last?.querySelectorAll('[data-claim]').length).toBe(onBoard.length - 20);
  });

  test('tells how often somebody is named: by far not always', () => {
    const someone = new Set([...PERSONS, 'others'].flatMap(group)).size;
    expect(someone).toBeLessThan(onBoard.length / 2);
    const all = String(onBoard.length);
    expect(en.summary()).toContain(`${String(someone)} of ${all} statements`);
    for (const { id, show } of en.views.slice(1)) {
      const count = String(group(id).length);
      expect(en.summary(show)).toContain(`Named in ${count} of ${all} statements`);
      expect(zh.summary(show)).toContain(`${all}条说法里，${count}条`);
    }
  });

  test.each([340, 500, 720])(
    'at %i px every statement is one mark, drawn once though no part is named',
    (width) => {
      const whole = drawn(zh, width);
      expect(marks(whole).sort()).toEqual([...zh.entry.statements].sort());
      expect(zh.draw(width)).toBe(zh.draw(width, ['board', 'everyone']));
    },
  );

  test.each(WIDTHS)(
    'at %i px all tiles of a sheet have one size, wide enough for a finger',
    (width) => {
      const tiles = [...drawn(en, width).querySelectorAll('.touch [data-claim]')];
      const sides = new Set(
        tiles.map((tile) => /h([\d.]+)v\1/.exec(tile.getAttribute('d') ?? '')?.[1]),
      );
      // Those over all five stand outside the sheets.
      expect(sides.size).toBeLessThanOrEqual(2);
      const scale = width < 640 ? 286 / 340 : 1;
      for (const side of sides) expect((Number(side) + 1) * scale).toBeGreaterThanOrEqual(24);
      for (const hit of drawn(en, width).querySelectorAll('.hit'))
        expect(number(hit, 'height') * scale).toBeGreaterThanOrEqual(20);
    },
  );

  test('side by side all sheets are equal, and every part begins at one height in all', () => {
    const document = drawn(en, 720);
    for (const name of ['width', 'height', 'y']) {
      const values = [...document.querySelectorAll('.hung')].map((sheet) => number(sheet, name));
      expect(new Set(values).size, name).toBe(1);
    }
  });

  test.each([340, 720])('at %i px the board stays where it is as the reader changes', (width) => {
    const tops = en.views.map(({ show }) => {
      const document = drawn(en, width, show);
      const sheet = document.querySelector('.hung');
      return [heightOf(document), sheet && number(sheet, 'y')].join();
    });
    expect(new Set(tops).size).toBe(1);
  });

  describe.each([
    ['zh', zh],
    ['en', en],
  ] as const)('in %s', (lang, chart) => {
    const latin = lang === 'en';

    test.each(WIDTHS)('at %i px no text leaves its sheet', (width) => {
      for (const { show } of chart.views) {
        const document = drawn(chart, width, show);
        const boxes = [...document.querySelectorAll('text')].map((text) =>
          boxOf(text, roomIn(lang)),
        );
        for (const sheet of document.querySelectorAll('.hung')) {
          const [x, y] = [number(sheet, 'x'), number(sheet, 'y')];
          const [right, bottom] = [x + number(sheet, 'width'), y + number(sheet, 'height')];
          const mine = boxes.filter(
            (box) => box.x1 >= x && box.x1 < right && box.y1 > y && box.y1 < bottom,
          );
          expect(mine.length).toBeGreaterThan(5);
          expect(mine.filter((box) => box.x2 > right || box.y2 > bottom)).toEqual([]);
        }
      }
    });

    test.each([264, 280, 340, 440, 600])('short at %i px keeps to its reader', (width) => {
      for (const { id, show } of chart.views) {
        const kept = show.filter((part) => chart.entry.short?.includes(part));
        const document = drawn(chart, width, kept);
        expect(marks(document)).toEqual(group('heads'));
        const signs = document.querySelectorAll('.key.named').length;
        expect(signs > 0, id).toBe(id !== 'everyone');
      }
    });

    test('short, one drawing holds all readers as layers', () => {
      const all = chart.entry.short ?? [];
      for (const { id } of chart.views)
        expect(inView(drawn(chart, 340, all), [id])).toBe(chart.draw(340, [id]));
    });

    test('says in its caveat what is ours, and that tiles are no effect', () => {
      const said = latin ? 'neither more text nor more effect' : '不是效果大';
      expect(chart.caveat).toContain(said);
      expect(drawn(chart, 720).documentElement.textContent).toContain(
        latin ? 'Sorted by us' : '由我们归类',
      );
    });
  });

  test('is a diagram, and tells the version of the policy', () => {
    expect([en.entry.class, en.entry.axes]).toEqual(['D', []]);
    expect(en.draw(720)).toContain('3.0');
  });
});
