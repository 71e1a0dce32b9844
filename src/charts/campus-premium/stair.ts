import { scaleLinear } from 'd3-scale';
import { formatNumber } from '../../language/number.ts';
import { say } from '../../language/phrase.ts';
import { formatQuantity } from '../../language/quantity.ts';
import { columns, line, numbers, slices, TAIL, type Stair } from './slices.ts';
import { passage, type Stack } from '../parts/passage.ts';
import { WIDE, wordsFor, type Surface } from '../parts/surface.ts';

/** Sizes in pixels of the two layouts. */
const LAYOUTS = {
  narrow: { plot: 196, heading: 17, small: 14.4, value: 16.5 },
  short: { plot: 164, heading: 16.4, small: 14.4, value: 16.5 },
  wide: { plot: 240, heading: 20, small: 14, value: 20 },
} as const;

/**
 * A stair down from the level before: the first slice, which both readings share, is the essay's and
 * solid; the later ones are ours, hatched, and thin out. Before the threshold nothing is claimed.
 */
export function stair(row: Stair, top: number, surface: Surface): Stack {
  const { document, width, setting, terms } = surface;
  const asides = surface.show?.includes('asides') ?? true;
  const layout = LAYOUTS[asides ? (width >= WIDE ? 'wide' : 'narrow') : 'short'];
  const count = row.years.length;
  const x = scaleLinear([0, count + TAIL], [1, width - 1]);
  const decay = formatQuantity({ ...row.decay, unit: 'percent' }, setting, terms);
  const values = { decay, threshold: formatNumber(row.threshold.value, setting) };
  const said = (
    key: string,
    at: { x: number; y: number; width: number; className: string; size?: number; anchor?: 'end' },
  ) => passage(surface, { size: layout.small, ...at, text: say(wordsFor(surface, key), values) });
  const whole = { x: 0, width: width - 2 };
  const heading = asides
    ? said(`heading-${row.reading}`, { ...whole, y: top, className: 'muted' })
    : { marks: [], height: 0 };
  const verdict = said(`verdict-${row.reading}`, {
    ...whole,
    y: top + heading.height + 2,
    className: 'ink number',
    size: layout.heading,
  });
  const from = x(row.threshold.value - 1);
  const claim = said('claim', {
    x: from,
    y: top + heading.height + verdict.height + 16,
    width: width - from - 2,
    className: 'cinnabar-text',
  });
  const roof = top + heading.height + verdict.height + 16 + claim.height + 8;
  const foot = roof + layout.plot;
  const place = { x, y: scaleLinear([0, 100], [foot, roof]), layout };
  const start = said('start', {
    x: x(0) + 8,
    y: roof + layout.value + 14,
    width: from - x(0) - 12,
    className: 'muted',
  });
  const end = said('end', {
    x: width - 2,
    y: roof + 4,
    width: width - x(count - 2) - 4,
    className: 'muted',
    anchor: 'end',
  });
  const axis = said('axis', {
    ...whole,
    y: foot + layout.small + 12,
    className: 'muted',
  });
  return {
    marks: [
      ...heading.marks,
      ...verdict.marks,
      ...columns(row, place, surface),
      ...slices(row, place, surface),
      ...line(row, place, document),
      ...claim.marks,
      ...start.marks,
      ...end.marks,
      ...numbers(row, place, surface),
      ...axis.marks,
    ],
    height: foot + layout.small + 12 + axis.height - top,
  };
}
