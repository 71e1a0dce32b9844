import { svg } from '../parts/svg.ts';

/** Pixels at scale 1: half the town's width with its ground, half that of its towers, its height. */
export const TOWN = { half: 70, towers: 37, height: 150 } as const;

/** Houses and towers side by side, from the ground at 0 upwards. */
const HOUSES = [
  'M0 -132V-150',
  'M-60 0V-34L-46 -50L-32 -34V0z',
  'M-36 0V-96H-13V0z',
  'M36 0V-118L24 -124L12 -118V0z',
  'M-13 0V-132H13V0z',
  'M13 0V-58L29 -74L45 -58V0z',
  'M45 0V-40H61V0z',
  'M-70 0H70',
];

/** Windows: a grid of panes from its left edges and tops. */
const PANES = [
  { left: [-32, -22], top: [-88, -76, -64, -52] },
  { left: [-8, 3], top: [-122, -110, -98, -86, -74, -62] },
  { left: [20, 33], top: [-52, -40] },
  { left: [51], top: [-32, -20] },
  { left: [-48.5], top: [-30] },
  { left: [22], top: [-108, -96, -84] },
];

/** A small town with somebody in front of it; `x` is its middle, `y` its ground. */
export function town(
  document: Document,
  { x, y, scale }: { x: number; y: number; scale: number },
): SVGElement {
  const move = `translate(${x.toFixed(1)} ${y.toFixed(1)}) scale(${scale.toFixed(3)})`;
  return svg(document, 'g', { class: 'town', transform: move }, [
    ...HOUSES.map((d) => svg(document, 'path', { class: 'house', d })),
    ...PANES.flatMap(({ left, top }) => top.flatMap((y) => left.map((x) => pane(document, x, y)))),
    svg(document, 'path', {
      class: 'person',
      d: 'M-8 0L-6.5 -18V-27Q-6.5 -33 0 -33Q6.5 -33 6.5 -27V-18L8 0H2.5L0 -14L-2.5 0z',
    }),
    svg(document, 'circle', { class: 'person', cx: 0, cy: -41, r: 6 }),
  ]);
}

function pane(document: Document, x: number, y: number): SVGElement {
  return svg(document, 'rect', { class: 'pane', x, y, width: 5, height: 6 });
}
