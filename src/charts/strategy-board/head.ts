import { passage, type Stack } from '../parts/passage.ts';
import { figures, keys } from './keys.ts';
import { layer, personOf, VIEWS } from './layers.ts';
import { countOf, spokenOf, type Person, type Row } from './rows.ts';
import { svg } from '../parts/svg.ts';
import { wordsFor, type Surface } from '../parts/surface.ts';
import { say } from '../../language/phrase.ts';

/** Pixels of the tiles that stand as examples, and between an example and the next. */
const SAMPLE = { side: 20, apart: 18 } as const;

/** Above the board: on how many statements a reader is named, how they are called, what the tiles mean. */
export function heading(rows: readonly Row[], size: number, surface: Surface): Stack {
  const of = (person: Person | undefined) => {
    const count = { text: countOf(rows, person, surface), className: 'ink number', size: size + 6 };
    const said = { text: spokenOf(person, surface), className: 'muted', size };
    const place = { x: 0, width: surface.width };
    const first = passage(surface, { ...count, ...place, y: 0 });
    const second = passage(surface, { ...said, ...place, y: first.height + 2 });
    const third = samples(person, first.height + second.height + 12, size, surface);
    return {
      marks: [...first.marks, ...second.marks, ...third.marks],
      height: first.height + second.height + third.height + 12,
    };
  };
  // One height for all, so that the board does not move as a reader changes.
  const heads = VIEWS.map((view) => ({ view, ...of(personOf(view)) }));
  return {
    marks: heads.flatMap(({ view, marks }) => layer(surface, [view], marks)),
    height: Math.max(...heads.map(({ height }) => height)),
  };
}

/** A tile of each kind with what it means, in as many lines as the width needs. */
function samples(person: Person | undefined, top: number, size: number, surface: Surface): Stack {
  const { document, width, measure } = surface;
  const kinds = person ? (['named', 'other', 'plain'] as const) : (['someone', 'plain'] as const);
  let [x, y] = [0, top];
  const marks = kinds.flatMap((kind) => {
    const text = say(wordsFor(surface, `tile-${kind}`));
    const room = SAMPLE.side + 7 + measure(text, size) * 1.12;
    if (x > 0 && x + room > width) [x, y] = [0, y + SAMPLE.side + 6];
    const at = { x, y };
    x += room + SAMPLE.apart;
    const as = kind === 'someone' ? 'plain' : kind;
    return [
      svg(document, 'g', { class: 'sample' }, [
        keys(document, as, [at], SAMPLE.side),
        ...(kind === 'plain' ? [] : [figures(document, as, [at], SAMPLE.side)]),
      ]),
      ...passage(surface, {
        x: at.x + SAMPLE.side + 7,
        y: at.y + 1,
        width,
        size,
        className: 'ink',
        text,
      }).marks,
    ];
  });
  return { marks, height: y - top + SAMPLE.side };
}
