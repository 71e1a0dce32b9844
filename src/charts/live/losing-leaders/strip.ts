import { scaleLinear } from 'd3-scale';
import { formatNumber } from '../../../language/number.ts';
import { say } from '../../../language/phrase.ts';
import { formatHedged } from '../../../language/quantity.ts';
import { bottomAxis } from '../../parts/axis.ts';
import { bar } from '../../parts/bar.ts';
import type { PeoplePlace } from './people.ts';
import { MOST, type Row, type Span } from './rows.ts';
import { passage, type Stack } from '../../parts/passage.ts';
import { wordsFor, type Surface } from '../../parts/surface.ts';
import { svg, tenth } from '../../parts/svg.ts';

const SMALL = 14.4;
/** Heights in pixels: of the claim's own bar, the beam below it, and the band on the axis. */
const [CLAIM, BEAM, BAND] = [10, 16, 20];

/**
 * One measure on its own axis: above, small and solid, what the essay claims for one; a beam leads from it
 * to what straight multiplication makes of it, hatched. The axis never moves, so the band grows along it.
 */
export function strip(row: Row, place: PeoplePlace, top: number, surface: Surface): Stack {
  const told = words(row, place, top, surface);
  const y = place.beside ? top + 2 : top + told.height + 6;
  const drawn = tape(row, place, y, surface);
  return {
    marks: [...told.marks, ...drawn.marks],
    height: Math.max(told.height, y - top + drawn.height),
  };
}

/** Name and amount of a measure, and whose amount it is. */
function words(row: Row, { words, beside }: PeoplePlace, top: number, surface: Surface): Stack {
  const { width, setting, terms, measure } = surface;
  const text = say(wordsFor(surface, `name-${row.kind}`));
  const name = passage(surface, { ...words, y: top, className: 'ink', text });
  const size = 22;
  const amount = formatHedged(row.told, setting, terms);
  const y = top + name.height + 1;
  const colour = 'number cinnabar-text';
  const large = passage(surface, { ...words, y, size, className: colour, text: amount });
  const standing = say(wordsFor(surface, standingOf(row)), { leaders: String(row.leaders) });
  const after = words.x + measure(amount, size) * 1.2 + 12;
  const fits = !beside && after + measure(standing, SMALL) * 1.12 < width;
  const small = passage(surface, {
    x: fits ? after : words.x,
    y: fits ? y + size - SMALL : y + large.height - 2,
    width: fits ? width - after : words.width,
    size: SMALL,
    className: 'muted',
    text: standing,
  });
  const below = fits ? 0 : small.height;
  const marks = [...name.marks, ...large.marks, ...small.marks];
  return { marks, height: name.height + large.height + below };
}

function standingOf({ kind, leaders }: Row): string {
  if (kind === 'repair') return 'standing-repair';
  return leaders === 1 ? 'standing-one' : 'standing-many';
}

function tape(row: Row, { x1, x2 }: PeoplePlace, top: number, surface: Surface): Stack {
  const { document, setting, terms } = surface;
  const x = scaleLinear([0, row.most], [x1, x2]);
  const multiplied = row.kind !== 'repair';
  const one = passage(surface, {
    x: x(row.one[1]) + 11,
    y: top,
    width: x2 - x(row.one[1]) - 11,
    size: SMALL,
    className: 'muted',
    text: say(wordsFor(surface, 'one'), { one: formatHedged(row.claim, setting, terms) }),
  });
  // Its foot is that of the words beside it: the beam leaves below them.
  const lane = { y1: top + one.height - CLAIM, y2: top + one.height };
  const from = multiplied ? lane.y2 + BEAM : top;
  const box = { y1: from, y2: from + BAND };
  return {
    marks: [
      ...(multiplied ? beam(row, { x, y1: lane.y2, y2: box.y1 }, surface) : []),
      ...(multiplied
        ? [band(row, row.one, { ...lane, x, ours: false }, surface), ...one.marks]
        : []),
      ...(row.leaders === 0 && multiplied
        ? [svg(document, 'circle', { class: 'dot ours cinnabar', cx: x1, cy: box.y2 - 6, r: 5 })]
        : [band(row, row.all, { ...box, x, ours: multiplied && row.leaders > 1 }, surface)]),
      ...axis(row, { x, y: box.y2 }, surface),
    ],
    height: box.y2 - top + 8 + SMALL,
  };
}

type Scale = (value: number) => number;

/** From the claim for one to what the reader's number makes of it. */
function beam(
  { one, all }: Row,
  { x, y1, y2 }: { x: Scale; y1: number; y2: number },
  { document }: Surface,
): SVGElement[] {
  const at = (value: number, y: number) => `${tenth(x(value))} ${tenth(y)}`;
  const [left, right] = [
    `${at(one[0], y1)}L${at(all[0], y2)}`,
    `${at(one[1], y1)}L${at(all[1], y2)}`,
  ];
  const back = `${at(all[1], y2)}L${at(one[1], y1)}`;
  return [
    svg(document, 'path', { class: 'beam', d: `M${left}L${back}z` }),
    svg(document, 'path', { class: 'guide', d: `M${left}M${right}` }),
  ];
}

/** A span with the end that its hedge asks for; a range has two. Ours: hatched, with broken edges. */
function band(
  { claim }: Row,
  [low, high]: Span,
  { x, y1, y2, ours }: { x: Scale; y1: number; y2: number; ours: boolean },
  { document }: Surface,
): SVGElement {
  const box = { x1: x(low), x2: x(high), y1, y2 };
  const className = ours ? 'push hollow' : 'push';
  const drawn = bar(document, { ...box, comparator: claim.comparator, derived: ours, className });
  const end = { class: 'end', d: `M${tenth(box.x1)} ${tenth(y1)}V${tenth(y2)}` };
  if (typeof claim.value !== 'number') drawn.append(svg(document, 'path', end));
  return drawn;
}

/** The axis under a band: a mark at every tenth, words at its ends and its middle. */
function axis({ most, claim }: Row, { x, y }: { x: Scale; y: number }, surface: Surface) {
  const { document, setting } = surface;
  const number = (value: number) =>
    formatNumber(value, setting, claim.roundedTo ? { roundedTo: claim.roundedTo * 10 } : {});
  const ticks = [0, most / 2, most].map((value) => ({ at: x(value), text: number(value) }));
  const tenths = Array.from({ length: MOST - 1 }, (_, at) => x(((at + 1) * most) / MOST));
  const d = tenths.map((at) => `M${tenth(at)} ${tenth(y)}v3`).join('');
  return [
    bottomAxis(document, { x1: x(0), x2: x(most), y, size: SMALL, ticks }),
    svg(document, 'path', { class: 'rule faint', d }),
  ];
}
