import { say } from '../../language/phrase.ts';
import { formatHedged, formatQuantity, type Quantity } from '../../language/quantity.ts';
import type { Table } from '../parts/chart.ts';
import { people, type PeoplePlace } from './losing-leaders/people.ts';
import type { Row } from './losing-leaders/rows.ts';
import { strip } from './losing-leaders/strip.ts';
import { paragraph } from '../parts/paragraph.ts';
import { WIDE, wordsFor, type Surface, type Voice } from '../parts/surface.ts';
import { svg } from '../parts/svg.ts';

export { rows } from './losing-leaders/rows.ts';

function quantity(of: Quantity, { setting, terms }: Voice): string {
  return formatQuantity(of, setting, terms);
}

/** The three amounts in words: patents bare, the sentences say the unit. */
function values(
  rows: readonly Row[],
  which: 'claim' | 'told',
  voice: Voice,
): Record<string, string> {
  const { setting, terms } = voice;
  const said = rows.map((row): [string, string] => [
    row.kind,
    row.kind === 'patents' ? formatHedged(row[which], setting, terms) : quantity(row[which], voice),
  ]);
  return { leaders: String(rows[0]?.leaders ?? 0), ...Object.fromEntries(said) };
}

/** What the essay claims for one, then what the reader's number would make of it. */
export function summary(rows: readonly Row[], voice: Voice): string {
  const leaders = rows[0]?.leaders ?? 0;
  const second = leaders === 0 ? 'none' : leaders === 1 ? 'own' : 'times';
  const claimed = say(wordsFor(voice, 'claim'), values(rows, 'claim', voice));
  const set = say(wordsFor(voice, second), values(rows, 'told', voice));
  return paragraph([claimed, set], voice.setting);
}

/** A row a measure: as claimed for one, and for as many as the reader set. */
export function table(rows: readonly Row[], voice: Voice): Table {
  const leaders = rows[0]?.leaders ?? 0;
  const key = leaders > 1 ? 'columnMany' : 'columnFew';
  const many = say(wordsFor(voice, key), { leaders: String(leaders) });
  return {
    columns: [say(wordsFor(voice, 'columnWhat')), say(wordsFor(voice, 'columnOne')), many],
    rows: rows.map((row) => [
      say(wordsFor(voice, `row-${row.kind}`)),
      quantity(row.claim, voice),
      row.kind === 'repair' && leaders === 0 ? null : quantity(row.told, voice),
    ]),
  };
}

/** Room between two measures, in pixels. */
const GAP = { wide: 30, narrow: 17 } as const;

/** Those who leave on top; below, three measures on three axes of their own, none added to another. */
export function draw(rows: readonly Row[], surface: Surface): SVGElement {
  const { document, width } = surface;
  const beside = width >= WIDE;
  const words = beside ? { x: 0, width: 252, size: 15.5 } : { x: 0, width: width - 2, size: 15 };
  const place: PeoplePlace = { words, x1: beside ? 268 : 6, x2: width - 8, beside };
  const gap = beside ? GAP.wide : GAP.narrow;
  const first = people(rows[0]?.leaders ?? 0, place, surface);
  const marks = [...first.marks];
  let y = first.height;
  for (const row of rows) {
    const drawn = strip(row, place, y + gap, surface);
    marks.push(...drawn.marks);
    y += gap + drawn.height;
  }
  return svg(
    document,
    'svg',
    { viewBox: `0 0 ${String(width)} ${String(Math.ceil(y + 4))}` },
    marks,
  );
}
