import { describe, expect, test } from 'vitest';
import { languages, ledger, wordsOf } from '../../src/render/book.ts';
import { notedOneByOne, picture, type Picture } from '../../src/render/charts.ts';
import {
  areaOf,
  boxOf,
  heightOf,
  LATIN,
  NO_RESERVE,
  number,
  outside,
  overlaps,
} from './parts/boxes.ts';
import { drawerOf, settingsOf, showingsOf, type Showing } from './parts/drawings.ts';
import { ALSO, EXCEPTIONS, type Exception } from './parts/exceptions.ts';

/** Widths that a chart may be asked for: narrow and wide ones, and both sides of every change of layout. */
const WIDTHS = [
  ...[280, 286, 300, 320, 340, 400, 420, 440, 459, 460, 500],
  ...[559, 560, 600, 639, 640, 679, 680, 720, 760],
];
/** The widths for a live chart of many settings. */
const FEWER = [280, 286, 340, 420, 559, 560, 720, 760];
/** Short forms stand in embeds too, beside a margin. */
const NARROWEST = 264;

type Kind = 'apart' | 'inside' | 'legible' | 'touched' | 'plain' | 'spoken' | 'low';
type Faults = Record<Kind, string[]>;

/** One drawing of a chart, and what it was asked for. */
interface Drawn {
  chart: Picture;
  svg: SVGElement;
  width: number;
  showing: Showing;
}

const seen = new Map<string, Faults>();

/** What is wrong with any drawing of a chart in a language: drawn once for all tests. */
function faultsOf(id: string, lang: string): Faults {
  const known = seen.get(`${id}.${lang}`);
  if (known) return known;
  const faults: Faults = {
    apart: [],
    inside: [],
    legible: [],
    touched: [],
    plain: [],
    spoken: [],
    low: [],
  };
  const chart = picture(id, lang);
  const settings = settingsOf(chart.entry, ALSO[id]);
  const widths = settings.length > 20 ? FEWER : WIDTHS;
  for (const [at, setting] of settings.entries()) {
    const draw = drawerOf(chart, setting);
    for (const showing of showingsOf(chart.entry)) {
      // Nobody sets the controls of a short form: embeds are still.
      if (showing.short && at > 0) continue;
      for (const width of showing.short ? [NARROWEST, ...WIDTHS] : widths) {
        const where = `${showing.name} at ${String(width)} px ${JSON.stringify(setting)}: `;
        const drawn = { chart, svg: draw(width, showing.show), width, showing };
        for (const [kind, found] of Object.entries(faultsIn(drawn)))
          faults[kind as Kind].push(...found.map((fault) => where + fault));
      }
    }
  }
  seen.set(`${id}.${lang}`, faults);
  return faults;
}

function faultsIn({ chart, svg, width, showing }: Drawn): Faults {
  const { id, lang, entry } = chart;
  const held: Partial<Exception> = EXCEPTIONS[id] ?? {};
  const { wideFrom = 560, reserveFrom = 0, under = 0.25 } = held;
  const height = heightOf(svg);
  const texts = [...svg.querySelectorAll('text')];
  const reserve = lang === 'en' && width >= reserveFrom ? LATIN : NO_RESERVE;
  const from = held.from?.[lang as 'en' | 'zh'] ?? 0;
  const boxes = width < from ? [] : texts.map((text) => boxOf(text, { under, reserve }));
  const areas = width < from ? [] : [...svg.querySelectorAll('.hit')].map(areaOf);
  const least = width < wideFrom ? 14.4 : (held.least ?? 14.4);
  const sizes = [...svg.querySelectorAll('[font-size]')].map((text) => number(text, 'font-size'));
  const tall = `${height.toFixed(0)} px high`;
  return {
    apart: overlaps(boxes),
    inside: outside(boxes, width, height),
    legible: sizes.filter((size) => size < least).map((size) => `a text of ${String(size)} px`),
    touched: [
      ...outside(areas, width, height),
      ...overlaps(areas, ({ of }, other) => of !== other.of),
      ...areas
        .filter(({ x1, x2, y1, y2 }) => Math.min(x2 - x1, y2 - y1) < 23.9)
        .map(({ of }) => `“${of}” is too small to touch`),
    ],
    plain: unplain(svg.outerHTML, entry.class === 'D', held.hedged),
    spoken: unspoken(svg.textContent, lang, chart.figures.length > 0),
    low: isLow(showing, width, chart) && height > 560 ? [tall] : [],
  };
}

/** Whether a drawing stands in narrow embeds, which have room for 560 px. */
function isLow({ name, short }: Showing, width: number, { id, entry }: Picture): boolean {
  const { lowFrom = NARROWEST, high = [] } = EXCEPTIONS[id] ?? {};
  if (width < lowFrom || high.includes(width)) return false;
  if (entry.short) return short;
  return entry.views.length === 0 || entry.views.some((view) => view.id === name);
}

/** What must not stand in a drawing, which shares a page with others; nor in a diagram, like a quantity. */
function unplain(drawing: string, diagram: boolean, hedged = false): string[] {
  const never = /<style|style=|\sid=|aria-label/g;
  const quantity = hedged ? /axis/g : /axis|data-comparator/g;
  return [never, ...(diagram ? [quantity] : [])].flatMap((what) => drawing.match(what) ?? []);
}

/** Letters that a Chinese reader need not know; a number where the ledger has none to tell. */
function unspoken(words: string, lang: string, figures: boolean): string[] {
  const latin = lang === 'zh' ? (words.match(/[A-Za-z]+/g) ?? []) : [];
  return [...latin, ...(figures ? [] : (words.match(/\d+/g) ?? []))];
}

describe.each(languages)('in %s', (lang) => {
  const stamp = wordsOf(lang).sources.get('essay')?.value.stamp ?? '';

  describe.each([...ledger.charts.keys()])('%s', (id) => {
    const chart = picture(id, lang);

    test('no text lies over another, at any width, in any part, however it is set', () => {
      expect(faultsOf(id, lang).apart).toEqual([]);
    });
    test('no text leaves its picture', () => {
      expect(faultsOf(id, lang).inside).toEqual([]);
    });
    test('no text is small', () => {
      expect(faultsOf(id, lang).legible).toEqual([]);
    });
    test('what can be touched lies apart, inside, and is wide enough for a finger', () => {
      expect(faultsOf(id, lang).touched).toEqual([]);
    });
    test('every statement that opens a note can be touched', () => {
      if (notedOneByOne(chart.entry).length === 0) return;
      for (const width of [340, 720]) {
        const svg = drawerOf(chart, {})(width);
        const claims = [...svg.querySelectorAll('[data-claim]')].map((mark) =>
          mark.getAttribute('data-claim'),
        );
        expect([...new Set(claims)].sort()).toEqual([...chart.entry.statements].sort());
        expect(svg.querySelectorAll('[data-claim] > .hit')).toHaveLength(claims.length);
      }
    });
    test('carries no style, no id and no label; a diagram nothing that looks like a quantity', () => {
      expect(faultsOf(id, lang).plain).toEqual([]);
    });
    test('says no English word to a Chinese reader, and no number where it has no figure', () => {
      expect(faultsOf(id, lang).spoken).toEqual([]);
    });
    test('is low enough for a narrow embed, where it may be short', () => {
      expect(faultsOf(id, lang).low).toEqual([]);
    });
    test('is drawn the same every time', () => {
      for (const width of [340, 720]) expect(chart.draw(width)).toBe(chart.draw(width));
    });
    test('its short form leaves nothing out of its alternative text, which stays the whole’s', () => {
      const { short, views } = chart.entry;
      if (short && views.length === 0 && !EXCEPTIONS[id]?.tellsLess)
        expect(chart.summary(short)).toBe(chart.summary());
    });
    test('its caveat carries the essay’s stamp where figures or statements are the essay’s', () => {
      const claims = [...chart.figures, ...chart.entry.statements];
      const essay = claims.some((claim) => ledger.claims.get(claim)?.value.source === 'essay');
      expect(chart.caveat.toLowerCase().includes(stamp.toLowerCase())).toBe(essay);
    });
    test('its words have no digit typed, and its English no straight quote', () => {
      const { voice, title, question, measure, caveat, controls, views } = chart;
      const labels = [...controls, ...views].map(({ label }) => label);
      const phrases = JSON.stringify([...Object.values(voice.words), ...labels]);
      const typed = [title, question, measure, caveat, phrases].map((text) =>
        text.replaceAll(/\{[^}]*\}/g, ''),
      );
      expect(typed.filter((text) => /[0-9０-９]/.test(text))).toEqual([]);
      if (lang === 'en') expect(typed.filter((text) => /'|\\"/.test(text))).toEqual([]);
    });
  });
});

test('every exception is of a chart that there is', () => {
  const charts = [...ledger.charts.keys()];
  const named = [...Object.keys(EXCEPTIONS), ...Object.keys(ALSO)];
  expect(named.filter((id) => !charts.includes(id))).toEqual([]);
});
