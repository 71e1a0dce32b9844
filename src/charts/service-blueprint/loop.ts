import { svg, tenth } from '../parts/svg.ts';

/** A lane's dot, and how far from its middle a line begins or ends, in pixels. */
const DOT = 4;
const CLEAR = 8;

/** How far a head's barbs reach back and aside. */
const BARB = 4.5;

/** Where the line runs: down the lanes, out at the last, back to the first on the other side. */
export interface Loop {
  /** The way down. */
  spine: number;
  /** The height of every lane's dot. */
  stops: readonly number[];
  /** Under the last lane. */
  bottom: number;
  /** The way back up, and where it ends. */
  edge: number;
  end: number;
}

/** A dot a lane, a line from each to the next, and one line back: ours, so broken and hollow, of one width. */
export function loop(document: Document, { spine, stops, bottom, edge, end }: Loop): SVGElement[] {
  const [first = 0, last = 0] = [stops[0], stops.at(-1)];
  const legs = stops.slice(1).map((to, at) => {
    const from = (stops[at] ?? 0) + CLEAR;
    return svg(document, 'g', { class: 'connector' }, [
      line(document, `M${tenth(spine)} ${tenth(from)}V${tenth(to - CLEAR)}`),
      head(document, spine, to - CLEAR, 'down'),
    ]);
  });
  const corner = 8;
  const [x, y] = [spine + corner, bottom - corner];
  const back = [
    `M${tenth(spine)} ${tenth(last + CLEAR)}V${tenth(y)}`,
    `Q${tenth(spine)} ${tenth(bottom)} ${tenth(x)} ${tenth(bottom)}`,
    `H${tenth(edge - corner)}Q${tenth(edge)} ${tenth(bottom)} ${tenth(edge)} ${tenth(y)}`,
    `V${tenth(first + corner)}Q${tenth(edge)} ${tenth(first)} ${tenth(edge - corner)} ${tenth(first)}`,
    `H${tenth(end)}`,
  ].join('');
  return [
    ...legs,
    svg(document, 'g', { class: 'connector return' }, [
      line(document, back),
      head(document, end, first, 'left'),
    ]),
    ...stops.map((y) =>
      svg(document, 'circle', { class: 'dot celadon ours', cx: spine, cy: y, r: DOT }),
    ),
  ];
}

function line(document: Document, d: string): SVGElement {
  return svg(document, 'path', { class: 'thread', d });
}

function head(document: Document, x: number, y: number, way: 'down' | 'left'): SVGElement {
  const b = tenth(BARB);
  const d =
    way === 'down'
      ? `M${tenth(x - BARB)} ${tenth(y - BARB)}l${b} ${b}l${b} -${b}`
      : `M${tenth(x + BARB)} ${tenth(y - BARB)}l-${b} ${b}l${b} ${b}`;
  return svg(document, 'path', { class: 'glyph', d });
}
