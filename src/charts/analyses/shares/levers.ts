import { LEVERS, type LeverName } from '../../../model/levers.ts';
import { label } from '../../parts/label.ts';
import { passage, type Stack } from '../../parts/passage.ts';
import { svg } from '../../parts/svg.ts';
import type { Surface } from '../../parts/surface.ts';
import { strip, stripFrame } from '../parts/strip.ts';
import { NAMES, room, words } from '../parts/told.ts';
import { spanOf, stopped, type ShareRows } from './rows.ts';
import { fromTo, standing } from './said.ts';

/** Where words, strips and numbers stand. */
export interface Columns {
  /** Pixels that words take, from the left. */
  words: number;
  /** Ends of the strips, and the place of a number of people on them. */
  x1: number;
  x2: number;
  x: (value: number) => number;
  size: number;
  wide: boolean;
}

/** Height of a strip's band; half of it holds the lane of either form of leaving. */
const BAND = { wide: 20, narrow: 18 } as const;

/** Of numbers, beside the size of the words. */
const LARGER = 1.15;

/** Every lever from `y` down, a row each in the core's order. */
export function levers(rows: ShareRows, y: number, columns: Columns, surface: Surface): Stack {
  const marks: SVGElement[] = [];
  let at = y;
  for (const name of NAMES) {
    const one = lever(name, rows, { ...columns, y: at }, surface);
    marks.push(...one.marks);
    at += one.height + (columns.wide ? 11 : 12);
  }
  return { marks, height: at - y };
}

/** A lever: its name, where it acts and what its strength rests on, its strip, the number of people. */
function lever(
  name: LeverName,
  rows: ShareRows,
  { y, x, x1, x2, wide, size, words: across }: Columns & { y: number },
  surface: Surface,
): Stack {
  const { document, width } = surface;
  const on = rows.moved.includes(name);
  const colour = LEVERS[name].standing === 'assumed' ? 'ochre' : 'celadon';
  const height = BAND[wide ? 'wide' : 'narrow'];
  const text = words(surface, on ? 'acts-rests' : 'acts', {
    acts: words(surface, `lever-${name}-acts`),
    standing: standing(name, surface),
  });
  const acts = passage(surface, {
    ...{ x: 0, y: y + size * 1.36, width: across, size, className: 'muted', text },
  });
  const under = y + size * 1.36 + acts.height;
  const middle = wide ? (y + under) / 2 + 2 : under + 5 + height / 2;
  const place = { x, middle, height };
  const larger = size * LARGER;
  const number = on ? fromTo(spanOf(name, rows), rows, surface) : words(surface, 'left');
  const at = { x: width - 1, y: wide ? middle + larger * 0.36 : y + size, anchor: 'end' as const };
  const cases = rows.cases.map((one) => ({
    ...one,
    value: one.shares[name],
    ended: stopped(one),
  }));
  return {
    marks: [
      label(document, {
        ...{ x: 0, y: y + size, size, className: on ? 'ink strong' : 'muted' },
        text: words(surface, `lever-${name}`),
      }),
      ...acts.marks,
      svg(document, 'g', { class: `portion ${colour}`, 'data-lever': name }, [
        ...(on || wide ? stripFrame(document, { ...place, x1, x2 }) : []),
        ...(on ? strip(document, cases, place) : []),
      ]),
      on
        ? label(document, { ...at, size: larger, className: `${colour}-text number`, text: number })
        : label(document, { ...at, size, className: 'muted', text: number }),
    ],
    height: (wide || !on ? under : middle + height / 2) - y,
  };
}

/** Pixels that the numbers beside the strips take. */
export function numbersRoom(rows: ShareRows, size: number, surface: Surface): number {
  const all = NAMES.map((name) => fromTo(spanOf(name, rows), rows, surface));
  const left = words(surface, 'left');
  return Math.max(
    room(left, size, surface),
    ...all.map((text) => room(text, size * LARGER, surface, 1.18)),
  );
}
