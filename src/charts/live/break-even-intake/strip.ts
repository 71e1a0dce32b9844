import { say } from '../../../language/phrase.ts';
import { formatHedged } from '../../../language/quantity.ts';
import type { Row, Sum } from './rows.ts';
import { passage } from '../../parts/passage.ts';
import { wordsFor, type Surface } from '../../parts/surface.ts';
import { svg, tenth } from '../../parts/svg.ts';

interface Place {
  x: (recruits: number) => number;
  size: number;
  wide: boolean;
  /** False where the condition stands in the heading alone. */
  said: boolean;
}

/** The ledger's sums above the plot, and the height of the level that they lead down to. */
export interface Strip {
  marks: SVGElement[];
  level: number;
}

/** Above the first line: a Chinese face is taller than its size. */
const TOP = 3;

/** Between two sums, and from the lowest of them down to the level. */
const GAP = 6;
const CLEAR = 16;

/** From a sum's words to its stem: room for what says “nearly”. */
const BEFORE = 17;

/**
 * A sum a row, the largest on top, each left of a stem that leads down to the level of the base year: so
 * no stem crosses the words of another, however close together they are.
 */
export function strip(row: Row, place: Place, surface: Surface): Strip {
  const { size, wide } = place;
  const text = say(wordsFor(surface, wide ? 'sums' : 'sums-brief'));
  const head = passage(surface, {
    x: 0,
    y: TOP,
    width: surface.width - 2,
    size,
    className: 'muted',
    text,
  });
  const marks = [...head.marks];
  let y = TOP + head.height + GAP;
  const tops = [...row.sums].reverse().map((sum) => {
    const said = words(sum, y, place, surface);
    marks.push(...said.marks);
    const top = y + size * 0.62;
    y += said.height + GAP;
    return { sum, top };
  });
  const level = Math.ceil(y - GAP + CLEAR);
  const stems = tops.map(({ sum, top }) => mark(sum, { top, level }, place, surface.document));
  return { marks: [...marks, ...stems], level };
}

function words({ id, figure }: Sum, y: number, { x, size, wide, said }: Place, surface: Surface) {
  const { setting, terms } = surface;
  const text = say(wordsFor(surface, `${wide ? 'sum' : 'brief'}-${id}`), {
    people: formatHedged(figure, setting, terms),
  });
  const end = x(figure.value) - BEFORE;
  const place = { x: end, width: end, size, anchor: 'end' } as const;
  const name = passage(surface, { ...place, y, className: 'ink', text });
  if (!said) return name;
  const condition = say(wordsFor(surface, wide ? 'condition' : 'condition-brief'));
  const below = { ...place, y: y + name.height, className: 'muted', text: condition };
  const rest = passage(surface, below);
  return { marks: [...name.marks, ...rest.marks], height: name.height + rest.height };
}

/** A stem with a hollow ring on the level; dashed for the sum that does not close. */
function mark(
  { id, figure }: Sum,
  { top, level }: { top: number; level: number },
  { x, wide }: Place,
  document: Document,
): SVGElement {
  const at = x(figure.value);
  const r = wide ? 4 : 3;
  const stem = `M${tenth(at)} ${tenth(top)}V${tenth(level - r)}`;
  return svg(
    document,
    'g',
    { class: `sum-of-ledger ${id}`, 'data-comparator': figure.comparator },
    [
      ...end(figure.comparator, at, top, document),
      svg(document, 'path', { class: id === 'literal' ? 'sum' : 'guide', d: stem }),
      svg(document, 'circle', { class: 'dot ink ours', cx: at, cy: level, r }),
    ],
  );
}

/** The head of a stem: a short stroke, or one that fades to the side that “nearly” means. */
function end(comparator: string, at: number, top: number, document: Document): SVGElement[] {
  if (comparator !== 'nearly') {
    return [
      svg(document, 'path', { class: 'mark', d: `M${tenth(at - 9)} ${tenth(top)}H${tenth(at)}` }),
    ];
  }
  return [0.9, 0.55, 0.25].map((opacity, slice) =>
    svg(document, 'rect', {
      class: 'leg',
      x: at - 4 - slice * 4,
      y: top - 1.5,
      width: 3,
      height: 3,
      'fill-opacity': String(opacity),
    }),
  );
}
