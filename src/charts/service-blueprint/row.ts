import { sum } from 'd3-array';
import { say } from '../../language/phrase.ts';
import { passage, type Stack } from '../parts/passage.ts';
import { nodes, signs, signsWidth } from './lane.ts';
import { GLYPH } from './glyph.ts';
import { svg } from '../parts/svg.ts';
import { wordsFor, type Surface } from '../parts/surface.ts';

/** A lane's name and its statements. */
export interface Lane {
  lane: string;
  ids: readonly string[];
}

/** A lane as drawn: its marks, the height it takes, and where its dot stands. */
export interface Drawn extends Stack {
  lane: string;
  top: number;
  stop: number;
}

/** A layout's distances and sizes of type, in pixels. */
export interface Layout {
  /** The line's way down, where statements begin, and what the form keeps from the right edge. */
  spine: number;
  body: number;
  gutter: number;
  /** Room for a lane's name beside its statements; none where it stands above them. */
  name: number;
  /** Between two rows of statements, and above and below a lane. */
  gap: number;
  pad: number;
  /** The most lines of a statement that stands beside others. */
  lines: number;
  size: number;
  title: number;
  plate: number;
  /** Whether statements are told, or only their signs drawn. */
  told: boolean;
}

/** Serif faces run wider than the table of widths. */
const SERIF = 1.18;

/** The most statements of a lane side by side where there is room. */
const COLUMNS: Readonly<Record<string, number>> = { people: 5, functions: 4, steps: 4, process: 4 };

/** The width that a lane's name takes in one line. */
export function nameWidth(lane: string, { title }: Layout, surface: Surface): number {
  return surface.measure(say(wordsFor(surface, lane)), title) * SERIF;
}

/** The platform's name over the form, and that it is a proposal. */
export function plate({ lane, ids }: Lane, top: number, layout: Layout, surface: Surface): Drawn {
  const { document, width } = surface;
  const room = { x: layout.body, width: width - layout.gutter - layout.body - 10 };
  const y = top + layout.pad;
  const named = ids.map((id) => {
    const text = say(wordsFor(surface, id));
    const words = { ...room, y, size: layout.plate, className: 'ink number', text };
    const { marks, height } = passage(surface, words);
    const touch = { class: 'hit', ...room, y, height, fill: 'none', 'pointer-events': 'all' };
    const area = svg(document, 'rect', touch);
    const node = svg(document, 'g', { class: 'node', 'data-claim': id }, [area, ...marks]);
    return { marks: [node], height };
  });
  const said = note('proposal', y + sum(named, ({ height }) => height) + 2, layout, surface);
  const marks = [...named.flatMap(({ marks }) => marks), ...said.marks];
  const height = sum([...named, said], ({ height }) => height) + 2 + 2 * layout.pad;
  return { lane, top, stop: y, marks, height };
}

/** A lane: its name, its statements or their signs, and what the paper leaves open there. */
export function row(of: Lane, top: number, layout: Layout, surface: Surface): Drawn {
  const { lane } = of;
  const { size, title, name, pad, body } = layout;
  const aside = name > 0;
  const y = top + (lane === 'people' ? 5 : pad);
  const head = passage(surface, {
    x: aside ? layout.spine - 16 : body,
    y: aside ? y + (size - title) * 0.65 : y,
    width: aside ? name : surface.width - layout.gutter - body - 10,
    size: title,
    className: 'ink number',
    ...(aside ? { anchor: 'end' as const } : {}),
    text: say(wordsFor(surface, lane)),
  });
  const under = aside ? y : y + head.height + 5;
  const inside = layout.told
    ? statements(of, under, layout, surface)
    : short(of, { y, under }, layout, surface);
  const bottom = Math.max(y + head.height, inside.bottom) + pad;
  const stop = y + (aside ? size : title) * 0.65 + 1;
  return { lane, top, stop, marks: [...head.marks, ...inside.marks], height: bottom - top };
}

/** Marks, and where they end. */
interface Inside {
  marks: SVGElement[];
  bottom: number;
}

/** All of a lane's statements, and a remark under them where the paper leaves something open. */
function statements({ lane, ids }: Lane, y: number, layout: Layout, surface: Surface): Inside {
  const { body: x, size, gap, lines, name, gutter } = layout;
  const upright = name > 0 && lane === 'people';
  const width = surface.width - gutter - x - (upright ? 2 : 14);
  const columns = name > 0 ? (COLUMNS[lane] ?? 3) : 2;
  const told = nodes(lane, ids, { x, y, width, size, columns, lines, gap, upright }, surface);
  const key = `note-${lane}`;
  const bottom = y + told.height;
  if (!(key in surface.words)) return { marks: told.marks, bottom };
  const remark = note(key, bottom + 7, layout, surface);
  return { marks: [...told.marks, ...remark.marks], bottom: bottom + 7 + remark.height };
}

/** A lane's signs, to the right of its name where they fit there. */
function short(
  { lane, ids }: Lane,
  { y, under }: { y: number; under: number },
  layout: Layout,
  surface: Surface,
): Inside {
  const right = surface.width - layout.gutter - 12;
  const x = right - signsWidth(ids.length);
  const beside = layout.body + nameWidth(lane, layout, surface) + 10 <= x;
  const at = beside ? { x, y: y + 1 } : { x: layout.body, y: under };
  return { marks: signs(lane, ids, at, surface), bottom: at.y + GLYPH.height };
}

/** A remark in muted type. */
export function note(key: string, y: number, layout: Layout, surface: Surface): Stack {
  const { body: x, gutter, size } = layout;
  const width = surface.width - gutter - x - 10;
  const text = say(wordsFor(surface, key));
  return passage(surface, { x, y, width, size, className: 'muted', text });
}
