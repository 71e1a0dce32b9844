import { scaleLinear } from 'd3-scale';
import { fundYears } from '../../../model/fund-years.ts';
import { say } from '../../../language/phrase.ts';
import { bar } from '../../parts/bar.ts';
import type { Figure } from '../../parts/figures.ts';
import { MOST, pointScale, yearScale } from './scales.ts';
import { label } from '../../parts/label.ts';
import { passage, type Stack } from '../../parts/passage.ts';
import { wordsFor, type Surface } from '../../parts/surface.ts';
import { svg, tenth } from '../../parts/svg.ts';

/** Between two pieces. */
const SEAM = 3;

/** How far a piece that is cut off has dropped. */
const DROP = 7;

/** The teeth of a tear: how many, and how deep in pixels. */
const TEETH = 6;
const TOOTH = 7;

/** What is cut off a fund's years of balance, and what is claimed for one point. */
interface Cut {
  points: number;
  years: number;
  claim: Figure;
}

/** Where the tape lies in pixels; `x` places years cut off, nought at its right end. */
interface Band {
  x: (years: number) => number;
  y1: number;
  y2: number;
  size: number;
}

/** The tape between its two scales: points above, years below, both counted from its right end. */
export function tape(cut: Cut, at: { y: number; wide: boolean }, surface: Surface): Stack {
  const { width } = surface;
  const size = at.wide ? 14 : 14.4;
  const left = width * (at.wide ? 0.36 : 0.4);
  const x = scaleLinear([0, fundYears(MOST)], [width - 5, left]);
  const y1 = at.y + size * 2 + 22;
  const band = { x, y1, y2: y1 + (at.wide ? 58 : 52), size };
  const base = band.y2 + DROP + 8;
  const unknown = passage(surface, {
    x: 0,
    y: at.y + 4,
    size,
    className: 'muted',
    width: left - 26,
    text: say(wordsFor(surface, 'unknown')),
  });
  return {
    marks: [
      ...unknown.marks,
      ...pointScale({ points: cut.points, x, y: at.y, base: y1 - 8, size }, surface),
      ...rest(cut, band, surface),
      ...pieces(cut, band, surface),
      ...yearScale({ x, base, size }, surface),
    ],
    height: base + 12 + size * 2.5 - at.y,
  };
}

/** What is left of the tape: of no known length, so torn, torn again, grey and with a broken edge: hatching means ours. */
function rest({ years }: Cut, { x, y1, y2 }: Band, surface: Surface): SVGElement[] {
  const { document, width } = surface;
  const end = x(years) - (years > 0 ? SEAM : 0);
  const [first, last] = [width * 0.13, width * 0.23];
  const middle = (first + last + TOOTH) / 2;
  const size = 24;
  return [
    scrap(document, { from: 1, to: end, gap: [first, last], y1, y2 }),
    label(document, {
      x: middle,
      y: (y1 + y2) / 2 + size * 0.35,
      size,
      className: 'muted number',
      anchor: 'middle',
      text: say(wordsFor(surface, 'howLong')),
    }),
  ];
}

/** A tape from `from` to `to` with a piece torn out of it; its left end is torn too. */
function scrap(
  document: Document,
  {
    from,
    to,
    gap: [first, last],
    y1,
    y2,
  }: { from: number; to: number; gap: [number, number]; y1: number; y2: number },
): SVGElement {
  const piece = (x1: number, x2: number, cut: boolean) => {
    const right = cut ? `V${tenth(y2)}` : tear(x2, y1, y2);
    return `M${tenth(x1)} ${tenth(y2)}${tear(x1, y2, y1)}H${tenth(x2)}${right}z`;
  };
  const d = piece(from, first, false) + piece(last, to, true);
  return svg(document, 'g', { class: 'unknown tape' }, [
    svg(document, 'path', { class: 'beam', d }),
    svg(document, 'path', { class: 'past', d }),
    svg(document, 'path', { class: 'unmeasured', d }),
  ]);
}

/** A torn edge, from one height to another. */
function tear(x: number, from: number, to: number): string {
  const step = (to - from) / TEETH;
  return Array.from({ length: TEETH }, (_, at) => {
    const out = at % 2 === 0 ? TOOTH : 0;
    return `L${tenth(x + out)} ${tenth(from + (at + 1) * step)}`;
  }).join('');
}

/** A piece a point from the right end, dropped a little: the first whole one is the essay's. */
function pieces({ points, claim }: Cut, { x, y1, y2 }: Band, { document }: Surface): SVGElement[] {
  const heights = { y1: y1 + DROP, y2: y2 + DROP };
  return Array.from({ length: Math.ceil(points) }, (_, at) => {
    const to = Math.min(points, at + 1);
    const seam = at === 0 ? 0 : SEAM;
    const box = { ...heights, x1: x(fundYears(to)), x2: x(fundYears(at)) - seam };
    return at === 0 && to === 1 ? solid(document, box, claim) : hollow(document, box);
  });
}

/** The claimed piece, mirrored: it ends where the cut is, at its left. */
function solid(document: Document, box: Record<'x1' | 'x2' | 'y1' | 'y2', number>, claim: Figure) {
  const { comparator } = claim;
  const mirrored = { ...box, x1: -box.x2, x2: -box.x1 };
  const piece = bar(document, { ...mirrored, comparator, className: 'piece push' });
  piece.setAttribute('transform', 'scale(-1 1)');
  return piece;
}

function hollow(document: Document, { x1, x2, y1, y2 }: Record<'x1' | 'x2' | 'y1' | 'y2', number>) {
  const rect = { x: x1, y: y1, width: x2 - x1, height: y2 - y1 };
  return svg(document, 'g', { class: 'piece hollow push' }, [
    svg(document, 'rect', { class: 'fill', ...rect, 'fill-opacity': '0.16' }),
    svg(document, 'rect', { class: 'outline', ...rect }),
  ]);
}
