import { scaleLinear } from 'd3-scale';
import { say } from '../../language/phrase.ts';
import { changeBar, yearlyBars } from './bars.ts';
import { lens, type LensLayout } from './lens.ts';
import { entriesOf, type Entry } from './entries.ts';
import { textsOf, type Reading } from './reading.ts';
import { passage, type Stack } from '../parts/passage.ts';
import { WIDE, wordsFor, type Surface } from '../parts/surface.ts';
import { svg, tenth } from '../parts/svg.ts';

interface Layout extends LensLayout {
  words: number;
  amount: number;
  heading: number;
  /** Height of an entry's bar. */
  bar: number;
  pad: number;
}

const LAYOUTS: Readonly<Record<'narrow' | 'wide' | 'short', Layout>> = {
  narrow: {
    small: 14.4,
    words: 15,
    amount: 17,
    level: 18,
    heading: 17,
    strip: 28,
    beam: 40,
    bar: 20,
    pad: 8,
    asides: true,
  },
  wide: {
    small: 14,
    words: 16,
    amount: 22,
    level: 23,
    heading: 20,
    strip: 32,
    beam: 48,
    bar: 26,
    pad: 10,
    asides: true,
  },
  short: {
    small: 14.4,
    words: 14.6,
    amount: 16,
    level: 18,
    heading: 16.4,
    strip: 10,
    beam: 8,
    bar: 10,
    pad: 4,
    asides: false,
  },
};

/** Between the rule of the earlier level and the words left of it, the amounts right of it. */
const MARGIN = 9;

/** A page of the book, in pixels; `x` places a stock by how it differs from the earlier one. */
interface Page {
  x: (change: number) => number;
  layout: Layout;
  reading: Reading;
  surface: Surface;
}

/**
 * One reading as a page of an account book, from the earlier stock down to the later. The upright rule
 * is the earlier level: entries stand left of it, amounts right; each bar begins where the last ended.
 */
export function ledgerPage(reading: Reading, y: number, surface: Surface): Stack {
  const { document, width, show } = surface;
  const whole = show?.includes('asides') ?? true;
  const layout = LAYOUTS[whole ? (width >= WIDE ? 'wide' : 'narrow') : 'short'];
  const x = scaleLinear([-reading.fall.value, reading.intakeTotal.value], [3, width - 3]);
  const page = { x, layout, reading, surface };
  const heading = headOf(y, page);
  let bottom = y + heading.height + (whole ? 14 : 6);
  const levels = { before: x(0), after: x(-reading.fall.value) };
  const head = lens(reading, { ...levels, y: bottom, layout }, surface);
  bottom += head.height;
  const top = bottom;
  const entries = entriesOf(reading, x, surface);
  const lines = entries.map((entry, at) => {
    const line = drawEntry(entry, bottom, at === entries.length - 1, page);
    bottom += line.height;
    return line;
  });
  const upright = (at: number) => `M${tenth(at)} ${tenth(top)}V${tenth(bottom)}`;
  const foot = aside(page, `closing-${reading.reading}`, { y: bottom + 8 });
  return {
    marks: [
      ...heading.marks,
      ...head.marks,
      svg(document, 'path', { class: 'guide', d: upright(levels.before) }),
      svg(document, 'path', { class: 'rule', d: upright(levels.after) }),
      ...lines.flatMap(({ marks }) => marks),
      ...foot.marks,
    ],
    height: bottom + (whole ? 8 : 0) + foot.height - y,
  };
}

/** Words and amount, the bar below both; above it all a rule, a double one for the last. */
function drawEntry(entry: Entry, y: number, last: boolean, page: Page): Stack {
  const { x, layout, surface } = page;
  const { document, width } = surface;
  const top = y + layout.pad + (last ? 3 : 0);
  const told = entryWords(entry, top, page);
  // An increase stands right of its words, so that without asides it needs no line of its own.
  const under = !layout.asides && entry.change.to > entry.change.from ? told.amount : told.height;
  const bars = top + (entry.beside ? (told.height - layout.bar) / 2 : under + 3);
  const change = { ...entry.change, y1: bars, y2: bars + layout.bar };
  const rule = (y: number) =>
    svg(document, 'path', {
      class: last ? 'rule' : 'rule faint',
      d: `M0 ${tenth(y)}H${String(width)}`,
    });
  // From the end of the bar above; at the earlier level the upright rule stands already.
  const fall = `M${tenth(change.from)} ${tenth(y - layout.pad)}V${tenth(bars)}`;
  return {
    marks: [
      rule(y),
      ...(last ? [rule(y + 3)] : []),
      ...(change.from === x(0) ? [] : [svg(document, 'path', { class: 'guide', d: fall })]),
      ...told.marks,
      svg(
        document,
        'g',
        { class: `entry entry-${entry.key}` },
        entry.parts > 1 ? yearlyBars(document, change, entry.parts) : [changeBar(document, change)],
      ),
    ],
    height: Math.max(top + told.height, entry.beside ? 0 : bars + layout.bar) + layout.pad - y,
  };
}

/** What is entered, with its note, left of the earlier level; how much, right of it. */
function entryWords(entry: Entry, y: number, page: Page): Stack & { amount: number } {
  const { x, layout, surface } = page;
  const start = x(0);
  const from = entry.beside ? entry.change.from : 2;
  const left = { x: from + MARGIN, width: start - from - 2 * MARGIN };
  const words = text(page, entry.key, {
    ...left,
    y,
    size: layout.words,
    className: 'ink',
  });
  const note = entry.note
    ? aside(page, entry.note, { ...left, y: y + words.height })
    : { marks: [], height: 0 };
  const amount = passage(surface, {
    x: start + MARGIN,
    y: y - (layout.amount - layout.words) * 0.8,
    width: surface.width - start - MARGIN - 1,
    size: layout.amount,
    className: `${entry.className} number`,
    text: entry.amount,
  });
  return {
    marks: [...words.marks, ...note.marks, ...amount.marks],
    height: Math.max(words.height + note.height, amount.height),
    amount: amount.height,
  };
}

/** How the loss is read, and whether the books then close. */
function headOf(y: number, page: Page): Stack {
  const { layout, reading } = page;
  const read = aside(page, `heading-${reading.reading}`, { y });
  const verdict = text(page, `verdict-${reading.reading}`, {
    y: y + read.height + 3,
    size: layout.heading,
    className: 'ink number',
  });
  return { marks: [...read.marks, ...verdict.marks], height: read.height + 3 + verdict.height };
}

/** A small text that a page without asides leaves out. */
function aside(page: Page, key: string, at: { x?: number; y: number; width?: number }): Stack {
  const { small: size, asides } = page.layout;
  return asides ? text(page, key, { ...at, size, className: 'muted' }) : { marks: [], height: 0 };
}

/** Words of the chart with the reading's figures in them; over the whole width where none is given. */
function text(
  { reading, surface }: Page,
  key: string,
  at: { x?: number; y: number; width?: number; size: number; className: string },
): Stack {
  const said = say(wordsFor(surface, key), textsOf(reading, surface));
  return passage(surface, { x: 0, width: surface.width - 2, ...at, text: said });
}
