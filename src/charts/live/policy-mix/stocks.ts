import { FORMS } from '../../../model/cases.ts';
import { scaleLinear } from 'd3-scale';
import { formatQuantity } from '../../../language/quantity.ts';
import type { ExitForm } from '../../../model/city.ts';
import { label, type Label } from '../../parts/label.ts';
import { passage } from '../../parts/passage.ts';
import type { Columns } from './levers.ts';
import { mark } from './marks.ts';
import { alike, casesOf, LAST, spanOf, START, type Row } from './rows.ts';
import { fromTo, room, SANS, SERIF, told, words } from './text.ts';
import type { Surface } from '../../parts/surface.ts';
import { svg, tenth } from '../../parts/svg.ts';

interface Part {
  marks: SVGElement[];
  end: number;
}

/** The strips of stocks run on beyond the paper's stock by so much, for the words beside the marks. */
const BEYOND = 1.14;

/** Stocks at the end, as today and with the reader's mix, a row a form of leaving, beside the paper's. */
export function stocks(row: Row, y: number, columns: Columns, surface: Surface): Part {
  const { document, width, setting, terms } = surface;
  const { size, x1, x2, wide } = columns;
  const x = scaleLinear([0, row.stock.value * BEYOND], [x1, x2]);
  const years = { year: String(LAST), start: String(START) };
  const text = words(surface, 'head-stocks', years);
  const head = passage(surface, { x: 0, y, width: width - 2, size, className: 'muted', text });
  const paper = words(surface, 'paper', {
    stock: formatQuantity(row.stock, setting, terms),
    year: String(row.stock.year),
  });
  const at = { y: y + head.height + 6 + size, size, className: 'ink' };
  const marks: SVGElement[] = [];
  let end = at.y + 2;
  for (const form of FORMS) {
    const one = line(form, row, { x, y: end + (wide ? 6 : 4), columns }, surface);
    marks.push(...one.marks);
    end = one.end;
  }
  const reach = x(row.stock.value);
  const named = Math.min(reach + room(paper, size, surface) / 2, width - 2);
  const said = label(document, { ...at, x: named, anchor: 'end', text: paper });
  return { marks: [...head.marks, said, ...marks], end };
}

/** A form of leaving: what it is, and where it leads as today and with the mix. */
function line(
  form: ExitForm,
  row: Row,
  { x, y, columns }: { x: (stock: number) => number; y: number; columns: Columns },
  surface: Surface,
): Part {
  const { document } = surface;
  const { size, wide, x1, x2, words: across } = columns;
  const cases = casesOf(form, row);
  const stopped = cases.reduce((sum, { ended }) => sum + ended, 0);
  const key = stopped > 0 ? `form-${form}-stopped` : `form-${form}`;
  const text = words(surface, key);
  const place = { x: 0, y, width: wide ? across : x2 - x1 - 56, size, className: 'ink', text };
  const said = passage(surface, place);
  const above = wide ? y : y + said.height + 4;
  const middle = above + size + 13;
  const below = middle + 11 + size;
  const span = spanOf(cases, ({ policy }) => policy);
  const today = cases[0]?.asToday ?? 0;
  const acts = span.high - today >= 1;
  const from = svg(document, 'circle', { class: 'dot ours ink', cx: x(today), cy: middle, r: 4 });
  const path = `M${tenth(x(today) + 6)} ${tenth(middle)}H${tenth(Math.max(x(today) + 6, x(span.low) - 6))}`;
  const paper = `M${tenth(x(row.stock.value))} ${tenth(middle - 8)}v16`;
  const effect = [
    svg(document, 'path', { class: 'curve celadon', d: path }),
    ...cases.map((one) => mark(document, one, x(one.policy), middle)),
  ];
  return {
    marks: [
      svg(document, 'path', {
        class: 'rule faint',
        d: `M${tenth(x1)} ${tenth(middle)}H${tenth(x2)}`,
      }),
      ...said.marks,
      svg(document, 'g', { class: 'whole', 'data-comparator': row.stock.comparator }, [
        svg(document, 'path', { class: 'end', d: paper }),
      ]),
      svg(document, 'g', { class: 'portion celadon', 'data-form': form }, [
        ...(acts ? effect : []),
        from,
      ]),
      ...numbers(form, row, { x, y: above + size, columns }, surface),
      ...(acts ? readings(form, row, { x, y: below, columns }, surface) : []),
    ],
    end: Math.max(below + size * 0.4, wide ? y + said.height : 0),
  };
}

/** Two texts on one baseline, each at its mark, the first to the left: kept apart and in the strip. */
function pair(
  [one, two]: readonly [Said, Said],
  { x1, x2, y }: { x1: number; x2: number; y: number },
  surface: Surface,
): SVGElement[] {
  const [wideOne, wideTwo] = [one, two].map(({ text, size, face }) =>
    room(text, size, surface, face),
  );
  const least = x1 + (wideOne ?? 0) + 8;
  const start = Math.max(least, Math.min(two.at, x2 - (wideTwo ?? 0)));
  const end = Math.max(x1 + (wideOne ?? 0), Math.min(one.at, start - 8));
  const { document } = surface;
  return [
    label(document, { ...one, x: end, y, anchor: 'end' }),
    label(document, { ...two, x: start, y, anchor: 'start' }),
  ];
}

interface Said extends Pick<Label, 'size' | 'className' | 'text'> {
  /** Where its mark stands. */
  at: number;
  face: number;
}

interface Strip {
  x: (stock: number) => number;
  y: number;
  columns: Columns;
}

/** Above the marks: the stock as today, and from the lowest to the highest case with the mix. */
function numbers(
  form: ExitForm,
  row: Row,
  { x, y, columns }: Strip,
  surface: Surface,
): SVGElement[] {
  const { size, x1, wide } = columns;
  const cases = casesOf(form, row);
  const span = spanOf(cases, ({ policy }) => policy);
  const today = cases[0]?.asToday ?? 0;
  const text = words(surface, 'stock-today', { stock: told(today, surface) });
  const one: Said = { at: x(today) + 5, text, size, className: 'muted number', face: SERIF };
  if (span.high - today < 1) {
    const end = Math.max(one.at, x1 + room(text, size, surface, SERIF));
    return [label(surface.document, { ...one, x: end, y, anchor: 'end' })];
  }
  const two: Said = {
    at: x(span.low) - 5,
    text: fromTo(span, surface),
    size: wide ? size * 1.1 : size,
    className: 'celadon-text number',
    face: SERIF,
  };
  return pair([one, two], { x1, x2: surface.width - 1, y }, surface);
}

/** Below the marks: which reading of the loss is which, the lower to the left. */
function readings(
  form: ExitForm,
  row: Row,
  { x, y, columns }: Strip,
  surface: Surface,
): SVGElement[] {
  const { size, x1 } = columns;
  const cases = casesOf(form, row);
  const className = 'muted';
  if (alike(cases)) {
    const text = words(surface, 'reading-either');
    const wide = room(text, size, surface);
    const at = Math.min(x(cases[0]?.policy ?? 0) - 5, surface.width - 1 - wide);
    return [label(surface.document, { x: Math.max(x1, at), y, size, className, text })];
  }
  const [low, high] = [...cases].sort((a, b) => a.policy - b.policy);
  if (!low || !high) return [];
  const said = (one: typeof low, aside: number): Said => ({
    ...{ at: x(one.policy) + aside, size, className, face: SANS },
    text: words(surface, `reading-${one.lossReading}`),
  });
  return pair([said(low, 5), said(high, -5)], { x1, x2: surface.width - 1, y }, surface);
}
