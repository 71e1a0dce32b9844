import { parseHTML } from 'linkedom';
import { describe, expect, test } from 'vitest';
import { leans } from '../../src/charts/shock-loops/fall.ts';
import { campusPremium } from '../../src/model/campus-premium.ts';
import { fundYears } from '../../src/model/fund-years.ts';
import { DEFAULTS, PREMIUM_DECAYS_FROM } from '../../src/model/parameters.ts';
import { patentsForgone } from '../../src/model/patents-forgone.ts';
import { taxIndex } from '../../src/model/tax-index.ts';
import { figureOf, ledger } from '../../src/render/book.ts';
import { picture } from '../../src/render/charts.ts';

const zh = picture('shock-loops', 'zh');
const en = picture('shock-loops', 'en');
const steps = ledger.scenes.get('one-departure')?.value.steps ?? [];
const WIDTHS = [280, 320, 340, 420, 500, 559, 560, 600, 640, 720, 760];

const drawn = (of: typeof en, width: number, show?: readonly string[]) =>
  parseHTML(of.draw(width, show)).document;
const heightOf = (document: Document) =>
  Number(document.querySelector('svg')?.getAttribute('viewBox')?.split(' ')[3]);
const claimsOf = (document: Document, marks: string) =>
  [...document.querySelectorAll(marks)].map((mark) =>
    mark.closest('[data-claim]')?.getAttribute('data-claim'),
  );
const digits = (document: Document) =>
  [...document.querySelectorAll('text')].filter((text) => /\d/.test(text.textContent)).length;

describe('shock-loops', () => {
  test('tells the eight numbers of the chains, plots none, and points at every statement', () => {
    expect([en.entry.class, en.entry.axes, en.figures.length]).toEqual(['D', [], 8]);
    for (const width of [340, 720]) {
      const told = new Set(claimsOf(drawn(en, width), '.node'));
      expect([...told].sort()).toEqual([...en.entry.statements].sort());
    }
    const chains = [...ledger.claims.values()]
      .map(({ value }) => value)
      .filter(
        ({ source, theme, kind }) => [source, theme, kind].join() === 'essay,multiplier,block',
      );
    expect([...en.entry.statements].sort()).toEqual([...chains.map(({ id }) => id)].sort());
  });

  test('its numbers are those that the core starts from', () => {
    const { patentsPerLeader, repairYears, investmentPerLeader } = DEFAULTS;
    const [patents, gap] = ['patents-per-leader', 'innovation-gap-repair'].map((id) =>
      [figureOf(`essay-${id}`).value].flat().map(Number),
    );
    const middle = (range: readonly number[] = []) => ((range[0] ?? 0) + (range[1] ?? 0)) / 2;
    const value = (id: string) => Number(figureOf(`essay-${id}`).value);
    expect([patentsPerLeader, repairYears]).toEqual([middle(patents), middle(gap)]);
    expect(patentsForgone(1, 0, DEFAULTS)).toBe(middle(patents));
    expect(investmentPerLeader).toBe(value('investment-per-leader'));
    expect(1 - taxIndex(1, DEFAULTS)).toBeCloseTo(value('cit-drop-per-outflow') / 100);
    expect(fundYears(1)).toBe(value('pension-years-per-pp'));
    expect(PREMIUM_DECAYS_FROM).toBe(value('brand-threshold-years'));
    expect(1 - campusPremium(PREMIUM_DECAYS_FROM, DEFAULTS)).toBeCloseTo(
      value('campus-premium-decay') / 100,
    );
    expect(DEFAULTS.chainMultiplier).toBe(value('value-evaporation-ratio'));
  });

  test.each(WIDTHS)(
    'at %i px all dominoes have one size, all hops one length and width',
    (width) => {
      for (const show of [undefined, ...steps.map((step) => step.show)]) {
        const document = drawn(en, width, show);
        const sizes = [...document.querySelectorAll('.slab, .ghost')].map((slab) =>
          ['width', 'height'].map((name) => slab.getAttribute(name)).join(),
        );
        expect(new Set(sizes).size).toBe(1);
        expect(document.querySelectorAll('.domino [transform*=scale]:not(.sign)')).toHaveLength(0);
        const row = [...document.querySelectorAll('.hop')].filter(
          (hop) => !hop.getAttribute('d')?.includes('A'),
        );
        const lengths = row.map((hop) => {
          const [x1 = 0, , , , x2 = 0] =
            (hop.getAttribute('d') ?? '').match(/[\d.]+/g)?.map(Number) ?? [];
          return x2 - x1;
        });
        expect(Math.max(...lengths) - Math.min(...lengths)).toBeLessThan(1);
        expect(row.some((hop) => hop.hasAttribute('stroke-width'))).toBe(false);
      }
    },
  );

  test('only what carries a number of the essay is told; everything else stays grey', () => {
    const document = drawn(en, 720);
    expect(document.querySelectorAll('.hop.down')).toHaveLength(3);
    expect(new Set(claimsOf(document, '.domino.told'))).toEqual(
      new Set(
        ['cit', 'pension', 'campus-premium', 'value-evaporation'].map(
          (id) => `essay-mechanism-${id}`,
        ),
      ),
    );
    const grey = claimsOf(document, '.domino:not(.told, .down)');
    for (const id of ['mechanism-domino', 'city-shenyang', 'mechanism-negative-label'])
      expect(grey).toContain(`essay-${id}`);
    expect(document.querySelectorAll('[data-comparator="approx"]')).toHaveLength(1);
  });

  test('one departure brings down the row that speaks of one person, and no other', () => {
    for (const width of [340, 720])
      for (const show of [undefined, ...steps.map((step) => step.show), en.entry.short]) {
        const down = claimsOf(drawn(en, width, show), '.domino.down');
        const row = en.entry.groups[0]?.statements ?? [];
        expect(down.filter((claim) => !row.includes(claim ?? ''))).toEqual([]);
      }
  });

  test('shows but the farthest state of the falling row, with all its dominoes, whatever is asked for', () => {
    const asked = [
      ...steps.map((step) => step.show),
      en.entry.short,
      ['chains', 'gap'],
      ['chains', 'patents'],
    ];
    const fallen = asked.map((show) => {
      const states = [...drawn(en, 720, show).querySelectorAll('.front')];
      const seen = states.filter((state) => state.getAttribute('opacity') !== '0');
      expect(seen).toHaveLength(1);
      // A style hides what comes after the first state that is on.
      expect(seen[0]).toBe(states[0]);
      expect(seen[0]?.querySelectorAll('.domino')).toHaveLength(4);
      expect(states.slice(1).some((state) => state.querySelector('.hit'))).toBe(false);
      return seen[0]?.querySelectorAll('.down').length;
    });
    expect(fallen).toEqual([0, 1, 2, 3, 4, 4, 4, 4, 2]);
    expect(drawn(en, 720).querySelectorAll('.front')).toHaveLength(1);
  });

  test('dominoes come from where they stood or leant a step before', () => {
    const from = (front: string) =>
      [
        ...drawn(en, 720, ['chains', front]).querySelectorAll(`.front.part-${front} [data-from]`),
      ].map((tip) => tip.getAttribute('data-from'));
    const sizes = { width: 40, height: 100, pitch: 86 };
    for (const [at, front] of ['departure', 'patents', 'investment', 'gap'].entries()) {
      const [now, before] = [leans(at, 4, sizes), leans(at - 1, 4, sizes)];
      const turns = now.flatMap((angle, tile) => {
        const back = Math.round(((before[tile] ?? 0) - angle) * 10) / 10;
        return back === 0 ? [] : [`rotate(${String(back)}deg)`];
      });
      expect(from(front)).toEqual(turns);
    }
  });

  test('a domino rests on the next: the nearer to the front, the steeper; the last lies flat', () => {
    const sizes = { width: 40, height: 100, pitch: 86 };
    const standing = (Math.asin((86 - 40) / 100) * 180) / Math.PI;
    for (const front of [0, 1, 2]) {
      const angles = leans(front, 4, sizes);
      expect(Math.abs((angles[front] ?? 0) - standing)).toBeLessThan(0.3);
      expect(angles.slice(front + 1).every((angle) => angle === 0)).toBe(true);
      expect(angles.slice(0, front + 1)).toEqual(angles.slice(0, front + 1).sort((a, b) => b - a));
    }
    expect(leans(3, 4, sizes)[3]).toBe(90);
    expect(leans(-1, 4, sizes)).toEqual([0, 0, 0, 0]);
  });

  test('marks a cycle only where a heading of the essay speaks of one', () => {
    for (const of of [en, zh]) {
      const cycles = [...drawn(of, 720).querySelectorAll('.hop')].filter((hop) =>
        hop.getAttribute('d')?.includes('A'),
      );
      expect(cycles.map((mark) => mark.closest('.node')?.getAttribute('data-claim'))).toEqual([
        'essay-multiplier-fiscal',
      ]);
    }
  });

  describe.each([
    ['zh', zh],
    ['en', en],
  ] as const)('in %s', (_, chart) => {
    test('is low enough for a narrow embed when short, and tells no number then', () => {
      for (const width of [280, 340, 600]) {
        const short = drawn(chart, width, chart.entry.short);
        expect(heightOf(short)).toBeLessThan(400);
        expect(digits(short)).toBe(0);
      }
      expect(digits(drawn(chart, 340, ['chains', 'departure', 'stop']))).toBe(0);
    });
    test('is low enough for a phone’s scene', () => {
      const all = steps.flatMap((step) => [...step.show, ...(step.phone?.show ?? [])]);
      expect(heightOf(drawn(chart, 340, all))).toBeLessThan(440);
      expect(drawn(chart, 340, all).querySelectorAll('.part-others')).toHaveLength(0);
      expect(drawn(chart, 720, all).querySelectorAll('.part-needs')).toHaveLength(1);
    });
    test('its scene tells none of the numbers that the chapter asks to be guessed', () => {
      const all = steps.flatMap(({ show }) => show);
      for (const width of [340, 720]) expect(digits(drawn(chart, width, all))).toBe(3);
    });
  });

  test('says what each step shows, and no sum', () => {
    expect(en.summary(['chains', 'departure', 'patents'])).toBe(
      'Four rows of dominoes stand for what an essay says follows when people leave: innovation, finances, reputation and industry. ' +
        'One leading specialist leaves, and the first domino of the innovation row tips. ' +
        'Patents fall next: 3–5 fewer a year.',
    );
    expect(zh.summary(['investment'])).toContain('约8000万元');
    expect(en.table.rows).toHaveLength(10);
    expect(en.table.rows.filter((row) => row[3] === null).map((row) => row[2])).toEqual([
      'a “negative label” that keeps weakening the city',
      'suppliers withdraw',
      'the industrial cluster breaks up',
    ]);
  });
});
