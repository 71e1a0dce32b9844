import { label } from '../../parts/label.ts';
import { passage, type Stack } from '../../parts/passage.ts';
import { WIDE, type Surface } from '../../parts/surface.ts';
import { room, SERIF } from './told.ts';

/** A line of a list: what it is about, and at its right end what there is to say. */
export interface Item {
  name: string;
  value: string;
  /** Drawn before the name, at the middle of its first line. */
  mark?: (x: number, y: number) => SVGElement[];
}

/** Where a list begins, how large it is set, and how much room its marks take. */
interface Place {
  y: number;
  size: number;
  /** Pixels before each name; nothing where the items have no mark. */
  indent?: number;
}

/** Between two columns of a list. */
const GUTTER = 36;

/** Between the longest name and the longest value, where there is room. */
const AIR = 56;

/** A list in two columns, filled one after the other, where each line then holds its item, else in one. */
export function listing(
  items: readonly Item[],
  { y, size, indent = 0 }: Place,
  surface: Surface,
): Stack {
  const natural = indent + widest(items, size, surface);
  const columns = surface.width >= WIDE && natural * 2 + GUTTER < surface.width ? 2 : 1;
  const most = (surface.width - 1 - (columns - 1) * GUTTER) / columns;
  const across = surface.width >= WIDE ? Math.min(most, natural + AIR) : most;
  const rows = Math.ceil(items.length / columns);
  const marks: SVGElement[] = [];
  let at = y;
  for (let row = 0; row < rows; row++) {
    const heights = [0, 1].slice(0, columns).map((column) => {
      const item = items[row + column * rows];
      if (!item) return 0;
      const x = column * (across + GUTTER);
      const one = line(item, { x, y: at, width: across, size, indent }, surface);
      marks.push(...one.marks);
      return one.height;
    });
    at += Math.max(...heights) + 3;
  }
  return { marks, height: at - y };
}

/** Pixels that the longest name, the longest value and a gap between them take. */
function widest(items: readonly Item[], size: number, surface: Surface): number {
  const names = items.map(({ name }) => room(name, size, surface));
  const values = items.map(({ value }) => room(value, size, surface, SERIF));
  return Math.max(...names) + Math.max(...values) + 14;
}

function line(
  { name, value, mark }: Item,
  { x, y, width, size, indent }: Required<Place> & { x: number; width: number },
  surface: Surface,
): Stack {
  const taken = room(value, size, surface, SERIF) + 12;
  const left = x + indent;
  const said = passage(surface, {
    ...{ x: left, y, width: width - indent - taken, size },
    ...{ className: 'ink', text: name },
  });
  const end = { x: x + width, y: y + size, size, anchor: 'end' } as const;
  return {
    marks: [
      ...(mark?.(x, y + size * 0.66) ?? []),
      ...said.marks,
      label(surface.document, { ...end, className: 'ink number', text: value }),
    ],
    height: said.height,
  };
}
