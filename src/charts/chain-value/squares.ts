import { say } from '../../language/phrase.ts';
import type { Figure } from '../parts/figures.ts';
import { passage } from '../parts/passage.ts';
import { WIDE, wordsFor, type Surface } from '../parts/surface.ts';
import { svg, tenth } from '../parts/svg.ts';

/** Inside a frame, from its edge to its words. */
const PAD = 12;

/** The yuan of pay: an area of one, on the ground; where nothing is claimed of it hollow, since it is ours. */
export function paySquare(
  document: Document,
  { x, ground, unit, claimed }: Record<'x' | 'ground' | 'unit', number> & { claimed: boolean },
): SVGElement {
  const square = { x, y: ground - unit, width: unit, height: unit };
  const [kind, mark] = claimed ? ['', 'fill'] : [' hollow', 'outline'];
  const rect = svg(document, 'rect', { class: mark, ...square });
  return svg(document, 'g', { class: `square pay push${kind}` }, [rect]);
}

/**
 * The value along the chain: an area of so many, its condition stamped on it. Where a picture moves it
 * grows out of a square of one.
 */
export function claimedSquare(
  {
    x,
    ground,
    side,
    unit,
    ratio,
  }: Record<'x' | 'ground' | 'side' | 'unit', number> & { ratio: Figure },
  surface: Surface,
): SVGElement[] {
  const { document } = surface;
  const small = unit / side;
  const from = `translateY(${((1 - small) * 100).toFixed(2)}%) scale(${small.toFixed(4)})`;
  const rect = { class: 'fill', x, y: ground - side, width: side, height: side, 'data-from': from };
  const group = { class: 'square value push', 'data-comparator': ratio.comparator };
  return [
    svg(document, 'g', group, [svg(document, 'rect', rect)]),
    measureOf(document, { x, ground, unit }),
    ...stamp({ x, y: ground - side, side }, surface),
  ];
}

/** How large one of pay is beside it: the same square, in outline, in the corner. */
function measureOf(
  document: Document,
  { x, ground, unit }: Record<'x' | 'ground' | 'unit', number>,
) {
  const d = `M${tenth(x)} ${tenth(ground - unit)}h${tenth(unit)}v${tenth(unit)}`;
  return svg(document, 'path', { class: 'seal dashed', d });
}

/** A seal with a double frame, at the top of a square. */
function stamp(at: Record<'x' | 'y' | 'side', number>, surface: Surface): SVGElement[] {
  const { document, width } = surface;
  const middle = at.x + at.side / 2;
  const room = at.side - 4 * PAD;
  const words = (y: number) =>
    passage(surface, {
      x: middle,
      y,
      width: room,
      size: width >= WIDE ? 17 : 14.4,
      className: 'on number',
      anchor: 'middle',
      text: say(wordsFor(surface, 'stamp')),
    });
  const tall = words(0).height + 2 * PAD - 4;
  const wide = at.side - 2 * PAD;
  const [x, y] = [at.x + PAD, at.y + PAD];
  const frame = (off: number) =>
    svg(document, 'rect', {
      class: off === 0 ? 'seal' : 'seal fine',
      x: x + off,
      y: y + off,
      width: wide - 2 * off,
      height: tall - 2 * off,
      rx: 3,
    });
  return [frame(0), frame(4), ...words(y + PAD - 4).marks];
}

/** A dotted frame as large as its words: nothing is claimed here, so nothing is measured. */
export function emptyFrame(
  { x }: { x: number },
  surface: Surface,
): { mark: (ground: number) => SVGElement[]; height: number } {
  const { document, width } = surface;
  const room = Math.min(width - x - 2, 220);
  const words = (key: string, y: number, className: string, size: number) =>
    passage(surface, {
      x: x + room / 2,
      y,
      width: room - 2 * PAD,
      size,
      className,
      anchor: 'middle',
      text: say(wordsFor(surface, key)),
    });
  const said = (y: number) => {
    const first = words('nothing', y, 'ink number', width >= WIDE ? 17 : 16);
    const second = words('nothingMore', y + first.height, 'muted', width >= WIDE ? 14 : 14.4);
    return { marks: [...first.marks, ...second.marks], height: first.height + second.height };
  };
  const tall = said(0).height + 2 * PAD - 4;
  return {
    mark: (ground) => {
      const y = ground - LIFT - tall;
      const d = `M${tenth(x)} ${tenth(y)}h${tenth(room)}v${tenth(tall)}h${tenth(-room)}z`;
      return [svg(document, 'path', { class: 'unmeasured', d }), ...said(y + PAD - 4).marks];
    },
    height: tall + LIFT,
  };
}

/** From the ground to the frame: it stands on nothing. */
const LIFT = 10;
