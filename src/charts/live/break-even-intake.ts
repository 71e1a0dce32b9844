import { scaleLinear } from 'd3-scale';
import { formatNumber } from '../../language/number.ts';
import { say } from '../../language/phrase.ts';
import { formatHedged, formatQuantity } from '../../language/quantity.ts';
import { bottomAxis } from '../parts/axis.ts';
import { column } from './break-even-intake/column.ts';
import { band, crossings, edges, todaysBand, type Plot } from './break-even-intake/band.ts';
import { reading } from './break-even-intake/reading.ts';
import { FEWEST, IN, MOST, type Row, type Span } from './break-even-intake/rows.ts';
import { strip, type Strip } from './break-even-intake/strip.ts';
import * as text from './break-even-intake/text.ts';
import type { Table } from '../parts/chart.ts';
import { paragraph } from '../parts/paragraph.ts';
import { passage } from '../parts/passage.ts';
import { svg } from '../parts/svg.ts';
import { WIDE, wordsFor, type Surface, type Voice } from '../parts/surface.ts';

export { rows } from './break-even-intake/rows.ts';

/** What is supposed, where it would lead, whether that holds the stock; then the ledger's own sums. */
export function summary(rows: readonly Row[], voice: Voice): string {
  const { setting, terms } = voice;
  const sentences = rows.flatMap((row) => [
    say(wordsFor(voice, 'say-now'), {
      year: String(row.now.year),
      stock: formatQuantity(row.now, setting, terms),
    }),
    say(wordsFor(voice, 'say-mine'), {
      from: String(row.now.year),
      year: String(IN),
      recruits: text.aYear(row.mine.recruits, voice),
      stay: text.years(row.stay, voice),
      high: text.told(row.mine.high, voice),
      low: text.told(row.mine.low, voice),
      difference: text.difference(row, voice),
    }),
    text.verdict(row, voice),
    text.gain(row, voice),
    say(
      wordsFor(voice, 'say-sums'),
      Object.fromEntries(
        row.sums.map(({ id, figure }) => [id, formatHedged(figure, setting, terms)]),
      ),
    ),
  ]);
  return paragraph(sentences, setting);
}

/** A row an intake: today's, the ledger's sums, the most, the reader's; both edges, and what the ledger says. */
export function table(rows: readonly Row[], voice: Voice): Table {
  const { setting, terms } = voice;
  const [row] = rows;
  if (!row) return { columns: [], rows: [] };
  const columns = ['intake', 'high', 'low', 'sum'].map((key) =>
    say(wordsFor(voice, `column-${key}`), {
      year: String(IN),
      stay: text.years(row.stay, voice),
    }),
  );
  const line = (name: string, span: Span | undefined, sum: string | null) => [
    name,
    span ? text.told(span.high, voice) : null,
    span ? text.told(span.low, voice) : null,
    sum,
  ];
  const named = (key: string, recruits: string) => say(wordsFor(voice, key), { recruits });
  const set = (recruits: number) => text.aYear(recruits, voice);
  return {
    columns,
    rows: [
      line(named('row-mine', set(row.mine.recruits)), row.mine, null),
      line(named('row-today', set(FEWEST)), row.curve[0], null),
      ...row.sums.map(({ id, figure, span }) =>
        line(
          named(`row-${id}`, formatQuantity(figure, setting, terms)),
          span,
          formatHedged(row.now, setting, terms),
        ),
      ),
      line(named('row-most', set(MOST)), row.curve.at(-1), null),
    ],
  };
}

/** From nothing up to the stock of the base year, in pixels. */
const HEIGHT = { narrow: 298, wide: 276, short: 164 } as const;

/** Words at the right ends of the lines, in pixels. */
const COLUMN = { narrow: 76, wide: 140 } as const;

/**
 * Water up to the lowest case, the band up to the highest above it, over the whole range of the intake;
 * across it the level of the base year. The ledger's sums hang from their words down onto that level,
 * where everyone who comes would have to stay for them to lie; the band says how far off that is. Parts:
 * `plot`, and `said`, what a short picture leaves out: sentences under the axis, and the sums' condition at
 * each of them, which its heading keeps.
 */
export function draw(rows: readonly Row[], surface: Surface): SVGElement {
  const { document, width } = surface;
  const [row] = rows;
  if (!row) return svg(document, 'svg', { viewBox: `0 0 ${String(width)} 1` });
  const wide = width >= WIDE;
  const of = wide ? 'wide' : 'narrow';
  const size = wide ? 13.6 : 14.6;
  const right = width - COLUMN[of];
  const x = scaleLinear([FEWEST, MOST], [8, right - 8]);
  const said = surface.show?.includes('said') ?? true;
  const above: Strip = strip(row, { x, size, wide, said }, surface);
  const foot = above.level + HEIGHT[said ? of : 'short'];
  const y = scaleLinear([0, row.now.value], [foot, above.level]);
  const plot: Plot = { x, y, foot, right, size, wide };
  const below = words(row, { ...plot, said }, surface);
  return svg(document, 'svg', { viewBox: `0 0 ${String(width)} ${String(below.end)}` }, [
    ...band(row, plot, document),
    ...todaysBand(row, plot, surface),
    ...edges(row, plot, document),
    svg(document, 'path', {
      class: 'mark',
      d: `M0 ${y(row.now.value).toFixed(1)}H${right.toFixed(1)}`,
    }),
    ...above.marks,
    ...crossings(row, plot, document),
    axis(row, plot, surface),
    ...reading(row, plot, surface),
    ...column(row, plot, surface),
    ...below.marks,
  ]);
}

/** Four marks under the foot, the ledger's sums as small strokes on it. */
function axis(
  row: Row,
  { x, foot, right, size, wide }: Plot,
  { document, setting }: Surface,
): SVGElement {
  const ticks = (wide ? [1, 2, 3, 4] : [1, 2, 4]).map((times) => ({
    at: x(FEWEST * times),
    text: formatNumber(FEWEST * times, setting),
  }));
  const strokes = row.sums.map(({ figure }) => `M${x(figure.value).toFixed(1)} ${String(foot)}v-7`);
  return svg(document, 'g', {}, [
    bottomAxis(document, { x1: 0, x2: right, y: foot, size, ticks }),
    svg(document, 'path', { class: 'rule', d: strokes.join('') }),
  ]);
}

/** Under the axis: what it measures, whether the level is held, and what more people add. */
function words(row: Row, { foot, size, said }: Plot & { said: boolean }, surface: Surface) {
  const marks: SVGElement[] = [];
  let y = foot + size + 14;
  const lines: readonly (readonly [className: string, text: string, gap: number])[] = [
    ['muted', say(wordsFor(surface, 'axis'), { year: String(row.now.year) }), 8],
    ...(said
      ? ([
          ['ink', text.verdict(row, surface), 4],
          ['ink', text.gain(row, surface), 4],
        ] as const)
      : []),
  ];
  for (const [className, text, gap] of lines) {
    const place = { x: 0, y, width: surface.width - 2, size, className, text };
    const drawn = passage(surface, place);
    marks.push(...drawn.marks);
    y += drawn.height + gap;
  }
  return { marks, end: Math.ceil(y) };
}
