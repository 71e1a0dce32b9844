/** Dominoes of one size in a row, in pixels; `pitch` is from one to the next. */
export interface Sizes {
  width: number;
  height: number;
  pitch: number;
}

/** Degrees between two tries. */
const STEP = 0.25;

/**
 * Degrees that each of `count` dominoes leans once those up to `front` have fallen: the last one lies flat,
 * the others rest on the next, whether that stands or has fallen too.
 */
export function leans(front: number, count: number, sizes: Sizes): number[] {
  const angles: number[] = [];
  for (let at = count - 1; at >= 0; at--) {
    const next = angles[0];
    const angle = at > front ? 0 : next === undefined ? 90 : restOn(next, sizes);
    angles.unshift(angle);
  }
  return angles;
}

/** How far a domino leans until it touches the next, which leans by `next` degrees. */
function restOn(next: number, sizes: Sizes): number {
  let angle = 0;
  while (angle < 90 && !touch(angle + STEP, next, sizes)) angle += STEP;
  return angle;
}

/** A point to the right of and above the foot that a domino turns on. */
interface Point {
  x: number;
  y: number;
}

/** Whether a corner of one domino lies within the other. */
function touch(angle: number, next: number, { width, height, pitch }: Sizes): boolean {
  const top = turned({ x: 0, y: height }, angle);
  const feet = [0, height].map((y) => turned({ x: -width, y }, next));
  const inside = ({ x, y }: Point) => x > -width && x < 0 && y > 0 && y < height;
  return (
    inside(turned({ x: top.x - pitch, y: top.y }, -next)) ||
    feet.some(({ x, y }) => inside(turned({ x: x + pitch, y }, -angle)))
  );
}

/** A point turned clockwise around the foot. */
function turned({ x, y }: Point, degrees: number): Point {
  const [sin, cos] = [Math.sin((degrees * Math.PI) / 180), Math.cos((degrees * Math.PI) / 180)];
  return { x: x * cos + y * sin, y: y * cos - x * sin };
}
