import { canvas } from '../parts/canvas.ts';
import { passage } from '../parts/passage.ts';
import { EMBLEM, emblem } from './emblems.ts';
import { figures, keys } from './keys.ts';
import { layer, personOf, VIEWS } from './layers.ts';
import { countOf, namedIn, nameOf, type Person, type Row } from './rows.ts';
import { label } from '../parts/label.ts';
import { svg } from '../parts/svg.ts';
import { wordsFor, type Surface } from '../parts/surface.ts';
import { formatNumber } from '../../language/number.ts';
import { say } from '../../language/phrase.ts';

const SIZE = 14.5;

/** A tile as a sign, in pixels. */
const SIGN = 20;

/** The board in few words: each strategy with its three proposals, and how often a reader is named. */
export function shortBoard(rows: readonly Row[], surface: Surface): SVGElement {
  const { document, width } = surface;
  const heads = VIEWS.map((view) => {
    const text = countOf(rows, personOf(view), surface);
    const place = { x: 0, y: 0, width, className: 'ink number', size: SIZE + 2 };
    return { view, ...passage(surface, { ...place, text }) };
  });
  let y = Math.max(...heads.map(({ height }) => height)) + 8;
  const marks = rows
    .filter(({ strategy }) => strategy !== 'across')
    .flatMap((row) => {
      const line = strategyLine(row, y, surface);
      y += line.height;
      return line.marks;
    });
  return canvas(document, { width, height: y + 2 }, [
    ...heads.flatMap(({ view, marks }) => layer(surface, [view], marks)),
    ...marks,
  ]);
}

function strategyLine(row: Row, top: number, surface: Surface) {
  const { document, width, setting } = surface;
  const x = EMBLEM + 8;
  const name = { text: nameOf(row, surface), className: 'ink number', size: SIZE + 1 };
  const items = row.items.map(({ id }) => say(wordsFor(surface, id)));
  const text = items.join(setting.script === 'han' ? '；' : '; ');
  const y = top + 6;
  const first = passage(surface, { ...name, x, y, width: width - x - 49 });
  const at = { x, y: y + first.height, width: width - x };
  const second = passage(surface, { ...at, text, className: 'muted', size: SIZE });
  const rule = { class: 'rule faint', d: `M0 ${String(Math.round(top))}h${String(width)}` };
  return {
    marks: [
      svg(document, 'path', rule),
      svg(document, 'g', { class: 'head', 'data-claim': row.head?.id }, [
        emblem(document, row.strategy, { x: 0, y: y + 2 }),
        ...first.marks,
      ]),
      ...VIEWS.flatMap((view) => {
        const marks = sign(row, { x: width - 47, y: y + 1 }, personOf(view), surface);
        return marks.length > 0 ? layer(surface, [view], marks) : [];
      }),
      ...second.marks,
    ],
    height: Math.max(EMBLEM + 6, first.height + second.height) + 11,
  };
}

/** A tile with a figure, and on how many statements of a strategy the reader is named; nothing for none. */
function sign(
  row: Row,
  { x, y }: { x: number; y: number },
  person: Person | undefined,
  surface: Surface,
): SVGElement[] {
  const named = namedIn([row], person);
  if (named === 0) return [];
  const { document, setting } = surface;
  const as = person ? 'named' : 'plain';
  return [
    keys(document, as, [{ x, y }], SIGN),
    figures(document, as, [{ x, y }], SIGN),
    label(document, {
      x: x + SIGN + 6,
      y: y + 15,
      size: SIZE,
      className: 'ink number',
      text: formatNumber(named, setting),
    }),
  ];
}
