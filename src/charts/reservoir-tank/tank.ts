import { scaleLinear } from 'd3-scale';
import { formatNumber } from '../../language/number.ts';
import { say } from '../../language/phrase.ts';
import { gauge, layer, vessel, water, type Basin } from '../parts/basin.ts';
import type { Figure } from '../parts/figures.ts';
import { passage } from '../parts/passage.ts';
import { jet, stream } from '../parts/stream.ts';
import { WIDE, wordsFor, type Surface } from '../parts/surface.ts';
import { svg, tenth } from '../parts/svg.ts';
import { aside, FULL, hole, layoutFor, MOUTH, worded, words, type Place } from './place.ts';
import { texts, type Row } from './row.ts';

/** One vessel with the parts in `show`; every part where it is left out. */
export function tank(rows: readonly Row[], surface: Surface): SVGElement {
  const { document, width } = surface;
  const layout = layoutFor(width);
  const { foot, top } = layout;
  const basin: Basin = {
    x1: layout.left,
    x2: width - layout.right,
    top,
    foot,
    ground: layout.ground,
    level: scaleLinear([0, FULL], [foot, top]),
  };
  const parts = Object.entries(PARTS).filter(([name]) => surface.show?.includes(name) ?? true);
  return svg(
    document,
    'svg',
    { viewBox: `0 0 ${String(width)} ${String(layout.ground + 6)}`, class: 'tank' },
    parts.map(([name, part]) =>
      svg(
        document,
        'g',
        { class: `part part-${name}` },
        rows.flatMap((row) => part(row, { basin, layout, surface })),
      ),
    ),
  );
}

type DrawPart = (row: Row, place: Place) => SVGElement[];

/** Round counts on the wall, of which the second is named; the floor is zero. */
function marksFor(surface: Surface): { value: number; text: string }[] {
  const named = (value: number) =>
    worded(surface) && value === 100_000
      ? formatNumber(value, surface.setting, { roundedTo: 10_000 })
      : '';
  return [50_000, 100_000, 150_000, 200_000].map((value) => ({ value, text: named(value) }));
}

/**
 * The level there was and the level there is. On a phone they are named inside the vessel, where there is
 * room above the one and below the other.
 */
const levels: DrawPart = ({ before, after }, place) => {
  const { basin, surface, layout } = place;
  const inside = surface.width < WIDE;
  const { x, width } = inside
    ? { x: basin.x1 + MOUTH + 16, width: basin.x2 - basin.x1 - MOUTH - 24 }
    : aside(place);
  const mark = (figure: Figure, className: string, lift: number) => {
    const at = basin.level(figure.value);
    const d = `M${tenth(basin.x2)} ${tenth(at)}h6`;
    const y = inside ? at + lift : at - layout.size * 0.7;
    return [
      svg(surface.document, 'path', { class: 'mark', d }),
      ...words('level', figure, { x, width, y, className }, place),
    ];
  };
  return [
    layer(surface.document, basin, { high: before.value, low: after.value, unknown: false }),
    ...mark(before, 'derived', -layout.size * 1.5),
    ...mark(after, 'ink', layout.size * 0.4),
  ];
};

/** A pipe over the rim; the stream falls to the water. */
const tap: DrawPart = ({ intake, after }, place) => {
  const { basin, layout, surface } = place;
  const { document } = surface;
  const width = (intake.value / 1000) * layout.flow;
  const [x, y] = [basin.x1 + MOUTH, layout.top - 36];
  return [
    svg(document, 'path', {
      class: 'pipe',
      d: `M0 ${String(y - width / 2 - 4)}H${String(x + width / 2 + 4)}V${String(y + 14)}M0 ${String(y + width / 2 + 4)}H${String(x - width / 2 - 4)}V${String(y + 14)}`,
    }),
    stream(document, {
      d: `M0 ${String(y)}H${String(x)}V${basin.level(after.value).toFixed(1)}`,
      width,
      className: 'indigo',
      from: 'scaleY(0)',
    }),
    ...words(
      'tap',
      intake,
      {
        x: x + width / 2 + 12,
        y: y - layout.size,
        width: surface.width - x - 24,
        className: 'indigo-text',
      },
      place,
    ),
  ];
};

const loss: DrawPart = ({ loss }, place) => [
  stream(place.surface.document, {
    d: jet(hole(place)),
    width: (loss.value / 1000) * place.layout.flow,
    className: 'cinnabar',
    from: 'scaleX(0)',
  }),
];

/** Words beside the leak, close above its stream; which ones, depends on how it is read. */
const beside =
  (key: string, of: (row: Row) => Figure): DrawPart =>
  (row, place) => {
    if (!worded(place.surface)) return [];
    const text = say(wordsFor(place.surface, key), texts(of(row), place.surface));
    const { size, flow } = place.layout;
    const at = { ...aside(place), className: 'cinnabar-text', text, size };
    const { height } = passage(place.surface, { ...at, y: 0 });
    // Room for the widest stream, so that the words do not jump between the readings.
    const top = hole(place).y - (row.gross.value / 1000) * flow * 0.75;
    return passage(place.surface, { ...at, y: top - height }).marks;
  };

/** The gap, and words below it that a line leads up from. */
const missing: DrawPart = ({ expected, after }, place) => {
  const { basin, surface, layout } = place;
  const x = basin.x1 + MOUTH + 16;
  const y = basin.level(after.value) + layout.size * (surface.width < WIDE ? 2 : 0.7);
  const width = basin.x2 - x - 8;
  const lead = `M${tenth(x - 6)} ${tenth(y + layout.size)}V${tenth(basin.level(expected.value))}`;
  return [
    layer(surface.document, basin, { high: expected.value, low: after.value, unknown: true }),
    ...(worded(surface) ? [svg(surface.document, 'path', { class: 'bracket', d: lead })] : []),
    ...words('missing', expected, { x, y, width, className: 'ink' }, place),
  ];
};

/** Above the stream that the paper counts, one more of those who were made up for. */
const net: DrawPart = (row, place) => {
  const { layout, surface } = place;
  const extra = ((row.gross.value - row.loss.value) / 1000) * layout.flow;
  const apart = ((row.loss.value / 1000) * layout.flow + extra) / 2;
  const at = hole(place);
  return [
    stream(surface.document, {
      d: jet({ ...at, y: at.y - apart, reach: at.reach + apart }),
      width: extra,
      className: 'cinnabar',
      derived: true,
      from: 'scaleX(0)',
    }),
    ...beside('net', ({ gross }) => gross)(row, place),
  ];
};

/** A second leak, through the floor, which nobody describes. */
const gross: DrawPart = (row, place) => {
  const { basin, layout, surface } = place;
  const width = (row.other.value / 1000) * layout.flow;
  const x = basin.x1 + MOUTH;
  return [
    stream(surface.document, {
      d: `M${String(x)} ${String(basin.foot)}V${String(basin.ground)}`,
      width,
      className: 'unknown',
      derived: true,
      from: 'scaleY(0)',
    }),
    ...words(
      'gross',
      row.other,
      {
        x: x + width / 2 + 8,
        y: basin.foot + 7,
        width: basin.x2 - x - 26,
        className: 'derived',
      },
      place,
    ),
    ...beside('loss-moved', ({ loss }) => loss)(row, place),
  ];
};

/** The parts in the order they are drawn. */
const PARTS: Readonly<Record<string, DrawPart>> = {
  water: ({ before, after }, { basin, surface }) => [
    water(surface.document, basin, { people: after.value, before: before.value }),
  ],
  tap,
  loss,
  net,
  gross,
  vessel: (_, { basin, surface, layout }) => [
    vessel(surface.document, basin, surface.width),
    gauge(surface, basin, { marks: marksFor(surface), size: layout.size }),
  ],
  levels,
  missing,
  lost: beside('loss', ({ loss }) => loss),
};
