import { canvas } from '../parts/canvas.ts';
import type { Table } from '../parts/chart.ts';
import { paragraph } from '../parts/paragraph.ts';
import { passage } from '../parts/passage.ts';
import { WIDE, type Surface, type Voice } from '../parts/surface.ts';
import { svg, tenth } from '../parts/svg.ts';
import { labels } from './lever-map/labels.ts';
import { bands, endedArea, goalLine, herePoint, type Plot } from './lever-map/plot.ts';
import type { Rows } from './lever-map/rows.ts';
import { endsOf, goalSentence, leverName, stockAt, valueOf } from './lever-map/text.ts';
import { linear } from './parts/scale.ts';
import { caseName, people, words } from './parts/told.ts';

export { steps, type MapQuestion, type Rows } from './lever-map/rows.ts';

/** Where stocks are listed on both axes, as shares of the way. */
const QUARTERS = [0, 0.25, 0.5, 0.75, 1] as const;

/** The four corners of the map, the reader's own setting, the goal, and which case it is. */
export function summary(rows: Rows, voice: Voice): string {
  const { across, up, horizon, here } = rows;
  const corner = (right: number, high: number) => stockAt(rows, [right, high], voice, 'say');
  const values = {
    ...{ across: leverName(across.name, voice), up: leverName(up.name, voice) },
    ...{ year: String(horizon), none: corner(0, 0), one: corner(1, 0) },
    ...{ other: corner(0, 1), both: corner(1, 1) },
  };
  const own =
    here.endsIn === null
      ? words(voice, 'say-here', { stock: people(here.stock, voice, rows) })
      : words(voice, 'say-here-ended', {
          stock: people(here.stock, voice, rows),
          end: String(here.endsIn),
        });
  const sentences = [
    words(voice, rows.moves === 'nowhere' ? 'say-still' : 'say-corners', values),
    own,
    goalSentence(rows, voice),
    words(voice, 'case', { case: caseName(rows.case, voice) }),
  ];
  return paragraph(sentences, voice.setting);
}

/** Stocks at quarters of both levers, the highest setting of the rising lever on top, as on the map. */
export function table(rows: Rows, voice: Voice): Table {
  const { across, up, horizon } = rows;
  const value = ({ name, values }: Rows['across'], share: number) =>
    valueOf(name, Number(values[Math.round(share * (values.length - 1))]), rows, voice);
  const names = { across: leverName(across.name, voice), up: leverName(up.name, voice) };
  return {
    columns: [
      words(voice, 'column-corner', { ...names, year: String(horizon) }),
      ...QUARTERS.map((share) => value(across, share)),
    ],
    rows: [...QUARTERS]
      .reverse()
      .map((high) => [
        value(up, high),
        ...QUARTERS.map((right) => stockAt(rows, [right, high], voice)),
      ]),
  };
}

/** The map: one lever across, one up, bands of stocks, the goal's line, and where the reader stands. */
export function draw(rows: Rows, surface: Surface): SVGElement {
  const { document, width } = surface;
  const wide = width >= WIDE;
  const size = wide ? 13.6 : 14.4;
  const { across, up, grid } = rows;
  const marks: SVGElement[] = [];
  const write = (
    text: string,
    { x = 0, y, to = width - 1, anchor = 'start', className = 'muted' }: Written,
  ): number => {
    const at = { start: x, middle: (x + to) / 2, end: to }[anchor];
    const place = { x: at, y, width: to - x, size, className, anchor };
    const said = passage(surface, { ...place, text });
    marks.push(...said.marks);
    return said.height;
  };
  const left = wide ? 106 : 92;
  const [upEnds, acrossEnds] = [endsOf(up, rows, surface), endsOf(across, rows, surface)];
  const head = write(words(surface, 'head', { year: String(rows.horizon) }), { y: 0 });
  const named = write(`↑ ${leverName(up.name, surface)}`, { y: head + 6, className: 'strong' });
  const top = head + named + 12;
  // Room for half of a mark that stands at the very edge.
  const right = Math.min(width - 8, left + 620);
  const foot = top + Math.round(Math.min((right - left) * (wide ? 0.66 : 0.95), 400));
  const last = grid.columns - 1;
  const plot: Plot = {
    ...{ left, right, top, foot },
    x: linear([0, last], [left, right]),
    y: linear([0, last], [foot, top]),
  };
  write(upEnds.high, { y: top - 2, to: left - 8, anchor: 'end' });
  const tall = (text: string) =>
    passage(surface, { x: 0, y: 0, width: left - 8, size, className: 'muted', text }).height;
  write(upEnds.low, { y: foot - tall(upEnds.low) + 2, to: left - 8, anchor: 'end' });
  const middle = (left + right) / 2;
  const half = (top + foot) / 2;
  if (upEnds.middle !== null)
    write(upEnds.middle, { y: half - tall(upEnds.middle) / 2, to: left - 8, anchor: 'end' });
  const aside = acrossEnds.middle === null ? 8 : (right - left) * 0.11;
  const ends = Math.max(
    write(acrossEnds.low, { y: foot + 6, x: left, to: middle - aside }),
    write(acrossEnds.middle ?? '', {
      ...{ y: foot + 6, x: middle - aside, to: middle + aside, anchor: 'middle' },
    }),
    write(acrossEnds.high, { y: foot + 6, x: middle + aside, to: right, anchor: 'end' }),
  );
  const halfWay = [
    ...(acrossEnds.middle === null ? [] : [`M${tenth(middle)} ${tenth(foot)}v5`]),
    ...(upEnds.middle === null ? [] : [`M${tenth(left)} ${tenth(half)}h-5`]),
  ];
  let y = foot + 8 + ends;
  const below = (text: string, className?: string) => {
    y += write(text, { y, ...(className ? { className } : {}) }) + 3;
  };
  y +=
    write(`${leverName(across.name, surface)} →`, {
      ...{ y, x: left, to: right, anchor: 'end', className: 'strong' },
    }) + 8;
  below(goalSentence(rows, surface));
  if (rows.moves === 'nowhere') below(words(surface, 'still'));
  if (rows.ended.includes(1)) below(words(surface, 'ended-note', { year: String(rows.horizon) }));
  below(words(surface, 'case', { case: caseName(rows.case, surface) }));
  const frame = { x: left, y: top, width: right - left, height: foot - top };
  return canvas(document, { width, height: y }, [
    ...bands(rows, plot, surface),
    ...endedArea(rows, plot, surface),
    svg(document, 'rect', { class: 'edge', ...frame }),
    ...halfWay.map((d) => svg(document, 'path', { class: 'rule', d })),
    ...goalLine(rows, plot, surface),
    hereMark(rows, plot, document),
    ...marks,
    svg(document, 'g', { class: 'map-words' }, labels(rows, plot, size, surface)),
  ]);
}

interface Written {
  x?: number;
  y: number;
  to?: number;
  anchor?: 'start' | 'middle' | 'end';
  className?: string;
}

/** The reader's own setting: a ring, or a cross where its run ends early. */
function hereMark(rows: Rows, plot: Plot, document: Document): SVGElement {
  const [x, y] = herePoint(rows, plot);
  if (rows.here.endsIn !== null) {
    const d = `M${tenth(x - 6)} ${tenth(y - 6)}l12 12m0 -12l-12 12`;
    return svg(document, 'path', { class: 'here stop', d });
  }
  return svg(document, 'circle', { class: 'here', cx: x, cy: y, r: 6 });
}
