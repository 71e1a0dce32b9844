import { forceSimulation, forceY } from 'd3-force';

/** A row in pixels: the height that it is drawn to, and the room it needs around it. */
export interface Body {
  home: number;
  room: number;
}

type Moving = Body & Record<'x' | 'y' | 'vx' | 'vy', number>;

/** Ticks until the simulation has cooled down, which is d3's own number. */
const TICKS = 300;

/** How often a tick goes through the neighbours: a long column passes a shove on from row to row. */
const PASSES = 24;

/**
 * The middles of rows, in the order given: each is drawn to its home, and none comes nearer to its
 * neighbours than both need. Starts from the same column every time, so it ends in the same bytes.
 */
export function settle(bodies: readonly Body[]): number[] {
  let bottom = 0;
  const rows = bodies.map<Moving>((body) => {
    bottom += body.room;
    return { ...body, x: 0, y: bottom - body.room / 2, vx: 0, vy: 0 };
  });
  forceSimulation(rows)
    .force(
      'home',
      forceY<Moving>(({ home }) => home),
    )
    .force('apart', () => {
      for (let pass = 0; pass < PASSES; pass += 1) holdApart(rows);
    })
    .stop()
    .tick(TICKS);
  return rows.map(({ y }) => y);
}

/** Moves neighbours that come too near away from each other, both by the same. */
function holdApart(rows: readonly Moving[]): void {
  rows.forEach((upper, at) => {
    const lower = rows[at + 1];
    if (!lower) return;
    const missing = (upper.room + lower.room) / 2 - (lower.y + lower.vy - upper.y - upper.vy);
    if (missing <= 0) return;
    upper.vy -= missing / 2;
    lower.vy += missing / 2;
  });
}
