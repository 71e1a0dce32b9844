import { hatch } from '../parts/hatch.ts';
import { label } from '../parts/label.ts';
import { passage, type Lines } from '../parts/passage.ts';
import { svg, tenth } from '../parts/svg.ts';
import { wordsFor, type Surface } from '../parts/surface.ts';
import { PHOTO, portrait } from './portraits.ts';
import { told, type Row } from './rows.ts';
import { say } from '../../language/phrase.ts';

/** What a badge tells below its photo, a line each, in this order. */
const FIELDS = ['counts', 'from', 'unsaid'] as const;

type Field = (typeof FIELDS)[number];

/** The form of all badges, in pixels: each part as high as the badge that needs most there. */
export interface Form {
  width: number;
  height: number;
  /** The strap above the badge; 0 where there is none. */
  strap: number;
  size: number;
  /** Where texts begin beside the labels, from the badge's left. */
  indent: number;
  /** From the badge's top to its fields. */
  head: number;
  /** Each field's height with the room around its text. */
  fields: Readonly<Record<Field, number>>;
}

/** Inside a badge, left and right. */
const PAD = 14;

/** From a badge's top to its photo: room for the slot. */
const TOP = 30;

/** Between photo and words. */
const BESIDE = 14;

/** Above and below a field's text. */
const AIR = 7;

/** Font sizes of the name and of the number. */
const LARGE = { name: 27, number: 23 } as const;

/** The one form that all badges take: its parts are as high as the longest of their texts. */
export function measured(
  rows: readonly Row[],
  { width, strap, size }: Pick<Form, 'width' | 'strap' | 'size'>,
  surface: Surface,
): Form {
  const labels = FIELDS.map((field) =>
    surface.measure(say(wordsFor(surface, `${field}Label`)), size),
  );
  const open: Form = {
    width,
    strap,
    size,
    height: 0,
    head: 0,
    indent: PAD + Math.max(...labels) * 1.1 + 12,
    fields: { counts: 0, from: 0, unsaid: 0 },
  };
  const most = (height: (row: Row) => number) => Math.max(...rows.map(height));
  const field = (name: Field) =>
    most((row) => fieldText(name, row, { x: 0, y: 0, form: open }, surface).height) + 2 * AIR;
  const fields = { counts: field('counts'), from: field('from'), unsaid: field('unsaid') };
  const beside = most((row) => headText(row, { x: 0, y: 0, form: open }, surface).height);
  const head = Math.max(TOP + PHOTO.height, beside) + 14;
  const height = FIELDS.reduce((sum, name) => sum + fields[name], head);
  return { ...open, head, fields, height };
}

/** A badge's top left corner, and its form. */
interface Place {
  x: number;
  y: number;
  form: Form;
}

/** A badge: strap and slot, the photo, the name that all share, whom it means, how many, its fields. */
export function badge(row: Row, place: Place, surface: Surface): SVGElement {
  const { document } = surface;
  const { x, y, form } = place;
  const { width, height } = form;
  return svg(document, 'g', { class: `badge badge-${row.kind}`, 'data-claim': row.claim.id }, [
    svg(document, 'rect', { class: 'card', x, y, width, height, rx: 9 }),
    ...strap(document, place),
    portrait(document, row.kind, { x: x + PAD, y: y + TOP }),
    ...headText(row, place, surface).marks,
    ...fieldMarks(row, place, surface),
  ]);
}

/** The slot at the top, and the strap through it that reaches up to the rail. */
function strap(document: Document, { x, y, form }: Place): SVGElement[] {
  const middle = x + form.width / 2;
  const slot = { x: middle - 20, y: y + 9, width: 40, height: 8, rx: 4 };
  const band = { x: middle - 11, y: y - form.strap, width: 22, height: form.strap + 15, rx: 2 };
  return [
    svg(document, 'rect', { class: 'slot', ...slot }),
    ...(form.strap > 0 ? [svg(document, 'rect', { class: 'strap', ...band })] : []),
  ];
}

/** Beside the photo, from the top down. Its height counts from the badge's top. */
function headText(row: Row, { x, y, form }: Place, surface: Surface): Omit<Lines, 'drop'> {
  const { meaning = '', number = '' } = told(row, surface);
  const left = PAD + PHOTO.width + BESIDE;
  const at = { x: x + left, width: form.width - left - PAD };
  const marks: SVGElement[] = [];
  let height = TOP - 7;
  const put = (text: string, size: number, className: string, below: number) => {
    const lines = passage(surface, { ...at, y: y + height, size, className, text });
    marks.push(...lines.marks);
    height += lines.height + below;
  };
  put(say(wordsFor(surface, 'nameLabel')), form.size, 'muted', 10);
  put(say(wordsFor(surface, 'name')), LARGE.name, 'ink number', 2);
  put(meaning, form.size + 2, 'ink', 1);
  put(number, LARGE.number, 'ink number', 0);
  return { marks, height };
}

/** A field's text, its `y` the top of its first line. */
function fieldText(name: Field, row: Row, { x, y, form }: Place, surface: Surface): Lines {
  const { size, indent, width } = form;
  const text = told(row, surface)[name] ?? '';
  const className = name === 'unsaid' ? 'muted' : 'ink';
  return passage(surface, {
    x: x + indent,
    y,
    width: width - indent - PAD,
    size,
    className,
    text,
  });
}

/** The fields with their labels, a rule above each; what is left unsaid is edged with grey hatching. */
function fieldMarks(row: Row, place: Place, surface: Surface): SVGElement[] {
  const { document } = surface;
  const { x, form } = place;
  let top = place.y + form.head;
  return FIELDS.flatMap((name) => {
    const y = top + AIR;
    const bottom = top + form.fields[name];
    const line = `M${tenth(x + PAD)} ${tenth(top)}H${tenth(x + form.width - PAD)}`;
    const edge = { x1: x + 4, x2: x + 10, y1: top + 4, y2: bottom - 7 };
    top = bottom;
    return [
      svg(document, 'path', { class: 'rule faint', d: line }),
      ...(name === 'unsaid'
        ? [
            svg(document, 'g', { class: 'unknown' }, [
              svg(document, 'path', { class: 'hatch', d: hatch(edge, 4) }),
            ]),
          ]
        : []),
      label(document, {
        x: x + PAD,
        y: y + form.size,
        size: form.size,
        className: 'muted',
        text: say(wordsFor(surface, `${name}Label`)),
      }),
      ...fieldText(name, row, { ...place, y }, surface).marks,
    ];
  });
}
