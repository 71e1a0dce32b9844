import { formatNumber } from '../../../language/number.ts';
import { leaving } from './crowd.ts';
import { words, type DrawPanel, type Place, type Row } from './row.ts';
import type { Figure } from '../../parts/figures.ts';
import { hatch, type Box } from '../../parts/hatch.ts';
import { label } from '../../parts/label.ts';
import type { Stack } from '../../parts/passage.ts';
import { WIDE, type Surface } from '../../parts/surface.ts';
import { svg } from '../../parts/svg.ts';

/** What was there before, of no known size: hatched grey in a dotted frame. */
function ghost(document: Document, { x1, x2, y1, y2 }: Box): SVGElement[] {
  const frame = { x: x1, y: y1, width: x2 - x1, height: y2 - y1 };
  return [
    svg(document, 'g', { class: 'unknown' }, [
      svg(document, 'path', { class: 'hatch', d: hatch({ x1, x2, y1, y2 }) }),
    ]),
    svg(document, 'rect', { class: 'unmeasured', ...frame }),
  ];
}

/** The gain on top of the ghost, a share of it: upright where there is room, lying on a phone. */
const satisfaction: DrawPanel = (row, place, surface) =>
  (surface.width >= WIDE ? upright : lying)(row.claim, place, surface);

function gained(document: Document, { claim, box }: { claim: Figure; box: Box }): SVGElement {
  const { x1, x2, y1, y2 } = box;
  const rect = { x: x1, y: y1, width: x2 - x1, height: y2 - y1 };
  return svg(document, 'g', { class: 'counted', 'data-comparator': claim.comparator }, [
    svg(document, 'rect', { class: 'fill', ...rect }),
  ]);
}

/** Height of the upright ghost, and the width of both. */
const COLUMN = { base: 150, width: 78 } as const;

function upright(claim: Figure, { x, y, width }: Place, surface: Surface): Stack {
  const { document } = surface;
  const rise = (COLUMN.base * claim.value) / 100;
  const [top, foot] = [y + rise, y + rise + COLUMN.base];
  const across = { x1: x, x2: x + COLUMN.width };
  const beside = { x: x + COLUMN.width + 12, width: width - COLUMN.width - 12 };
  return {
    marks: [
      ...ghost(document, { ...across, y1: top, y2: foot }),
      gained(document, { claim, box: { ...across, y1: y, y2: top } }),
      ...words(surface, 'satisfactionGain', { ...beside, y: y + 2, className: 'ink' }).marks,
      ...words(surface, 'satisfactionBefore', { ...beside, y: top + 60, className: 'muted' }).marks,
    ],
    height: rise + COLUMN.base,
  };
}

const LYING = 30;

function lying(claim: Figure, { x, y, width }: Place, surface: Surface): Stack {
  const { document } = surface;
  const middle = x + width / (1 + claim.value / 100);
  const down = { y1: y, y2: y + LYING };
  const said = words(surface, 'satisfactionBefore', {
    x,
    y: y + LYING + 2,
    width: middle - x,
    className: 'muted',
  });
  return {
    marks: [
      ...ghost(document, { ...down, x1: x, x2: middle }),
      gained(document, { claim, box: { ...down, x1: middle, x2: x + width } }),
      ...said.marks,
    ],
    height: LYING + 2 + said.height,
  };
}

/** Two squares whose areas are as the claim has it: what is spent, and what is said to come of it. */
const culture: DrawPanel = ({ claim }, { x, y, width }, surface) => {
  const { document, setting } = surface;
  const times = Math.sqrt(claim.value);
  const wide = surface.width >= WIDE;
  const gap = wide ? 26 : 34;
  const unit = Math.min(wide ? 44 : 23, (width - gap) / (1 + times));
  const foot = y + unit * times;
  const right = x + unit + gap;
  const square = (x: number, side: number, className: string) =>
    svg(document, 'g', { class: className }, [
      svg(document, 'rect', { class: 'fill', x, y: foot - side, width: side, height: side }),
    ]);
  const digit = (value: number, at: { x: number; size: number }, className: string) =>
    label(document, {
      x: at.x,
      y: foot - at.size * 0.4,
      size: at.size,
      className: `${className} number`,
      text: formatNumber(value, setting),
    });
  const under = { y: foot + 3, className: 'muted' };
  const spent = words(surface, 'cultureSpent', { ...under, x, width: right - x });
  const value = words(surface, 'cultureValue', { ...under, x: right, width: x + width - right });
  return {
    marks: [
      svg(document, 'g', { 'data-comparator': claim.comparator }, [
        square(x, unit, 'counted'),
        square(right, unit * times, 'whole'),
      ]),
      digit(1, { x: x + unit * 0.3, size: wide ? 22 : 15 }, 'on'),
      digit(claim.value, { x: right + unit * 0.3, size: wide ? 34 : 24 }, 'ink'),
      ...spent.marks,
      ...value.marks,
    ],
    height: unit * times + 3 + Math.max(spent.height, value.height),
  };
};

/** How each panel is drawn, none on another's scale. */
export const MARKS: Readonly<Record<Row['panel'], DrawPanel>> = { satisfaction, leaving, culture };
