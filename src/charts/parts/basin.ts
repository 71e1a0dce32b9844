import { hatch } from './hatch.ts';
import { label } from './label.ts';
import type { Surface } from './surface.ts';
import { svg, tenth } from './svg.ts';

/** A vessel in pixels: its walls inside, its rim, its floor, and the ground it stands above. */
export interface Basin {
  x1: number;
  x2: number;
  top: number;
  foot: number;
  ground: number;
  /** The height at which this many people stand. */
  level: (people: number) => number;
}

const WAVE = { length: 48, height: 5 } as const;

/** Distances of the strokes that say water. */
const RIPPLE = { from: 24, across: 56, down: 30, arc: 20 } as const;

/** Walls with a rim, floor and legs, drawn in ink, on the ground. */
export function vessel(
  document: Document,
  { x1, x2, top, foot, ground }: Basin,
  width: number,
): SVGElement {
  const [left, right, rim] = [tenth(x1 - 2), tenth(x2 + 2), tenth(top)];
  const legs = [x1 + 12, x2 - 12].map(
    (x) =>
      `M${tenth(x - 5)} ${tenth(foot + 3)}L${tenth(x - 2)} ${tenth(ground)}h4l3 ${tenth(foot + 3 - ground)}z`,
  );
  return svg(document, 'g', { class: 'vessel' }, [
    svg(document, 'path', { class: 'leg', d: legs.join('') }),
    svg(document, 'path', {
      class: 'wall',
      d: `M${tenth(x1 - 7)} ${rim}H${left}V${tenth(foot + 2)}H${right}V${rim}h5`,
    }),
    svg(document, 'path', { class: 'rule', d: `M0 ${tenth(ground)}H${tenth(width)}` }),
  ]);
}

/** Marks on the left wall, inside: round counts from the floor up, each with its words where there are any. */
export function gauge(
  surface: Surface,
  { x1, level }: Basin,
  { marks, size }: { marks: readonly { value: number; text: string }[]; size: number },
): SVGElement {
  return svg(
    surface.document,
    'g',
    { class: 'gauge' },
    marks.flatMap(({ value, text }) => [
      svg(surface.document, 'path', {
        class: 'rule',
        d: `M${tenth(x1)} ${tenth(level(value))}h10`,
      }),
      ...(text === ''
        ? []
        : [
            label(surface.document, {
              x: x1 + 15,
              y: level(value) + size / 3,
              size,
              className: 'ink',
              text,
            }),
          ]),
    ]),
  );
}

/**
 * Water up to a level. When it first appears it stands at `before` and sinks from there: how, is said
 * by `data-from`, since a picture on paper does not move.
 */
export function water(
  document: Document,
  basin: Basin,
  { people, before }: { people: number; before: number },
): SVGElement {
  const { x1, x2, top, foot, level } = basin;
  const [y, width] = [level(people) - top, x2 - x1];
  const crests = Math.ceil(width / WAVE.length) + 2;
  const wave = `q${String(WAVE.length / 4)} ${String(-WAVE.height)} ${String(WAVE.length / 2)} 0t${String(WAVE.length / 2)} 0`;
  const crest = `M${String(-WAVE.length)} ${tenth(y)}${wave.repeat(crests)}`;
  // Where there is hardly any water the wave is all there is.
  const height = Math.max(0, foot - top - y - WAVE.height + 0.5);
  const under = { y: y + WAVE.height - 0.5, height };
  const from = `scaleY(${((foot - level(before)) / (foot - level(people))).toFixed(4)})`;
  // A nested picture cuts off what reaches over its edge: the wave is longer than the water is wide.
  return svg(document, 'svg', { x: x1, y: top, width, height: foot - top }, [
    svg(document, 'g', { class: 'water', 'data-from': from }, [
      svg(document, 'g', { class: 'swell' }, [
        svg(document, 'path', { d: `${crest}V${tenth(under.y + 1)}H${String(-WAVE.length)}z` }),
        svg(document, 'path', { class: 'crest', d: crest }),
      ]),
      svg(document, 'rect', { x: 0, width, ...under }),
      svg(document, 'path', { class: 'ripples', d: ripples(width, under) }),
    ]),
  ]);
}

/** Rows of small arcs in the lower half of the water, set off from each other as in a woodcut. */
function ripples(width: number, { y, height }: { y: number; height: number }): string {
  const rows = Math.floor(height / 2 / RIPPLE.down);
  return Array.from({ length: rows }, (_, row) => {
    const at = tenth(y + height - (row + 0.6) * RIPPLE.down);
    const start = RIPPLE.from + (row % 2 ? RIPPLE.across / 2 : 0);
    const count = Math.floor((width - start - RIPPLE.arc) / RIPPLE.across) + 1;
    return Array.from({ length: Math.max(0, count) }, (_, column) => {
      const x = tenth(start + column * RIPPLE.across);
      return `M${x} ${at}q${String(RIPPLE.arc / 2)} ${String(-RIPPLE.arc / 3)} ${String(RIPPLE.arc)} 0`;
    }).join('');
  }).join('');
}

/** What lies between two levels and is not water: where it stood before (open), or what nobody explains. */
export function layer(
  document: Document,
  { x1, x2, level }: Basin,
  of: { high: number; low: number; unknown: boolean },
): SVGElement {
  const [y1, y2] = [level(of.high), level(of.low)];
  const line = `M${tenth(x1)} ${tenth(y1)}H${tenth(x2)}`;
  return svg(document, 'g', { class: of.unknown ? 'unknown' : 'gone' }, [
    ...(of.unknown
      ? [svg(document, 'path', { class: 'hatch', d: hatch({ x1, x2, y1, y2 }, 6) })]
      : []),
    svg(document, 'path', { class: 'limit', d: line }),
  ]);
}
