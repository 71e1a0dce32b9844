import { say } from '../language/phrase.ts';
import type { Groups, Settings, Table } from './parts/chart.ts';
import type { Figures } from './parts/figures.ts';
import { paragraph } from './parts/paragraph.ts';
import { drawNarrow, drawShort } from './responsibility-matrix/narrow.ts';
import { COLUMNS, matrixOf, toldOf, type Row } from './responsibility-matrix/rows.ts';
import { drawWide } from './responsibility-matrix/wide.ts';
import { wordsFor, type Surface, type Voice } from './parts/surface.ts';

/** Groups that tell how far a task has come; all others are proposed. */
const STANDINGS: readonly string[] = ['reported', 'planned'];

/** Task by task, as the areas list them, each with the columns that list it too. */
export function rows(_figures: Figures, _settings: Settings, groups: Groups): Row[] {
  const [reported, planned] = STANDINGS.map((standing) => new Set(groups[standing]));
  return Object.entries(groups)
    .filter(([group]) => !STANDINGS.includes(group) && !COLUMNS.includes(group))
    .flatMap(([area, ids]) =>
      ids.map((id) => ({
        area,
        id,
        span: spanOf(id, groups),
        reported: reported?.has(id) ?? false,
        planned: planned?.has(id) ?? false,
      })),
    );
}

/** @throws Error naming a task whose columns do not lie side by side. */
function spanOf(id: string, groups: Groups): Row['span'] {
  const at = COLUMNS.flatMap((who, column) => (groups[who]?.includes(id) ? [column] : []));
  const [from, to] = [at[0], at.at(-1)];
  if (from === undefined || to === undefined) return null;
  if (to - from !== at.length - 1) throw new Error(`the columns of “${id}” lie apart`);
  return [from, to];
}

/** What is set against what, then a sentence a task. */
export function summary(rows: readonly Row[], voice: Voice): string {
  const word = (key: string) => say(wordsFor(voice, key));
  const sentences = tasksOf(rows).map((row) => {
    const given = toldOf(row, voice);
    const told = given ? say(wordsFor(voice, 'cellTold'), given) : word('summaryNone');
    return say(wordsFor(voice, 'summaryRow'), { task: word(row.id), told });
  });
  return paragraph([word('summary'), ...sentences], voice.setting);
}

/** A row a task. */
export function table(rows: readonly Row[], voice: Voice): Table {
  const word = (key: string) => say(wordsFor(voice, key));
  const columns = ['columnArea', 'columnTask', 'columnWho', 'columnWhat', 'columnStanding'];
  return {
    columns: columns.map(word),
    rows: tasksOf(rows).map((row) => {
      const told = toldOf(row, voice);
      const standing = told ? standingOf(row) : 'unnamed';
      return [word(row.area), word(row.id), told?.who ?? null, told?.what ?? null, word(standing)];
    }),
  };
}

function standingOf({ reported, planned }: Row): string {
  if (reported) return 'reported';
  return planned ? 'planned' : 'proposed';
}

function tasksOf(rows: readonly Row[]): readonly Row[] {
  return matrixOf(rows).areas.flatMap(({ rows }) => rows);
}

/** From here on words fit into the fields; below, they stand under each task. */
const WIDE = 680;

/**
 * Tasks down, bodies across: a filled field is what the paper gives, an empty one that it says nothing.
 * A diagram: no area is a quantity. Each task is a `g.node` with `data-claim`. Parts: `overview`, the
 * areas alone against the bodies; and `tasks`, without which nothing but these is drawn.
 */
export function draw(rows: readonly Row[], surface: Surface): SVGElement {
  const matrix = matrixOf(rows);
  if (!(surface.show?.includes('tasks') ?? true)) return drawShort(matrix, surface);
  return (surface.width >= WIDE ? drawWide : drawNarrow)(matrix, surface);
}
