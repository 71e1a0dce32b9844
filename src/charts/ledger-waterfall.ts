import { say } from '../language/phrase.ts';
import type { Table } from './parts/chart.ts';
import { figure, type Figures } from './parts/figures.ts';
import { ledgerPage } from './ledger-waterfall/page.ts';
import { textsOf, type Reading } from './ledger-waterfall/reading.ts';
import { paragraph } from './parts/paragraph.ts';
import { svg } from './parts/svg.ts';
import { wordsFor, type Surface, type Voice } from './parts/surface.ts';

/** One reading of the books. */
export type Row = Reading;

/** The books on both readings of the yearly loss; sums come from the ledger, none is made here. */
export function rows(figures: Figures): Row[] {
  const of = (id: string) => figure(figures, `fuxin-${id}`);
  const both = {
    years: of('years-between-stocks'),
    before: of('stock-2018'),
    after: of('stock-2021'),
    fall: of('stock-drop-since-2018'),
    loss: of('annual-loss'),
    intake: of('annual-intake'),
    intakeTotal: of('intake-since-2018'),
  };
  return [
    {
      ...both,
      reading: 'net',
      outflow: of('gross-outflow'),
      outflowTotal: of('outflow-since-2018'),
      explained: of('loss-since-2018'),
      gap: of('net-remainder'),
      closing: of('net-loss-from-stocks'),
    },
    {
      ...both,
      reading: 'gross',
      outflow: of('annual-loss'),
      outflowTotal: of('loss-since-2018'),
      explained: of('gross-fall'),
      gap: of('unexplained-fall'),
      closing: of('gross-outflow-from-stocks'),
    },
  ];
}

const shownOf = (rows: readonly Row[], show: readonly string[] | undefined) =>
  rows.filter(({ reading }) => show?.includes(reading) ?? true);

/** What the paper counts, then what each reading makes of it. */
export function summary(rows: readonly Row[], voice: Voice, show?: readonly string[]): string {
  const sentences = shownOf(rows, show).flatMap((row, at) => {
    const texts = textsOf(row, voice);
    return [
      ...(at === 0 ? [say(wordsFor(voice, 'summary'), texts)] : []),
      say(wordsFor(voice, `summary-${row.reading}`), texts),
    ];
  });
  return paragraph(sentences, voice.setting);
}

/** Entries of the table: their words, and where their figure stands. */
const ENTRIES = [
  ['rowBefore', 'before'],
  ['rowIntake', 'intakeTotal'],
  ['rowOutflow', 'outflowTotal'],
  ['rowGap', 'gap'],
  ['rowAfter', 'after'],
  ['rowFall', 'fall'],
  ['rowLoss', 'loss'],
  ['rowYearly', 'outflow'],
  ['rowClosing', 'closing'],
] as const;

/** An entry of the books a row, a reading a column. */
export function table(rows: readonly Row[], voice: Voice): Table {
  const texts = rows.map((row) => textsOf(row, voice));
  return {
    columns: [
      say(wordsFor(voice, 'columnEntry')),
      ...rows.map(({ reading }) => say(wordsFor(voice, `column-${reading}`))),
    ],
    rows: ENTRIES.map(([key, name]) => [
      say(wordsFor(voice, key), texts[0]),
      ...texts.map((figures) => figures[name] ?? null),
    ]),
  };
}

/** Between two readings, one below the other. */
const BETWEEN = 44;

/**
 * A page of the account book for each reading that is shown. Parts: `net` and `gross`; and `asides`, how
 * the loss is read, what the overview is, how a sum is made and what would close the books, without
 * which a page is lower.
 */
export function draw(rows: readonly Row[], surface: Surface): SVGElement {
  const { document, width, show } = surface;
  let y = 2;
  const pages = shownOf(rows, show).map((row) => {
    const page = ledgerPage(row, y, surface);
    y += page.height + BETWEEN;
    return svg(document, 'g', { class: `part part-${row.reading}` }, page.marks);
  });
  const height = String(Math.ceil(y - BETWEEN + 4));
  return svg(document, 'svg', { viewBox: `0 0 ${String(width)} ${height}` }, pages);
}
