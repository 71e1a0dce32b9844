import { sign, type Sign } from './signs.ts';
import { svg, tenth } from '../parts/svg.ts';

/** A domino in pixels: the foot at its lower right, on which it turns, and how it stands. */
export interface Tile {
  sign: Sign;
  x: number;
  y: number;
  width: number;
  height: number;
  /** Degrees that it leans, and leant before this part of the drawing. */
  leans?: number;
  leant?: number;
  /** `down`, `told` (it carries a number), `left` (whom it stood for has gone); else it just stands. */
  className?: string;
}

/**
 * A domino. One that leans more than before says so in `data-from`: the turn back, around the foot, which
 * is where its own coordinates begin.
 */
export function tile(document: Document, { className = '', leans = 0, ...at }: Tile): SVGElement {
  const { width, height, leant = leans } = at;
  const box = { x: -width, y: -height, width, height, rx: width * 0.13 };
  const inset = width * 0.09;
  const body = [
    svg(document, 'rect', { class: 'slab', ...box }),
    svg(document, 'rect', {
      class: 'rim',
      x: -width + inset,
      y: -height + inset,
      width: width - 2 * inset,
      height: height - 2 * inset,
      rx: width * 0.08,
    }),
    svg(document, 'path', {
      class: 'rim',
      d: `M${tenth(-width * 0.8)} ${tenth(-height / 2)}H${tenth(-width * 0.2)}`,
    }),
    sign(document, at.sign, { x: -width / 2, y: -height * 0.73, size: width * 0.7 }),
  ];
  const turned = leans === 0 ? body : [svg(document, 'g', turn(leans), body)];
  const from = leans === leant ? undefined : `rotate(${tenth(leant - leans)}deg)`;
  const foot = `translate(${tenth(at.x)} ${tenth(at.y)})`;
  return svg(document, 'g', { class: `domino ${className}`.trim(), transform: foot }, [
    svg(document, 'g', { class: 'tip', 'data-from': from }, turned),
  ]);
}

function turn(degrees: number): { transform: string } {
  return { transform: `rotate(${tenth(degrees)})` };
}

/** A hop from a domino to the next, over the middle between them; all hops have one shape. */
export function hop(
  document: Document,
  { x, y, length, className = '' }: { x: number; y: number; length: number; className?: string },
): SVGElement {
  const [from, to, top] = [x - length / 2, x + length / 2, y - length * 0.42];
  const d =
    `M${tenth(from)} ${tenth(y)}Q${tenth(x)} ${tenth(top)} ${tenth(to)} ${tenth(y)}` +
    `M${tenth(to - 6.5)} ${tenth(y - 0.5)}L${tenth(to)} ${tenth(y)}L${tenth(to - 1.5)} ${tenth(y - 6.5)}`;
  return svg(document, 'path', { class: `hop ${className}`.trim(), d });
}

/** An arrow that runs in a circle: what is said to feed itself. */
export function circling(document: Document, x: number, y: number, r: number): SVGElement {
  const at = (turns: number, reach: number) => {
    const angle = turns * 2 * Math.PI;
    return `${tenth(x + Math.sin(angle) * reach)} ${tenth(y - Math.cos(angle) * reach)}`;
  };
  const d =
    `M${at(0.1, r)}A${tenth(r)} ${tenth(r)} 0 1 1 ${at(-0.07, r)}` +
    `M${at(-0.15, r + 3.5)}L${at(-0.07, r)}L${at(-0.15, r - 3)}`;
  return svg(document, 'path', { class: 'hop', d });
}
