import { say } from '../../../language/phrase.ts';
import { formatQuantity } from '../../../language/quantity.ts';
import { bar } from '../../parts/bar.ts';
import { passage, type Stack } from '../../parts/passage.ts';
import type { Research, Skills } from './row.ts';
import { SIZE, type Place } from './sheet.ts';
import { svg, tenth } from '../../parts/svg.ts';
import { wordsFor, type Surface } from '../../parts/surface.ts';

/** Height of a bar, where nothing asks for more. */
export const TALL = 24;

/** Where a bar stands, and how high it is. */
interface Bar extends Place {
  tall?: number;
}

/** A frame for the whole, the bar in it, a line of words below. */
function framed(
  marks: SVGElement[],
  text: string,
  { x, y, width, tall = TALL }: Bar,
  surface: Surface,
): Stack {
  const frame = { x, y, width, height: tall };
  const said = passage(surface, {
    x,
    y: y + tall + 3,
    width,
    size: SIZE,
    className: 'muted',
    text,
  });
  return {
    marks: [
      svg(surface.document, 'g', { class: 'proposal' }, [
        svg(surface.document, 'rect', { class: 'frame', ...frame }),
        ...marks,
      ]),
      ...said.marks,
    ],
    height: tall + 3 + said.height,
  };
}

/**
 * A year's spending as a frame, and in it the subsidies of all years end to end, open at their end: at
 * least so much. A share of what is spent, so no slider moves it.
 */
export function invoiceBar(
  { rate, years }: Research,
  filled: Readonly<Record<string, string>>,
  place: Place,
  surface: Surface,
): Stack {
  const { document } = surface;
  const { x, y, width } = place;
  const one = (width * rate.value) / 100;
  const x2 = x + one * years.value;
  const cells = Array.from({ length: years.value }, (_, at) => {
    const left = tenth(x + one * at);
    return `M${left} ${tenth(y)}v${String(TALL)}`;
  });
  const sides = `M${tenth(x2)} ${tenth(y)}H${tenth(x)}m0 ${String(TALL)}H${tenth(x2)}`;
  return framed(
    [
      bar(document, {
        x1: x,
        x2,
        y1: y,
        y2: y + TALL,
        comparator: rate.comparator,
        className: 'outlined',
      }),
      svg(document, 'path', { class: 'cells', d: cells.join('') + sides }),
    ],
    say(wordsFor(surface, 'drawnResearch'), filled),
    place,
    surface,
  );
}

/** As many people as the slider goes to. */
export const MOST = 500;

/** What all of `MOST` would get as a frame, hatched up to the bound for the people set: a region, no value. */
export function voucherBar({ cap, people }: Skills, place: Bar, surface: Surface): Stack {
  const { document, setting, terms } = surface;
  const { x, y, width, tall = TALL } = place;
  const most = { value: MOST, unit: 'persons', comparator: 'eq' } as const;
  const key = people === 0 ? 'drawnNone' : 'drawnSkills';
  return framed(
    [
      bar(document, {
        x1: x,
        x2: x + (width * people) / MOST,
        y1: y,
        y2: y + tall,
        comparator: cap.comparator,
        className: 'outlined',
      }),
    ],
    say(wordsFor(surface, key), { people: formatQuantity(most, setting, terms) }),
    place,
    surface,
  );
}
