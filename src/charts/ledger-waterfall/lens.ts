import { say } from '../../language/phrase.ts';
import { bar } from '../parts/bar.ts';
import { label } from '../parts/label.ts';
import { amountsOf, textsOf, type Reading } from './reading.ts';
import type { Stack } from '../parts/passage.ts';
import { wordsFor, type Surface } from '../parts/surface.ts';
import { svg, tenth } from '../parts/svg.ts';

/** Sizes in pixels. */
export interface LensLayout {
  small: number;
  level: number;
  /** Height of the bar, and of the beam below it. */
  strip: number;
  beam: number;
  /** Whether asides are told: here, what the bar and the beam are. */
  asides: boolean;
}

/** Where the two levels stand on the enlarged axis, in pixels. */
export interface Levels {
  before: number;
  after: number;
}

/**
 * The whole stock as a bar from zero, and a beam from its end to the axis that enlarges it: so much
 * of everything is the fall that the books are about.
 */
export function lens(
  of: Reading,
  at: Levels & { y: number; layout: LensLayout },
  surface: Surface,
): Stack {
  const { document, width } = surface;
  const { y, before, after, layout } = at;
  const [left, right] = [1, width - 2];
  const foot = y + layout.strip;
  const level = left + ((right - left) * of.after.value) / of.before.value;
  const end = foot + layout.beam;
  const box = { y1: y, y2: foot };
  const points = [level, foot, right, foot, before, end, after, end].map(tenth);
  const [x1 = '', y1 = '', x2 = '', y2 = '', x3 = '', y3 = '', x4 = '', y4 = ''] = points;
  const words = (key: string, x: number, y: number, anchor: 'start' | 'middle') =>
    label(document, {
      x,
      y,
      size: layout.small,
      className: anchor === 'start' ? 'ink' : 'muted',
      anchor,
      text: say(wordsFor(surface, key)),
    });
  return {
    marks: [
      svg(document, 'path', { class: 'beam', d: `M${x1} ${y1}H${x2}L${x3} ${y3}H${x4}z` }),
      svg(document, 'path', {
        class: 'guide',
        d: `M${x1} ${y1}L${x4} ${y4}M${x2} ${y2}L${x3} ${y3}`,
      }),
      bar(document, {
        ...box,
        x1: left,
        x2: level,
        comparator: of.after.comparator,
        className: 'stock',
      }),
      bar(document, {
        ...box,
        x1: level,
        x2: right,
        comparator: of.before.comparator,
        className: 'fallen',
      }),
      ...(layout.asides
        ? [
            words('whole', left + 9, y + layout.strip / 2 + layout.small * 0.36, 'start'),
            words(
              'enlarged',
              (level + right + before + after) / 4 + layout.beam / 3,
              foot + layout.beam / 2 + layout.small * 0.36,
              'middle',
            ),
          ]
        : []),
      ...levels(of, { ...at, y: end }, surface),
    ],
    height: layout.strip + layout.beam + layout.level + layout.small + 14,
  };
}

/** Below the beam: how large the stock was, and when; the earlier one is our sum. */
function levels(
  of: Reading,
  { y, before, after, layout }: Levels & { y: number; layout: LensLayout },
  surface: Surface,
): SVGElement[] {
  const { document } = surface;
  const amounts = amountsOf(of, surface);
  const texts = textsOf(of, surface);
  const number = y + layout.level + 3;
  const year = number + layout.small + 5;
  const line = (x: number, y: number, size: number, className: string, text: string) =>
    label(document, {
      x,
      y,
      size,
      className,
      anchor: x === before ? 'middle' : 'start',
      text,
    });
  const said = (key: string) => say(wordsFor(surface, key), texts);
  return [
    line(after, number, layout.level, 'ink number', amounts.after),
    line(after, year, layout.small, 'muted', said('levelAfter')),
    line(before, number, layout.level, 'derived number ours', amounts.before),
    line(before, year, layout.small, 'derived', said('levelBefore')),
  ];
}
