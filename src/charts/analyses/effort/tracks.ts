import { hatch } from '../../parts/hatch.ts';
import { label } from '../../parts/label.ts';
import { passage, type Stack } from '../../parts/passage.ts';
import { svg, tenth } from '../../parts/svg.ts';
import type { Surface } from '../../parts/surface.ts';
import { caseMark } from '../../parts/case-mark.ts';
import { linear } from '../parts/scale.ts';
import { caseName, room, SERIF, words } from '../parts/told.ts';
import type { EffortCase, EffortRows } from './rows.ts';
import { answer } from './said.ts';

/** How thick a track is, in pixels. */
const THICK = 15;

/** Of answers, beside the size of the words. */
const LARGER = 1.15;

/** Where the tracks stand. */
interface Place {
  y: number;
  size: number;
}

/** Where a track stands, and whether its name and its answer share a line. */
interface Row extends Place {
  oneLine: boolean;
}

/** A row a case from `y` down: its name and its answer, under both a track from today to all the way. */
export function tracks(rows: EffortRows, { y, size }: Place, surface: Surface): Stack {
  const marks: SVGElement[] = [];
  const oneLine = rows.cases.every((one) => fits(one, rows, size, surface));
  let at = y;
  for (const one of rows.cases) {
    const row = track(one, rows, { y: at, size, oneLine }, surface);
    marks.push(...row.marks);
    at += row.height + 10;
  }
  const ends = axis(at - 4, size, surface);
  return { marks: [...marks, ...ends.marks], height: at - 4 - y + ends.height };
}

function track(one: EffortCase, rows: EffortRows, { y, ...set }: Row, surface: Surface): Stack {
  const { document, width } = surface;
  const said = heading(one, answer(one, rows, surface), { y, ...set }, surface);
  const x = linear([0, 1], ends(width));
  const top = y + said.height + 4;
  const box = { x1: x(0), x2: x(1), y1: top, y2: top + THICK };
  const whole = { x: box.x1, y: top, width: box.x2 - box.x1, height: THICK };
  const reached = one.effort;
  const inside =
    reached === null
      ? svg(document, 'g', { class: 'unknown' }, [
          svg(document, 'path', { class: 'hatch', d: hatch(box) }),
          svg(document, 'rect', { class: 'outline', ...whole }),
        ])
      : svg(document, 'g', { class: 'portion celadon' }, [
          svg(document, 'rect', { class: 'way', ...whole }),
          svg(document, 'rect', { class: 'band', ...whole, width: x(reached) - x(0) }),
          caseMark(document, { ...one, ended: false }, x(reached), top + THICK / 2),
        ]);
  return { marks: [...said.marks, inside], height: said.height + 4 + THICK };
}

/** Whether a case's name and its answer have room on one line. */
function fits(one: EffortCase, rows: EffortRows, size: number, surface: Surface): boolean {
  const text = answer(one, rows, surface);
  const taken =
    one.effort === null ? room(text, size, surface) : room(text, size * LARGER, surface, SERIF);
  return taken + room(caseName(one, surface), size, surface) + 18 < surface.width;
}

/** The case's name, and at the right end its answer; below the name where a line does not hold both. */
function heading(
  one: EffortCase,
  text: string,
  { y, size, oneLine }: Row,
  surface: Surface,
): Stack {
  const { width } = surface;
  const name = caseName(one, surface);
  const said =
    one.effort === null
      ? { size, className: 'muted', text }
      : { size: size * LARGER, className: 'celadon-text number', text };
  if (oneLine) {
    const baseline = y + size * 1.1;
    const left = { x: 0, y: baseline, size, className: 'ink', text: name };
    const right = { ...said, x: width - 1, y: baseline, anchor: 'end' as const };
    const marks = [left, right].map((one) => label(surface.document, one));
    return { marks, height: size * 1.42 };
  }
  const place = { x: 0, width: width - 2 };
  const first = passage(surface, { ...place, y, size, className: 'ink', text: name });
  const second = passage(surface, { ...place, ...said, y: y + first.height });
  return { marks: [...first.marks, ...second.marks], height: first.height + second.height };
}

/** Where tracks begin and end. */
function ends(width: number): [number, number] {
  return [6, width - 7];
}

/** Under the tracks: today, all the way, and a tick at each quarter between them. */
function axis(y: number, size: number, surface: Surface): Stack {
  const { document, width } = surface;
  const [x1, x2] = ends(width);
  const x = linear([0, 4], [x1, x2]);
  const ticks = [0, 1, 2, 3, 4].map((at) => `M${tenth(x(at))} ${tenth(y)}v5`).join('');
  const text = { y: y + 7 + size, size, className: 'muted' };
  return {
    marks: [
      svg(document, 'path', { class: 'rule', d: `M${tenth(x1)} ${tenth(y)}H${tenth(x2)}${ticks}` }),
      label(document, { ...text, x: x1, text: words(surface, 'track-today') }),
      label(document, { ...text, x: x2, anchor: 'end', text: words(surface, 'track-all') }),
    ],
    height: 7 + size * 1.4,
  };
}
