import { formatNumber } from '../../language/number.ts';
import { canvas } from '../parts/canvas.ts';
import type { Table } from '../parts/chart.ts';
import { FADES, NOW } from '../parts/now.ts';
import { paragraph } from '../parts/paragraph.ts';
import { passage } from '../parts/passage.ts';
import { WIDE, type Surface, type Voice } from '../parts/surface.ts';
import { words } from './parts/told.ts';
import { panel, sayings, type Place } from './shocks/panel.ts';
import type { Rows } from './shocks/rows.ts';
import { amount, sentenceOf } from './shocks/text.ts';

export { rows, type Rows, type ShockQuestion } from './shocks/rows.ts';

/** Room between panels side by side, and one above the other. */
const [ASIDE, UNDER] = [36, 22] as const;

/** Each what-if in a sentence of its own, whose claim it is, and what is not done with them. */
export function summary(rows: Rows, voice: Voice): string {
  const sentences = [
    ...rows.series.map((series) => sentenceOf(series, rows, voice)),
    words(voice, 'stamp-sentence', { stamp: words(voice, 'stamp') }),
    ...notes(rows, voice),
  ];
  return paragraph(sentences, voice.setting);
}

/** What holds for all panels. */
function notes({ losing, endsIn, horizon, baseYear, series }: Rows, voice: Voice): string[] {
  const number = (value: number) => formatNumber(value, voice.setting);
  const gains = { gaining: number(losing.of - losing.years), all: number(losing.of) };
  return [
    words(voice, 'apart'),
    losing.years < losing.of ? words(voice, 'gains', gains) : words(voice, 'no-gains'),
    ...(baseYear < NOW ? [words(voice, 'shaded')] : []),
    ...(endsIn === null ? [] : [words(voice, 'stops', { year: String(endsIn) })]),
    ...(horizon > FADES && (endsIn === null || endsIn > FADES)
      ? [words(voice, 'fades', { year: String(FADES) })]
      : []),
    ...(series.some(({ kind }) => kind === 'chain') ? [words(voice, 'chain-note')] : []),
  ];
}

/** A year a line; a what-if without a number, since the run has ended, stays empty. */
export function table({ years, series }: Rows, voice: Voice): Table {
  return {
    columns: [
      words(voice, 'column-year'),
      ...series.map(({ kind }) => words(voice, `column-${kind}`)),
    ],
    rows: Array.from(years, (year, at) => [
      String(year),
      ...series.map(({ kind, values }) => {
        const value = Number(values[at]);
        return Number.isNaN(value) ? null : amount(kind, value, voice);
      }),
    ]),
  };
}

/** Small panels, each with its own sentence and axis; the same height of words for those side by side. */
export function draw(rows: Rows, surface: Surface): SVGElement {
  const { document, width } = surface;
  const columns = width >= WIDE ? 2 : 1;
  const size = columns > 1 ? 13.6 : 14.4;
  const across = (width - 2 - (columns - 1) * ASIDE) / columns;
  const marks: SVGElement[] = [];
  let y = 0;
  for (let from = 0; from < rows.series.length; from += columns) {
    const beside = rows.series.slice(from, from + columns);
    const places = beside.map((_, column): Place => {
      return { x: column * (across + ASIDE), y, width: across, size, words: 0 };
    });
    const tall = beside.map((series, at) => {
      const place = places[at];
      return place ? sayings(series, rows, place, surface).height : 0;
    });
    const drawn = beside.flatMap((series, at) => {
      const place = places[at];
      return place ? [panel(series, rows, { ...place, words: Math.max(...tall) }, surface)] : [];
    });
    marks.push(...drawn.flatMap((one) => one.marks));
    y += Math.max(...drawn.map(({ height }) => height)) + UNDER;
  }
  for (const text of notes(rows, surface)) {
    const place = { x: 0, y, width: width - 2, size, className: 'muted' };
    const said = passage(surface, { ...place, text });
    marks.push(...said.marks);
    y += said.height + 3;
  }
  return canvas(document, { width, height: y }, marks);
}
