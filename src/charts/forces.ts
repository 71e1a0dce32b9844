import { formatNumber } from '../language/number.ts';
import { say } from '../language/phrase.ts';
import type { Groups, Settings, Table } from './parts/chart.ts';
import type { Figures } from './parts/figures.ts';
import { COLOURS, forceNode, forceWords } from './forces/node.ts';
import { placeNarrow } from './forces/narrow.ts';
import { DIRECTIONS, LEADING, SIZE, type Direction, type Item } from './forces/place.ts';
import { placeShort } from './forces/short.ts';
import { placeWide } from './forces/wide.ts';
import { label } from './parts/label.ts';
import { paragraph } from './parts/paragraph.ts';
import { svg } from './parts/svg.ts';
import { WIDE, wordsFor, type Surface, type Voice } from './parts/surface.ts';
import { town } from './forces/town.ts';

/** One reason: the claim that says it, its family, and whether it pushes people out or pulls them in. */
export interface Row {
  id: string;
  family: string;
  direction: Direction;
}

/** Every reason, family by family, the pushes of a family before its pulls: a claim's id says which it is. */
export function rows(_figures: Figures, _settings: Settings, groups: Groups): Row[] {
  return Object.entries(groups).flatMap(([family, ids]) =>
    DIRECTIONS.flatMap((direction) =>
      ids
        .filter((id) => id.startsWith(`essay-${direction}-`))
        .map((id) => ({ id, family, direction })),
    ),
  );
}

/** How many reasons there are, then a sentence a family. */
export function summary(rows: readonly Row[], voice: Voice): string {
  const counts = (of: readonly Row[]) => {
    const count = (direction: Direction) =>
      formatNumber(of.filter((row) => row.direction === direction).length, voice.setting);
    return { pushes: count('push'), pulls: count('pull') };
  };
  const sentences = [
    say(wordsFor(voice, 'summary'), counts(rows)),
    ...familiesOf(rows).map((family) =>
      say(wordsFor(voice, 'summaryFamily'), {
        family: say(wordsFor(voice, family)),
        ...counts(rows.filter((row) => row.family === family)),
      }),
    ),
  ];
  return paragraph(sentences, voice.setting);
}

/** A row a reason. */
export function table(rows: readonly Row[], voice: Voice): Table {
  const word = (key: string) => say(wordsFor(voice, key));
  return {
    columns: ['columnFamily', 'columnDirection', 'columnReason'].map(word),
    rows: rows.map(({ id, family, direction }) => [
      word(family),
      word(direction === 'push' ? 'rowPush' : 'rowPull'),
      word(id),
    ]),
  };
}

/**
 * A city, the reasons around it, a family at a height: pushes point away, pulls towards. A diagram of
 * directions and no more: one dot, one length and one width for all. Each reason is a `g.node` with
 * `data-claim` and an area to touch. Parts: `families` is the city, the families and the arrows;
 * without `reasons` no arrow says what it stands for, nor has it an area to touch.
 */
export function draw(rows: readonly Row[], surface: Surface): SVGElement {
  const { document, width, show } = surface;
  const word = (key: string) => say(wordsFor(surface, key));
  const content = {
    families: familiesOf(rows),
    items: itemsOf(rows, surface),
    heads: { push: word('push'), pull: word('pull') },
  };
  const wide = width >= WIDE;
  const told = show?.includes('reasons') ?? true;
  const place = told ? (wide ? placeWide : placeNarrow) : placeShort;
  const placed = place(content, surface);
  const size = wide ? SIZE.wide : SIZE.narrow;
  return svg(document, 'svg', { viewBox: `0 0 ${String(width)} ${String(placed.height)}` }, [
    ...placed.limits.map((d) => svg(document, 'path', { class: 'guide limit', d })),
    town(document, placed.town),
    label(document, {
      x: placed.town.x,
      y: placed.town.y + size + 6,
      size,
      className: 'muted',
      anchor: 'middle',
      text: word('city'),
    }),
    ...placed.heads.flatMap(({ direction, lines, x, y }) =>
      lines.map((text, at) =>
        label(document, {
          x,
          y: y + at * size * LEADING,
          size,
          className: `${COLOURS[direction]}-text`,
          anchor: direction === 'push' ? 'start' : 'end',
          text,
        }),
      ),
    ),
    ...placed.items.map((item) =>
      item.kind === 'reason'
        ? forceNode(item, surface)
        : svg(document, 'g', { class: item.kind }, forceWords(item, surface)),
    ),
  ]);
}

function familiesOf(rows: readonly Row[]): string[] {
  return [...new Set(rows.map(({ family }) => family))];
}

/** Both sides' lines from top to bottom; a family without a reason on a side says so there. */
function itemsOf(rows: readonly Row[], voice: Voice): Item[] {
  const word = (key: string) => say(wordsFor(voice, key));
  return DIRECTIONS.flatMap((direction) =>
    familiesOf(rows).flatMap((family): Item[] => {
      const mine = rows.filter((row) => row.family === family && row.direction === direction);
      const reasons = mine.map(({ id }): Item => ({
        kind: 'reason',
        direction,
        family,
        id,
        text: word(id),
      }));
      const none: Item = { kind: 'none', direction, family, text: word('none') };
      const name: Item = { kind: 'family', direction, family, text: word(family) };
      return [name, ...(reasons.length > 0 ? reasons : [none])];
    }),
  );
}
