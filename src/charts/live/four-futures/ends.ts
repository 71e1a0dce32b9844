import { formatNumber } from '../../../language/number.ts';
import { say } from '../../../language/phrase.ts';
import { apart } from '../../parts/apart.ts';
import { FORMS, type Course } from './rows.ts';
import type { Scales } from './lines.ts';
import { passage } from '../../parts/passage.ts';
import { WIDE, wordsFor, type Surface } from '../../parts/surface.ts';
import { svg } from '../../parts/svg.ts';

/** Where the words stand: to the right of all lines. */
export interface Column extends Scales {
  left: number;
  width: number;
  top: number;
  foot: number;
  size: number;
}

/** Of the numbers at the ends, beside the size of the words. */
const LARGER = 1.35;

/** Readers' serif digits run up to this much wider than the build's table of widths knows. */
const SERIF = 1.15;

/** A text, and how it is set. */
interface Said {
  size: number;
  className: string;
  text: string;
}

/** Words and numbers at the ends of the lines: a block for each form of leaving, a line to each number. */
export function ends(courses: readonly Course[], column: Column, surface: Surface): SVGElement[] {
  const blocks = FORMS.map((form) => courses.filter((course) => course.form === form));
  const [one, two] = blocks.map((block) => {
    const { height, rows } = words(block, { ...column, at: 0 }, surface);
    const shifts = block.map((course, at) => endOf(course, column).y - (rows[at] ?? 0));
    const top = shifts.reduce((sum, shift) => sum + shift, 0) / shifts.length;
    return { at: top + height / 2 - column.top, tall: height };
  });
  if (!one || !two) return [];
  const tops = apart(one, two, column.foot - column.top);
  return blocks.flatMap((block, at) => {
    const { marks, rows } = words(block, { ...column, at: column.top + (tops[at] ?? 0) }, surface);
    const leaders = block.flatMap((course, of) => leader(course, rows[of] ?? 0, column, surface));
    return [...leaders, ...marks];
  });
}

function endOf({ points }: Course, { x, y }: Scales): { x: number; y: number } {
  const last = points.at(-1);
  return { x: x(last?.year ?? 0), y: y(last?.stock ?? 0) };
}

/** A hollow dot at the end of a line, and a thin line from it to its number. */
function leader(course: Course, row: number, column: Column, { document }: Surface): SVGElement[] {
  const end = endOf(course, column);
  const to = `${(column.left - 10).toFixed(1)} ${row.toFixed(1)}h5`;
  const line = svg(document, 'path', {
    class: 'bracket',
    d: `M${(end.x + 5).toFixed(1)} ${end.y.toFixed(1)}L${to}`,
  });
  if (course.endsIn !== null) return [line];
  const dot = { class: 'dot ours celadon', cx: end.x, cy: end.y, r: 4 };
  return [line, svg(document, 'circle', dot)];
}

/** A block from `at` downwards, and the heights that its lines lead to. */
function words(
  block: readonly Course[],
  { at, left, width, size }: Column & { at: number },
  surface: Surface,
): { marks: SVGElement[]; rows: number[]; height: number } {
  const place = { x: left, width };
  const text = say(wordsFor(surface, `end-${block[0]?.form ?? 'rate'}`));
  const head = passage(surface, { ...place, y: at, size, className: 'ink', text });
  const marks = [...head.marks];
  const rows: number[] = [];
  let y = at + head.height + 2;
  for (const course of block) {
    rows.push(y + (size * LARGER) / 2 + 3);
    const [number, reading] = told(course, size, surface);
    const first = passage(surface, { ...place, ...number, y });
    // In a wide column the reading stands beside its number, on one baseline, else below it.
    const beside = surface.width >= WIDE && course.endsIn === null;
    const next = beside
      ? {
          x: left + surface.measure(number.text, number.size) * SERIF + 8,
          y: y + number.size - size,
        }
      : { x: left, y: y + first.height };
    const second = reading && passage(surface, { ...place, ...reading, ...next });
    marks.push(...first.marks, ...(second?.marks ?? []));
    y += first.height + (beside ? 0 : (second?.height ?? 0));
  }
  return { marks, rows, height: y - at };
}

/** The stock at the end, or that there is none; and the reading where that makes a difference. */
function told(
  { points, endsIn, reading }: Course,
  size: number,
  surface: Surface,
): [Said, Said | undefined] {
  const small = { size, className: 'muted' };
  const number = { size: size * LARGER, className: 'celadon-text number' };
  const stock = points.at(-1)?.stock ?? 0;
  return [
    endsIn === null
      ? { ...number, text: formatNumber(stock, surface.setting, { roundedTo: 1000 }) }
      : { ...small, text: say(wordsFor(surface, 'ended'), { year: String(endsIn) }) },
    reading === null ? undefined : { ...small, text: say(wordsFor(surface, `end-${reading}`)) },
  ];
}
