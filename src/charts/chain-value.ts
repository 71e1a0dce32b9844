import { say } from '../language/phrase.ts';
import { formatQuantity } from '../language/quantity.ts';
import { canvas } from './parts/canvas.ts';
import { chainScene } from './chain-value/scene.ts';
import type { Table } from './parts/chart.ts';
import { figure, type Figure, type Figures } from './parts/figures.ts';
import { paragraph } from './parts/paragraph.ts';
import { svg } from './parts/svg.ts';
import { wordsFor, type Surface, type Voice } from './parts/surface.ts';

/** One case: what a cluster does, and what is then claimed for each yuan of pay lost. */
export interface Row {
  cluster: 'holds' | 'collapses';
  /** Yuan along the chain; null where nothing is claimed, which is not nought. */
  ratio: Figure | null;
}

/** The case that nothing is claimed for, then the one that the figure is claimed for. */
export function rows(figures: Figures): Row[] {
  return [
    { cluster: 'holds', ratio: null },
    { cluster: 'collapses', ratio: figure(figures, 'essay-value-evaporation-ratio') },
  ];
}

function yuan(of: Figure | null, { setting, terms }: Voice): string {
  if (of) return formatQuantity({ ...of, unit: 'CNY' }, setting, terms);
  return formatQuantity({ value: 1, unit: 'CNY', comparator: 'eq' }, setting, terms);
}

/** A sentence for each case that is shown. */
export function summary(rows: readonly Row[], voice: Voice, show?: readonly string[]): string {
  return paragraph(
    rows
      .filter(({ cluster }) => show?.includes(cluster) ?? true)
      .map(({ cluster, ratio }) =>
        say(wordsFor(voice, `summary-${cluster}`), ratio ? { value: yuan(ratio, voice) } : {}),
      ),
    voice.setting,
  );
}

/** A row a case; where nothing is claimed there is no number. */
export function table(rows: readonly Row[], voice: Voice): Table {
  return {
    columns: ['columnCase', 'columnPay', 'columnValue'].map((key) => say(wordsFor(voice, key))),
    rows: rows.map(({ cluster, ratio }) => [
      say(wordsFor(voice, `row-${cluster}`)),
      yuan(null, voice),
      ratio && yuan(ratio, voice),
    ]),
  };
}

/** Between two cases, one below the other. */
const BETWEEN = 34;

/**
 * A scene for each case that is shown. Parts: `holds` and `collapses`; and `asides`, the condition in words
 * and in tiles, without which a scene is lower.
 */
export function draw(rows: readonly Row[], surface: Surface): SVGElement {
  const { document, width, show } = surface;
  let y = 0;
  const scenes = rows
    .filter(({ cluster }) => show?.includes(cluster) ?? true)
    .map(({ cluster, ratio }) => {
      const amounts = { pay: yuan(null, surface), value: ratio ? yuan(ratio, surface) : '' };
      const scene = chainScene({ cluster, ratio, amounts }, y, surface);
      y += scene.height + BETWEEN;
      return svg(document, 'g', { class: `part part-${cluster}` }, scene.marks);
    });
  return canvas(document, { width, height: y - BETWEEN + 4 }, scenes);
}
