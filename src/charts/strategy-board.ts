import { formatNumber } from '../language/number.ts';
import { say } from '../language/phrase.ts';
import { canvas } from './parts/canvas.ts';
import type { Groups, Settings, Table } from './parts/chart.ts';
import type { Figures } from './parts/figures.ts';
import { paragraph } from './parts/paragraph.ts';
import { passage, type Stack } from './parts/passage.ts';
import { heading } from './strategy-board/head.ts';
import type { Panel } from './strategy-board/keys.ts';
import { allTiles } from './strategy-board/layers.ts';
import { boardRows, countOf, namedIn, nameOf, readerOf } from './strategy-board/rows.ts';
import { spokenOf, type Row } from './strategy-board/rows.ts';
import { TOUCH, type Form } from './strategy-board/place.ts';
import { blocks } from './strategy-board/sheet.ts';
import { shortBoard } from './strategy-board/short.ts';
import { svg, tenth } from './parts/svg.ts';
import { wordsFor, type Surface, type Voice } from './parts/surface.ts';

export type { Row } from './strategy-board/rows.ts';

/** The essay's five strategies with all that three documents say besides, and what stands over all five. */
export function rows(figures: Figures, _settings: Settings, groups: Groups): Row[] {
  return boardRows(figures, groups);
}

const strategiesOf = (rows: readonly Row[]) => rows.filter(({ head }) => head !== null);

/** On how many statements a reader is named and how; then a sentence or two a strategy. */
export function summary(rows: readonly Row[], voice: Voice, show?: readonly string[]): string {
  const person = readerOf(show);
  const key = person ? 'summaryPerson' : 'summaryStrategy';
  const sentences = strategiesOf(rows)
    .filter((row) => !person || namedIn([row], person) > 0)
    .map((row) =>
      say(wordsFor(voice, key), {
        ...toldOf(row, voice),
        count: formatNumber(namedIn([row], person), voice.setting),
      }),
    );
  const first = say(wordsFor(voice, 'summary'), {
    count: countOf(rows, person, voice),
    said: spokenOf(person, voice),
  });
  return paragraph([first, ...sentences], voice.setting);
}

/** A row a strategy; how many statements of each paper we sort under it, not what they would do. */
export function table(rows: readonly Row[], voice: Voice): Table {
  const columns = ['strategy', 'items', 'case', 'haining', 'fuxin', 'lever'] as const;
  return {
    columns: columns.map((key) => say(wordsFor(voice, `column-${key}`))),
    rows: strategiesOf(rows).map((row) => {
      const told = toldOf(row, voice);
      return columns.map((key) => told[key]);
    }),
  };
}

/** A strategy in words. */
function toldOf(row: Row, voice: Voice) {
  const word = (key: string) => say(wordsFor(voice, key));
  const { script } = voice.setting;
  const cases = row.cases.length > 0 ? row.cases : [`case-${row.strategy}`];
  const lever = row.lever
    ? say(wordsFor(voice, 'lever'), { lever: word(`lever-${row.lever}`) })
    : word('noLever');
  return {
    strategy: nameOf(row, voice),
    items: row.items.map(({ id }) => word(id)).join(script === 'han' ? '；' : '; '),
    case: cases.map(word).join(script === 'han' ? '，' : ', '),
    haining: formatNumber(row.tiles.haining.length, voice.setting),
    fuxin: formatNumber(row.tiles.fuxin.length, voice.setting),
    lever: say(wordsFor(voice, 'leverTold'), { lever, effect: word(`effect-${row.strategy}`) }),
  };
}

/** From this width on, in pixels, the strategies hang side by side. */
const ABREAST = 640;

/** Font sizes; pixels between sheets; from the rail down to them. */
const LAYOUTS = {
  columns: { size: 13.6, gap: 6, hooks: 10 },
  rows: { size: 14.5, gap: 14, hooks: 14 },
} as const;

/** Sheets that hang from the rail, and the tiles that are drawn over them. */
interface Hung extends Stack {
  panels: Panel[];
}

/**
 * A rail, what stands over all five strategies on it, and a sheet for each strategy hanging below: side
 * by side, or one from the other on a phone. A diagram: tiles are of one size, and a tile is a statement.
 * Each is a mark with `data-claim`. Parts: `board`, what all see; and over it, with `everyone`, `leading`,
 * `engineer`, `skilled`, `abroad` or `new`, what differs for such a reader. Without `board` the short form.
 */
export function draw(rows: readonly Row[], surface: Surface): SVGElement {
  const { document, width, show } = surface;
  if (show && !show.includes('board')) return shortBoard(rows, surface);
  const layout = LAYOUTS[width >= ABREAST ? 'columns' : 'rows'];
  const top = heading(rows, layout.size, surface);
  const rail = railFor(rows, top.height + 16, layout.size, surface);
  const y = top.height + 16 + rail.height;
  const hung = (width >= ABREAST ? abreast : below)(strategiesOf(rows), y, surface);
  return canvas(document, { width, height: y + hung.height + 2 }, [
    ...top.marks,
    svg(document, 'g', { class: 'part part-board' }, [...rail.marks, ...hung.marks]),
    ...allTiles([...rail.panels, ...hung.panels], surface),
  ]);
}

/** What stands over all five strategies, on the rail that they hang from. */
function railFor(rows: readonly Row[], y: number, size: number, surface: Surface): Hung {
  const statements = rows
    .filter(({ strategy }) => strategy === 'across')
    .flatMap(({ tiles }) => tiles.essay);
  const pitch = TOUCH;
  const room = surface.width - statements.length * pitch - 12;
  const text = { text: say(wordsFor(surface, 'across')), className: 'muted', size };
  const { height } = passage(surface, { ...text, x: 0, y: 0, width: room });
  const tall = Math.max(pitch, height);
  const x = surface.width - statements.length * pitch;
  return {
    marks: [
      ...passage(surface, { ...text, x: 0, y: y + (tall - height) / 2, width: room }).marks,
      svg(surface.document, 'path', {
        class: 'rail',
        d: `M2 ${tenth(y + tall + 6)}H${tenth(surface.width - 2)}`,
      }),
    ],
    panels: [{ x, y, pitch, columns: statements.length, statements }],
    height: tall + 6,
  };
}

/** Five sheets side by side; each part is as high as the highest of its kind. */
function abreast(rows: readonly Row[], y: number, surface: Surface): Hung {
  const { size, gap, hooks } = LAYOUTS.columns;
  const width = (surface.width - gap * (rows.length - 1)) / rows.length;
  const sheets = rows.map((row, at) => {
    const form: Form = { x: at * (width + gap), width, size, upright: true };
    return { x: form.x, parts: blocks(row, form, surface) };
  });
  const heights = (sheets[0]?.parts ?? []).map((_, part) =>
    Math.max(...sheets.map(({ parts }) => parts[part]?.height ?? 0)),
  );
  const hung = sheets.map(({ x, parts }) => hang(parts, heights, { x, y, width, hooks }, surface));
  return {
    marks: hung.flatMap(({ marks }) => marks),
    panels: hung.flatMap(({ panels }) => panels),
    height: Math.max(...hung.map(({ height }) => height)),
  };
}

/** Five sheets, each hanging from the one above. */
function below(rows: readonly Row[], y: number, surface: Surface): Hung {
  const { size, hooks } = LAYOUTS.rows;
  const { width } = surface;
  let top = y;
  const hung = rows.map((row) => {
    const parts = blocks(row, { x: 0, width, size, upright: false }, surface);
    const heights = parts.map(({ height }) => height);
    const sheet = hang(parts, heights, { x: 0, y: top, width, hooks }, surface);
    top += sheet.height;
    return sheet;
  });
  return {
    marks: hung.flatMap(({ marks }) => marks),
    panels: hung.flatMap(({ panels }) => panels),
    height: top - y,
  };
}

/** A sheet on two hooks, its parts from the top down. */
function hang(
  parts: ReturnType<typeof blocks>,
  heights: readonly number[],
  { x, y, width, hooks }: { x: number; y: number; width: number; hooks: number },
  { document }: Surface,
): Hung {
  const height = 10 + heights.reduce((sum, each) => sum + each, 0);
  let top = y + hooks + 10;
  const ends = [x + 18, x + width - 18].map((end) => `M${tenth(end)} ${tenth(y)}v${tenth(hooks)}`);
  const laid = parts.map((part, at) => {
    const from = top;
    const room = heights[at] ?? part.height;
    top += room;
    return { marks: part.marks(from, room), panel: part.panel?.(from) };
  });
  return {
    marks: [
      svg(document, 'path', { class: 'mark', d: ends.join('') }),
      svg(document, 'rect', { class: 'hung', x, y: y + hooks, width, height, rx: 2 }),
      ...laid.flatMap(({ marks }) => marks),
    ],
    panels: laid.flatMap(({ panel }) => (panel && panel.statements.length > 0 ? [panel] : [])),
    height: hooks + height,
  };
}
