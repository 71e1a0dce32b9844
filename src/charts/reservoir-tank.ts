import { say } from '../language/phrase.ts';
import type { Table } from './parts/chart.ts';
import { figure, type Figures } from './parts/figures.ts';
import { label } from './parts/label.ts';
import { paragraph } from './parts/paragraph.ts';
import { wordsFor, type Surface, type Voice } from './parts/surface.ts';
import { svg, tenth } from './parts/svg.ts';
import { tankSize } from './reservoir-tank/place.ts';
import { texts, type Row } from './reservoir-tank/row.ts';
import { tank } from './reservoir-tank/tank.ts';

/** One row: the city's books. */
export function rows(figures: Figures): Row[] {
  const of = (id: string) => figure(figures, `fuxin-${id}`);
  return [
    {
      before: of('stock-2018-from-loss'),
      after: of('stock-2021'),
      intake: of('annual-intake'),
      loss: of('annual-loss'),
      expected: of('stock-by-two-flows'),
      gross: of('gross-outflow'),
      other: of('other-exits'),
    },
  ];
}

/** What is said of each part, in the order a reader meets them. */
const SAID = ['before', 'after', 'intake', 'loss', 'expected', 'gross', 'other'] as const;

/** The part that shows each of them. */
const SHOWN_BY: Readonly<Record<(typeof SAID)[number], string>> = {
  before: 'levels',
  after: 'levels',
  intake: 'tap',
  loss: 'loss',
  expected: 'missing',
  gross: 'net',
  other: 'gross',
};

/** A sentence a figure, of the parts in `show`. */
export function summary(rows: readonly Row[], voice: Voice, show?: readonly string[]): string {
  const sentences = rows.flatMap((row) =>
    SAID.filter((name) => show?.includes(SHOWN_BY[name]) ?? true).map((name) =>
      say(wordsFor(voice, `summary-${name}`), texts(row[name], voice)),
    ),
  );
  return paragraph(sentences, voice.setting);
}

/** A row a figure. */
export function table(rows: readonly Row[], voice: Voice): Table {
  return {
    columns: [say(wordsFor(voice, 'columnWhat')), say(wordsFor(voice, 'columnValue'))],
    rows: rows.flatMap((row) =>
      SAID.map((name) => [
        say(wordsFor(voice, `name-${name}`), texts(row[name], voice)),
        texts(row[name], voice)['value'] ?? null,
      ]),
    ),
  };
}

/**
 * A vessel seen from the side: the height of its water is the stock, from zero; the width of each stream
 * the people a year, all on one scale. Parts: `vessel`, `water`, `levels`, `tap`, `loss` (what the paper
 * says is lost), `missing` (the gap that the two flows leave), and the two readings `net` and `gross`.
 * Left out of `show`, `words` leaves a picture without words: the emblem. Without `show` both readings
 * stand side by side, or on a phone one below the other.
 */
export function draw(rows: readonly Row[], surface: Surface): SVGElement {
  return surface.show === undefined ? both(rows, surface) : tank(rows, surface);
}

/** What either reading shows. */
const READ = ['vessel', 'water', 'levels', 'tap', 'loss', 'words'];

/** A picture that leaves the page must carry both readings: two vessels, each under its own heading. */
function both(rows: readonly Row[], surface: Surface): SVGElement {
  const { document } = surface;
  const beside = surface.width >= 2 * LEAST + GAP;
  const width = beside ? (surface.width - GAP) / 2 : surface.width;
  const { size, height: tall } = tankSize(width);
  const head = size * 2;
  const pair = ['net', 'gross'].map((reading, at) => {
    const picture = tank(rows, { ...surface, width, show: [...READ, reading] });
    const text = say(wordsFor(surface, `reading-${reading}`));
    const [x, y] = beside ? [at * (width + GAP), 0] : [0, at * (head + tall + GAP)];
    picture.setAttribute('x', tenth(x));
    picture.setAttribute('y', tenth(y + head));
    picture.setAttribute('width', tenth(width));
    picture.setAttribute('height', tenth(tall));
    return [label(document, { x, y: y + size, size, className: 'ink', text }), picture];
  });
  const height = beside ? head + tall : 2 * (head + tall) + GAP;
  const viewBox = `0 0 ${String(surface.width)} ${tenth(height)}`;
  return svg(document, 'svg', { viewBox }, pair.flat());
}

/** The least width of a vessel with its words, and the room between two, in pixels. */
const LEAST = 320;
const GAP = 24;
