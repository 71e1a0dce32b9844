import { say } from '../../../language/phrase.ts';
import { formatQuantity } from '../../../language/quantity.ts';
import type { Stack } from '../../parts/passage.ts';
import { invoiceBar, TALL, voucherBar } from './bars.ts';
import type { Research, Skills } from './row.ts';
import {
  entry,
  spacing,
  stamp,
  title,
  total,
  type Entry,
  type Place,
  type Sheet,
} from './sheet.ts';
import { svg, tenth } from '../../parts/svg.ts';
import { WIDE, wordsFor, type Surface } from '../../parts/surface.ts';

type Filled = Readonly<Record<string, string>>;

/** A block of a form, placed when what stands above it is known. */
type Block = (place: Place) => Stack;

/** The words of a form, the line that its total stands under, and its lower edge. */
interface Body {
  marks: SVGElement[];
  line: number;
  foot: number;
}

/** Blocks one below the other, and the total at the foot of the sheet. */
function stacked(blocks: readonly Block[], sum: Block, sheet: Sheet, surface: Surface): Body {
  const { pad, row } = spacing(surface);
  const place = (y: number): Place => ({ x: sheet.x + pad, y, width: sheet.width - 2 * pad });
  const marks: SVGElement[] = [];
  let y = sheet.y + pad;
  for (const block of blocks) {
    const set = block(place(y));
    marks.push(...set.marks);
    y += set.height;
  }
  const tall = sum(place(0)).height + row;
  const foot = Math.max(sheet.y + sheet.tall, y + 12 + tall);
  const line = foot - tall - 6;
  return { marks: [...marks, ...sum(place(line + 6)).marks], line, foot };
}

const gap =
  (height: number): Block =>
  () => ({ marks: [], height });

const line =
  (key: string, value: string | undefined, by: Entry['by'], surface: Surface): Block =>
  (place) =>
    entry({ key, value: value ?? '', by }, place, surface);

/** The folded corner of the invoice, and the notches of the voucher. */
const FOLD = 18;
const NOTCH = 7;

/** An invoice with a folded corner: rate, years and sum of the subsidy for research; what is left out is blank. */
export function researchForm(row: Research, filled: Filled, sheet: Sheet, surface: Surface): Stack {
  const set = stacked(
    [
      (place) => title('name-research', { ...place, width: place.width - FOLD }, surface),
      gap(5),
      line('spending', filled['spending'], 'reader', surface),
      line('rate', filled['rate'], 'essay', surface),
      line('yearly', filled['yearly'], 'ours', surface),
      gap(4),
      (place) => invoiceBar(row, filled, place, surface),
      gap(4),
      line('fund', say(wordsFor(surface, 'fundBlank')), 'nobody', surface),
      ...leftOut(surface),
    ],
    (place) => {
      const text = say(wordsFor(surface, 'total-research'), filled);
      return total({ text, value: filled['total'] ?? '' }, place, surface);
    },
    sheet,
    surface,
  );
  const { x, y, width } = sheet;
  const { pad } = spacing(surface);
  const { marks, gap: opening } = stamp(sheet, surface);
  const right = x + width;
  const fold = tenth(right - FOLD);
  const edge =
    `M${tenth(opening.to)} ${tenth(y)}H${fold}L${tenth(right)} ${tenth(y + FOLD)}` +
    `V${tenth(set.foot)}H${tenth(x)}V${tenth(y)}H${tenth(opening.from)}`;
  const corner = `M${fold} ${tenth(y)}v${String(FOLD)}h${String(FOLD)}`;
  const [from, to] = [tenth(x + pad), tenth(right - pad)];
  const double = `M${from} ${tenth(set.line)}H${to}m0 3.5H${from}`;
  return {
    marks: [
      ...[edge, corner, double].map((d) => svg(surface.document, 'path', { class: 'sheet', d })),
      ...marks,
      ...set.marks,
    ],
    height: set.foot - y,
  };
}

/** What the essay says of neither subsidy: on a phone the title alone says so. */
function leftOut(surface: Surface): Block[] {
  if (surface.width < WIDE) return [];
  const blank = say(wordsFor(surface, 'blank'));
  return ['payer', 'effect'].map((key) => line(key, blank, 'nobody', surface));
}

/** A voucher with notches where it is torn off: ceiling, people and sum of the subsidy for certificates. */
export function skillsForm(row: Skills, filled: Filled, sheet: Sheet, surface: Surface): Stack {
  const { setting, terms, document } = surface;
  const body = (tall: number) =>
    stacked(
      [
        (place) => title('name-skills', place, surface),
        gap(5),
        line('people', filled['people'], 'reader', surface),
        line('cap', formatQuantity(row.cap, setting, terms), 'essay', surface),
        gap(4),
        (place) => voucherBar(row, { ...place, tall }, surface),
        gap(4),
        ...leftOut(surface),
      ],
      (place) => {
        const text = say(wordsFor(surface, 'total-skills'));
        return total({ text, value: filled['total'] ?? '' }, place, surface);
      },
      tall === TALL ? { ...sheet, tall: 0 } : sheet,
      surface,
    );
  // Beside a longer form the bar takes the room that is left.
  const least = body(TALL);
  const spare = sheet.y + sheet.tall - least.foot;
  const set = spare > 0 ? body(TALL + spare) : least;
  const { x, y, width } = sheet;
  const { marks, gap: opening } = stamp(sheet, surface);
  const right = x + width;
  const notch = (down: number) => `a${String(NOTCH)} ${String(NOTCH)} 0 0 0 0 ${String(down)}`;
  const edge =
    `M${tenth(opening.to)} ${tenth(y)}H${tenth(right)}V${tenth(set.line - NOTCH)}${notch(2 * NOTCH)}` +
    `V${tenth(set.foot)}H${tenth(x)}V${tenth(set.line + NOTCH)}${notch(-2 * NOTCH)}` +
    `V${tenth(y)}H${tenth(opening.from)}`;
  const torn = `M${tenth(x + NOTCH + 4)} ${tenth(set.line)}H${tenth(right - NOTCH - 4)}`;
  return {
    marks: [
      svg(document, 'path', { class: 'sheet', d: edge }),
      svg(document, 'path', { class: 'sheet torn', d: torn }),
      ...marks,
      ...set.marks,
    ],
    height: set.foot - y,
  };
}
