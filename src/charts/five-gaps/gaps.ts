import { range } from 'd3-array';
import { formatNumber } from '../../language/number.ts';
import { say } from '../../language/phrase.ts';
import { bar } from '../parts/bar.ts';
import type { Figure } from '../parts/figures.ts';
import { label } from '../parts/label.ts';
import { passage, type Stack } from '../parts/passage.ts';
import { svg } from '../parts/svg.ts';
import { wordsFor, type Surface } from '../parts/surface.ts';

/** What each panel of `five-gaps` compares. */
export type Gap = 'manufacturing' | 'jobs' | 'price' | 'pay' | 'medical';

/** Where a panel's marks stand, in pixels from the top left. */
interface Place {
  x: number;
  y: number;
  width: number;
}

type DrawGap = (claim: Figure, place: Place, surface: Surface) => Stack;

/** Text in pixels: twelve on screen where a page shows the picture at its smallest. */
export const SIZE = 14.4;

const BAR = 30;

/** Between two squares. */
const GAP = 3;

/** A direct label, its `y` the baseline. */
export function words(
  surface: Surface,
  key: string,
  at: { x: number; y: number; className?: string; anchor?: 'end' | 'middle' },
  values: Readonly<Record<string, string>> = {},
): SVGElement {
  const text = say(wordsFor(surface, key), values);
  return label(surface.document, { className: 'muted', ...at, size: SIZE, text });
}

/** A square of one unit with a little room to the next. */
export function square(surface: Surface, x: number, y: number, pitch: number): SVGElement {
  const size = pitch - GAP;
  return svg(surface.document, 'rect', { class: 'fill', x, y, width: size, height: size });
}

/** One open bar for several cities, in a frame whose whole nobody names. */
const manufacturing: DrawGap = (claim, { x, y, width }, surface) => {
  const { document, setting } = surface;
  const box = { x1: x, x2: x + (width * claim.value) / 100, y1: y, y2: y + BAR };
  const whole = formatNumber(100, setting);
  return {
    marks: [
      svg(document, 'rect', { class: 'unmeasured', x, y, width, height: BAR }),
      bar(document, { ...box, comparator: claim.comparator, className: 'push' }),
      words(
        surface,
        'manufacturingWhole',
        { x: x + width, y: y + BAR + 17, anchor: 'end' },
        { whole },
      ),
    ],
    height: BAR + 18,
  };
};

/** Eight squares against a part of one: the bound is hatched up to its edge, no value is drawn. */
const jobs: DrawGap = (claim, { x, y, width }, surface) => {
  const { document } = surface;
  const units = Math.round(1 / claim.value);
  const pitch = (width + GAP) / units;
  const top = y + SIZE + 6;
  const below = top + pitch + 8;
  const size = pitch - GAP;
  const box = { x1: x, x2: x + size, y1: below, y2: below + size };
  const text = say(wordsFor(surface, 'jobsBelow'));
  const beside = {
    x: x + pitch + 8,
    width: width - pitch - 8,
    size: SIZE,
    className: 'ink',
    text,
  };
  const { height } = passage(surface, { ...beside, y: 0 });
  const said = passage(surface, { ...beside, y: below + Math.max(0, (size - height) / 2) });
  return {
    marks: [
      words(surface, 'jobsWhole', { x, y: y + SIZE }),
      svg(
        document,
        'g',
        { class: 'whole' },
        range(units).map((at) => square(surface, x + at * pitch, top, pitch)),
      ),
      bar(document, { ...box, comparator: claim.comparator, className: 'push' }),
      ...said.marks,
    ],
    height: below - y + Math.max(size, height),
  };
};

/** How high the gable stands over its row of years. */
const GABLE = 38;

/** Years of income in a row under a gable: a home; the first is one year. */
const price: DrawGap = (claim, { x, y, width }, surface) => {
  const { document } = surface;
  const pitch = (width + GAP) / claim.value;
  const top = y + GABLE + 4;
  const d = `M${x.toFixed(1)} ${String(y + GABLE)}l${(width / 2).toFixed(1)} ${String(-GABLE)}l${(width / 2).toFixed(1)} ${String(GABLE)}z`;
  const years = range(claim.value).map((at) => square(surface, x + at * pitch, top, pitch));
  return {
    marks: [
      svg(document, 'path', { class: 'bracket', d }),
      words(surface, 'priceHome', { x: x + width / 2, y: y + GABLE - 7, anchor: 'middle' }),
      svg(document, 'g', { class: 'whole', 'data-comparator': claim.comparator }, years.slice(1)),
      svg(document, 'g', { class: 'push' }, years.slice(0, 1)),
      words(surface, 'priceYear', { x, y: top + pitch + 14, className: 'ink' }),
    ],
    height: GABLE + 4 + pitch + 15,
  };
};

/** A part inside its whole, both from zero. */
const pay: DrawGap = (claim, { x, y, width }, surface) => {
  const { document, setting } = surface;
  const x2 = x + (width * claim.value) / 100;
  const whole = { x1: x, x2: x + width, y1: y, y2: y + BAR + 8 };
  const part = { x1: x, x2, y1: y + 7, y2: y + BAR + 1 };
  return {
    marks: [
      bar(document, { ...whole, comparator: 'eq', className: 'whole' }),
      bar(document, { ...part, comparator: claim.comparator, className: 'push' }),
      words(surface, 'payPart', { x: x + 8, y: y + 24, className: 'on' }),
      words(
        surface,
        'payWhole',
        { x: x + width, y: y + BAR + 25, anchor: 'end' },
        { whole: formatNumber(100, setting) },
      ),
    ],
    height: BAR + 26,
  };
};

/** Two lengths, the shorter one unit; no minutes exist. */
const medical: DrawGap = (claim, { x, y, width }, surface) => {
  const { document, setting } = surface;
  const unit = width / claim.value;
  const row = (at: number, value: number, key: string, [fill, text]: readonly [string, string]) => {
    const top = y + at * (BAR + 6);
    const box = { x1: x, x2: x + unit * value, y1: top, y2: top + BAR };
    return [
      bar(document, { ...box, comparator: claim.comparator, className: fill }),
      words(
        surface,
        key,
        { x: x + 8, y: top + 20, className: text },
        { value: formatNumber(value, setting) },
      ),
    ];
  };
  return {
    marks: [
      ...row(0, 1, 'medicalBase', ['whole', 'ink']),
      ...row(1, claim.value, 'medicalLonger', ['push', 'on']),
    ],
    height: 2 * BAR + 6,
  };
};

/** How each panel is drawn, on a scale of its own. */
export const GAPS: Readonly<Record<Gap, DrawGap>> = { manufacturing, jobs, price, pay, medical };
