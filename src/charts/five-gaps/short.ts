import { range } from 'd3-array';
import { formatNumber } from '../../language/number.ts';
import { say } from '../../language/phrase.ts';
import { bar } from '../parts/bar.ts';
import type { Figure } from '../parts/figures.ts';
import { SIZE, square, words, type Gap } from './gaps.ts';
import { label } from '../parts/label.ts';
import { passage, type Stack } from '../parts/passage.ts';
import { svg, tenth } from '../parts/svg.ts';
import { wordsFor, type Surface } from '../parts/surface.ts';

/** A panel's marks, in pixels from the top left, with its figure as it is told. */
interface Marks {
  claim: Figure;
  value: string;
  x: number;
  y: number;
  width: number;
}

type DrawMarks = (marks: Marks, surface: Surface) => Stack;

const BAR = 26;

/** Readers' serif digits and Latin letters run up to this much wider than the build's table. */
const SERIF = 1.18;

/** A panel's figure, beside its marks or in them. */
function told(
  { value }: Marks,
  at: { x: number; y: number; className?: 'ink' | 'on'; size?: number; anchor?: 'end' },
  { document }: Surface,
): SVGElement {
  const { className = 'ink', size = 17, ...place } = at;
  return label(document, { ...place, size, className: `${className} number`, text: value });
}

/** The open bar with its figure in it; of what it is a part, the frame says, is not said. */
const manufacturing: DrawMarks = (marks, surface) => {
  const { claim, x, y, width } = marks;
  const { document } = surface;
  const box = { x1: x, x2: x + (width * claim.value) / 100, y1: y, y2: y + BAR };
  const at = { x: x + width - 6, y: y + 18, anchor: 'end' } as const;
  return {
    marks: [
      svg(document, 'rect', { class: 'unmeasured', x, y, width, height: BAR }),
      bar(document, { ...box, comparator: claim.comparator, className: 'push' }),
      told(marks, { x: x + 7, y: y + 18, className: 'on', size: 15 }, surface),
      words(surface, 'manufacturingOf', at),
    ],
    height: BAR,
  };
};

/** Eight small squares, and below them the hatched bound with its figure. */
const jobs: DrawMarks = (marks, surface) => {
  const { claim, value, x, y, width } = marks;
  const { document } = surface;
  const units = Math.round(1 / claim.value);
  const pitch = Math.min(21, (width - 126) / units);
  const size = pitch - 3;
  const below = y + pitch + 2;
  const box = { x1: x, x2: x + size, y1: below, y2: below + size };
  const foot = below + size / 2 + 6;
  const after = x + pitch + 5 + surface.measure(value, 17) * SERIF + 8;
  return {
    marks: [
      svg(
        document,
        'g',
        { class: 'whole' },
        range(units).map((at) => square(surface, x + at * pitch, y, pitch)),
      ),
      words(surface, 'jobsWhole', { x: x + units * pitch + 5, y: y + size / 2 + 5 }),
      bar(document, { ...box, comparator: claim.comparator, className: 'push' }),
      told(marks, { x: x + pitch + 5, y: foot }, surface),
      words(surface, 'payPart', { x: after, y: foot }),
    ],
    height: pitch + 2 + size,
  };
};

/** How high the roof stands over its row of years. */
const ROOF = 22;

/** The home of years, its last one beside its name; the figure beside the roof. */
const price: DrawMarks = (marks, surface) => {
  const { claim, x, y, width } = marks;
  const { document } = surface;
  const house = Math.min(190, width - 148);
  const pitch = (house + 3) / claim.value;
  const top = y + ROOF + 3;
  const half = tenth(house / 2);
  const years = range(claim.value).map((at) => square(surface, x + at * pitch, top, pitch));
  const beside = x + house + 8;
  return {
    marks: [
      svg(document, 'path', {
        class: 'bracket',
        d: `M${tenth(x)} ${tenth(y + ROOF)}l${half} ${String(-ROOF)}l${half} ${String(ROOF)}z`,
      }),
      svg(document, 'g', { class: 'whole', 'data-comparator': claim.comparator }, [
        ...years.slice(0, -1),
      ]),
      svg(document, 'g', { class: 'push' }, years.slice(-1)),
      told(marks, { x: beside, y: y + 15 }, surface),
      words(surface, 'priceYear', { x: beside, y: top + pitch / 2 + 4, className: 'ink' }),
    ],
    height: ROOF + 1 + pitch,
  };
};

/** A part inside its whole, both from zero. */
const pay: DrawMarks = (marks, surface) => {
  const { claim, x, y, width } = marks;
  const { document } = surface;
  const x2 = x + (width * claim.value) / 100;
  const whole = { x1: x, x2: x + width, y1: y, y2: y + BAR + 4 };
  const part = { x1: x, x2, y1: y + 4, y2: y + BAR };
  return {
    marks: [
      bar(document, { ...whole, comparator: 'eq', className: 'whole' }),
      bar(document, { ...part, comparator: claim.comparator, className: 'push' }),
      words(surface, 'payPart', { x: x + 7, y: y + 20, className: 'on' }),
      told(marks, { x: x2 - 9, y: y + 20, className: 'on', anchor: 'end' }, surface),
      words(surface, 'payBase', { x: x + width - 9, y: y + 20, anchor: 'end' }),
    ],
    height: BAR + 4,
  };
};

/** Two lengths, the shorter one unit, the longer with its figure in it. */
const medical: DrawMarks = ({ claim, value, x, y, width }, surface) => {
  const { document, setting } = surface;
  const unit = width / claim.value;
  const row = (top: number, many: number, fill: string) =>
    bar(document, {
      ...{ x1: x, x2: x + unit * many, y1: top, y2: top + BAR - 5 },
      comparator: claim.comparator,
      className: fill,
    });
  const base = { value: formatNumber(1, setting) };
  return {
    marks: [
      row(y, 1, 'whole'),
      words(surface, 'medicalBase', { x: x + 7, y: y + 16, className: 'ink' }, base),
      row(y + BAR - 2, claim.value, 'push'),
      words(surface, 'medicalLonger', { x: x + 7, y: y + BAR + 14, className: 'on' }, { value }),
    ],
    height: 2 * BAR - 7,
  };
};

const MARKS: Readonly<Record<Gap, DrawMarks>> = { manufacturing, jobs, price, pay, medical };

/** What is compared, in the few words that a short panel has room for. */
const compared = (gap: Gap) => (gap === 'medical' ? 'comparedShort' : `compared-${gap}`);

/** A claim to be drawn as a short panel. */
export interface Told {
  gap: Gap;
  claim: Figure;
  value: string;
}

/**
 * Panels one below the other, without remarks: where, what is compared, and marks with the figure in
 * them or beside them. Places that two panels share stand once; the last panel's marks name its own.
 */
export function shortPanels(panels: readonly Told[], surface: Surface): Stack {
  const { document, width } = surface;
  const marks: SVGElement[] = [];
  let y = 1;
  let before = '';
  for (const { gap, ...panel } of panels) {
    const where = say(wordsFor(surface, `place-${gap}`));
    const named = where === before || gap === 'medical';
    before = where;
    const rule = gap !== 'medical' && named ? 'rule faint' : 'rule';
    marks.push(svg(document, 'path', { class: rule, d: `M0 ${tenth(y)}h${tenth(width)}` }));
    y += 5;
    const put = (text: string, size: number, className: string) => {
      const lines = passage(surface, { x: 0, y, width, size, className, text });
      marks.push(...lines.marks);
      y += lines.height - 2.5;
    };
    if (!named) put(where, 15.6, 'ink number');
    put(say(wordsFor(surface, compared(gap))), SIZE, 'muted');
    y += 5;
    const drawn = MARKS[gap]({ ...panel, x: 1, y, width: width - 2 }, surface);
    marks.push(svg(document, 'g', { class: `gap gap-${gap}` }, drawn.marks));
    y += drawn.height + 11;
  }
  return { marks, height: y - 8 };
}
