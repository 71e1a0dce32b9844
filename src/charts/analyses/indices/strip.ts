import { formatNumber } from '../../../language/number.ts';
import { label } from '../../parts/label.ts';
import { passage, type Stack } from '../../parts/passage.ts';
import { WIDE, type Surface, type Voice } from '../../parts/surface.ts';
import { svg, tenth } from '../../parts/svg.ts';
import { linear } from '../parts/scale.ts';
import { room, SERIF, words } from '../parts/told.ts';
import type { Input } from './rows.ts';

/** Where names, bars and numbers stand. */
export interface Columns {
  wide: boolean;
  size: number;
  /** Pixels that names take. */
  words: number;
  /** Ends of the bars: none and all of the spread. */
  x1: number;
  x2: number;
  /** Right ends of the two columns of numbers. */
  alone: number;
  together: number;
}

/** Heights of a bar in pixels: hollow for the total, full inside it for what the input does alone. */
const [OUTER, INNER] = [14, 6] as const;

const COLOURS = { sourced: 'celadon', derived: 'celadon', assumed: 'ochre', open: 'open' } as const;

/** The columns of a picture: names beside the bars, or above them. */
export function columnsOf(surface: Surface): Columns {
  const { width } = surface;
  const wide = width >= WIDE;
  const size = wide ? 13.6 : 14.4;
  const names = wide ? Math.round(width * 0.36) : width - 2;
  const heads = ['head-alone', 'head-together'].map((key) =>
    room(words(surface, key), size, surface),
  );
  const figure = room(share(0.5, surface), size * 1.05, surface, SERIF);
  const [one, two] = heads.map((head) => Math.max(head, figure) + 12);
  const together = width - 1;
  const alone = together - (two ?? 0);
  const x2 = alone - (one ?? 0) - 4;
  return { wide, size, words: names, x1: wide ? names + 14 : 1, x2, alone, together };
}

/** A share of 0…1 to two decimals. */
export function share(value: number, { setting }: Pick<Voice, 'setting'>): string {
  const told = Number(value.toFixed(2));
  return formatNumber(told === 0 ? 0 : told, setting, { decimals: 2 });
}

/** What an input is called. */
export function nameOf({ name }: Input, voice: Voice): string {
  const choice = name === 'exitForm' || name === 'lossReading';
  return words(voice, `${choice ? 'city' : 'parameter'}-${name}`);
}

/** What it rests on. */
export function standingOf({ standing }: Input, voice: Voice): string {
  return words(voice, standing === 'open' ? 'open' : `standing-${standing}`);
}

/** An input: its name, what it rests on, its two bars and their numbers. */
export function row(input: Input, y: number, columns: Columns, surface: Surface): Stack {
  const { wide, size, words: width } = columns;
  const aside = standingOf(input, surface);
  const className = input.standing === 'assumed' ? 'ochre-text' : 'muted';
  const taken = wide ? 0 : room(aside, size, surface) + 14;
  const name = passage(surface, {
    ...{ x: 0, y, width: width - taken, size, className: 'ink' },
    text: nameOf(input, surface),
  });
  const standing = wide
    ? passage(surface, { x: 0, y: y + name.height, width, size, className, text: aside })
    : {
        marks: [
          label(surface.document, {
            x: width,
            y: y + size,
            size,
            className,
            anchor: 'end',
            text: aside,
          }),
        ],
        height: 0,
      };
  const middle = wide ? y + (name.height + standing.height) / 2 : y + name.height + 4 + OUTER / 2;
  const height = wide ? name.height + standing.height : name.height + 4 + OUTER;
  return {
    marks: [...name.marks, ...standing.marks, ...bars(input, middle, columns, surface)],
    height: height + (wide ? 10 : 14),
  };
}

function bars(input: Input, middle: number, columns: Columns, surface: Surface): SVGElement[] {
  const { document } = surface;
  const { x1, x2, alone, together, size } = columns;
  const x = linear([0, 1], [x1, x2]);
  const box = (value: number, height: number) => ({
    ...{ x: x1, y: middle - height / 2, height },
    width: x(Math.min(1, Math.max(0, value))) - x1,
  });
  const number = (value: number, right: number, className: string) => {
    const text = share(Math.max(0, value), surface);
    const place = { x: right, y: middle + size * 0.37, size: size * 1.05, anchor: 'end' as const };
    return label(surface.document, { ...place, className: `${className} number`, text });
  };
  const end = `M${tenth(x1)} ${tenth(middle - OUTER / 2)}v${String(OUTER)}`;
  return [
    svg(document, 'path', {
      class: 'rule faint',
      d: `M${tenth(x1)} ${tenth(middle)}H${tenth(x2)}`,
    }),
    svg(
      document,
      'g',
      { class: `index ${COLOURS[input.standing]}`, 'data-assumption': input.name },
      [
        svg(document, 'rect', { class: 'total', ...box(input.total, OUTER) }),
        svg(document, 'rect', { class: 'first', ...box(input.first, INNER) }),
      ],
    ),
    svg(document, 'path', { class: 'rule', d: end }),
    number(input.first, alone, 'ink'),
    number(input.total, together, 'muted'),
  ];
}
