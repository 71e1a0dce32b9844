import { passage, type Stack } from '../parts/passage.ts';
import { hit, LABEL, TOUCH, type Block, type Form } from './place.ts';
import type { Row, Source } from './rows.ts';
import { svg } from '../parts/svg.ts';
import { wordsFor, type Surface } from '../parts/surface.ts';
import { say } from '../../language/phrase.ts';

/** Pixels of a tile where sheets hang side by side: such drawings are hardly made smaller. */
const LEAST = 25.5;

/** Where a label stands, and what it names. */
function labelled(
  label: string,
  { x, width, size, upright }: Form,
  surface: Surface,
): { label: Stack; at: { x: number; y: number; width: number } } {
  const beside = LABEL * size;
  const text = { text: say(wordsFor(surface, label)), className: 'muted', size };
  const room = upright ? width : beside - 8;
  const stack = passage(surface, { ...text, x, y: 0, width: room });
  const at = upright
    ? { x, y: stack.height + 2, width }
    : { x: x + beside, y: 0, width: width - beside };
  return { label: stack, at };
}

/** The case that the essay names, a mark for each claim that names it. */
export function cases(row: Row, form: Form, surface: Surface): Block {
  const { size } = form;
  const { at } = labelled('case', form, surface);
  const named = row.cases.length > 0 ? row.cases : [`case-${row.strategy}`];
  const lines = named.map((id) => {
    const className = row.cases.length > 0 || row.effect ? 'ink' : 'muted';
    const text = { text: say(wordsFor(surface, id)), className, size };
    return { id, text, height: passage(surface, { ...text, ...at }).height };
  });
  const tall = lines.map(({ height }) => Math.max(TOUCH - 4, height));
  const marks = (y: number) => {
    let top = y + at.y;
    return lines.map(({ id, text, height }, index) => {
      const room = tall[index] ?? height;
      const box = { x: at.x, y: top, width: at.width, height: room };
      const words = passage(surface, { ...text, ...box, y: top + (room - height) / 2 }).marks;
      top += room;
      return row.cases.length > 0
        ? svg(surface.document, 'g', { class: 'case', 'data-claim': id }, [
            hit(surface, box),
            ...words,
          ])
        : svg(surface.document, 'g', { class: 'case' }, words);
    });
  };
  return {
    height: at.y + tall.reduce((sum, each) => sum + each, 0) + 8,
    marks: (y) => [
      ...labelMarks('case', form, y + (form.upright ? 4 : 6), surface),
      ...marks(y + 4),
    ],
  };
}

function labelMarks(label: string, { x, width, size, upright }: Form, y: number, surface: Surface) {
  const text = { text: say(wordsFor(surface, label)), className: 'muted', size };
  return passage(surface, { ...text, x, y, width: upright ? width : LABEL * size - 8 }).marks;
}

/** What a document says besides, a tile a statement. */
export function tiles(row: Row, source: Source, form: Form, surface: Surface): Block {
  const statements = row.tiles[source];
  const { label, at } = labelled(`from-${source}`, form, surface);
  const columns = Math.floor(at.width / (form.upright ? LEAST : TOUCH));
  const pitch = form.upright ? Math.floor((10 * at.width) / columns) / 10 : TOUCH;
  const none = { text: say(wordsFor(surface, 'none')), className: 'muted', size: form.size };
  const lines = Math.max(1, Math.ceil(statements.length / columns));
  return {
    height: Math.max(label.height, at.y + lines * pitch) + 8,
    marks: (y) => [
      ...labelMarks(`from-${source}`, form, y, surface),
      ...(statements.length > 0 ? [] : passage(surface, { ...none, ...at, y: y + at.y }).marks),
    ],
    panel: (y) => ({ x: at.x, y: y + at.y, pitch, columns, statements }),
  };
}
