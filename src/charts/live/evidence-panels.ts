import { say } from '../../language/phrase.ts';
import { formatQuantity } from '../../language/quantity.ts';
import type { Settings, Table } from '../parts/chart.ts';
import { MARKS } from './evidence-panels/marks.ts';
import { SIZE, type Row } from './evidence-panels/row.ts';
import { figure, type Figures } from '../parts/figures.ts';
import { paragraph } from '../parts/paragraph.ts';
import { passage, type Passage, type Stack } from '../parts/passage.ts';
import { WIDE, wordsFor, type Surface, type Voice } from '../parts/surface.ts';
import { svg } from '../parts/svg.ts';

/** The three effects in the essay's order; only leaving has a start, and that is the reader's. */
export function rows(figures: Figures, settings: Settings): Row[] {
  const before = Number(settings['leave']);
  const cut = figure(figures, 'essay-dongguan-attrition-cut');
  // Whole people: the slider's steps of five make it so; the core has the cut inside a projection only.
  const after = Math.round(before * (1 - cut.value / 100));
  return [
    { panel: 'satisfaction', claim: figure(figures, 'essay-satisfaction-gain'), leaving: null },
    { panel: 'leaving', claim: cut, leaving: { before, after } },
    { panel: 'culture', claim: figure(figures, 'essay-culture-leverage'), leaving: null },
  ];
}

/** What a panel's words are filled with. */
function values({ claim, leaving }: Row, { setting, terms }: Voice): Record<string, string> {
  const told = { claim: formatQuantity(claim, setting, terms) };
  if (!leaving) return told;
  const { before, after } = leaving;
  const counts = { before, after, fewer: before - after };
  const texts = Object.entries(counts).map(([name, count]) => [name, String(count)]);
  return { ...told, ...(Object.fromEntries(texts) as Record<string, string>) };
}

/** A sentence a panel, then that there are no others. */
export function summary(rows: readonly Row[], voice: Voice): string {
  const sentences = rows.map((row) =>
    say(wordsFor(voice, `summary-${row.panel}`), values(row, voice)),
  );
  sentences.push(say(wordsFor(voice, 'summaryOnly')));
  return paragraph(sentences, voice.setting);
}

/** A row a panel; a start and what follows from it only for leaving. */
export function table(rows: readonly Row[], voice: Voice): Table {
  const columns = ['columnWhat', 'columnClaim', 'columnBefore', 'columnAfter'];
  return {
    columns: columns.map((key) => say(wordsFor(voice, key))),
    rows: rows.map((row) => {
      const { before = null, after = null } = values(row, voice);
      return [told('head', row, voice), told('figure', row, voice), before, after];
    }),
  };
}

/** A panel's words of a kind: `kind`, `what`, `head`, `figure` or `foot`. */
const told = (kind: string, row: Row, voice: Voice): string =>
  say(wordsFor(voice, `${kind}-${row.panel}`), values(row, voice));

/** Between panels: across, and down. */
const GUTTER = { x: 36, y: 15 } as const;

/** Under a panel's rule. */
const SPACE = 9;

/** On a phone, the column that a panel's figure stands in. */
const ASIDE = 92;

/**
 * Three panels, each alone: its own rule above it, a form of its own, no scale shared. Side by side
 * where there is room; on a phone one below the other, each figure beside its marks.
 */
export function draw(rows: readonly Row[], surface: Surface): SVGElement {
  const { marks, height } = (surface.width >= WIDE ? across : down)(rows, surface);
  const size = `0 0 ${String(surface.width)} ${String(Math.ceil(height))}`;
  return svg(surface.document, 'svg', { viewBox: size }, marks);
}

function rule({ document }: Surface, x: number, y: number, width: number): SVGElement {
  const d = `M${x.toFixed(1)} ${y.toFixed(1)}h${width.toFixed(1)}`;
  return svg(document, 'path', { class: 'rule', d });
}

/** Panels side by side: their marks start at one height, and so do the words below them. */
function across(rows: readonly Row[], surface: Surface): Stack {
  const width = (surface.width - GUTTER.x * (rows.length - 1)) / rows.length;
  const at = (index: number) => ({ x: index * (width + GUTTER.x), width });
  const heads = rows.map((row, index) => head(row, at(index), surface));
  const top = Math.max(...heads.map(({ height }) => height)) + 13;
  const drawn = rows.map((row, index) => panel(row, { ...at(index), y: top }, surface));
  const under = top + Math.max(...drawn.map(({ height }) => height)) + 11;
  const feet = rows.map((row, index) => foot(row, { ...at(index), y: under }, surface));
  return {
    marks: [...heads, ...drawn, ...feet].flatMap(({ marks }) => marks),
    height: under + Math.max(...feet.map(({ height }) => height)) + 3,
  };
}

/** The rule, what kind of thing it is, the figure, and of what. */
function head(row: Row, place: { x: number; width: number }, surface: Surface): Stack {
  const marks = [rule(surface, place.x, 1, place.width)];
  let y = 1 + SPACE;
  const texts: Pick<Passage, 'size' | 'className' | 'text'>[] = [
    { size: 16.5, className: 'muted number', text: told('kind', row, surface) },
    { size: 36, className: 'ink number', text: told('figure', row, surface) },
    { size: SIZE, className: 'ink', text: told('what', row, surface) },
  ];
  for (const text of texts) {
    const set = passage(surface, { ...text, ...place, y });
    marks.push(...set.marks);
    y += set.height + (text.size === SIZE ? 0 : 2);
  }
  return { marks, height: y };
}

function panel(row: Row, place: { x: number; y: number; width: number }, surface: Surface): Stack {
  const { marks, height } = MARKS[row.panel](row, place, surface);
  const group = svg(surface.document, 'g', { class: `panel panel-${row.panel}` }, marks);
  return { marks: [group], height };
}

const foot = (row: Row, place: { x: number; y: number; width: number }, surface: Surface): Stack =>
  passage(surface, { ...place, size: SIZE, className: 'muted', text: told('foot', row, surface) });

/** Panels one below the other: a heading, the figure beside the marks, a foot. */
function down(rows: readonly Row[], surface: Surface): Stack {
  const { width } = surface;
  const marks: SVGElement[] = [];
  let y = 1;
  for (const row of rows) {
    const top = y + SPACE;
    const text = { x: 0, y: top, width, size: 16, className: 'ink number' };
    const heading = passage(surface, { ...text, text: told('head', row, surface) });
    const body = top + heading.height + 4;
    const big = { x: 0, y: body - 3, width: ASIDE, size: 26, className: 'ink number' };
    const figure = passage(surface, { ...big, text: told('figure', row, surface) });
    const drawn = panel(row, { x: ASIDE, y: body, width: width - ASIDE - 1 }, surface);
    const under = body + Math.max(drawn.height, figure.height) + 6;
    const words = foot(row, { x: 0, y: under, width }, surface);
    marks.push(rule(surface, 0, y, width), ...heading.marks, ...figure.marks);
    marks.push(...drawn.marks, ...words.marks);
    y = under + words.height + GUTTER.y;
  }
  return { marks, height: y - GUTTER.y + 3 };
}
