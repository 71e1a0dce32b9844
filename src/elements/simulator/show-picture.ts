import type { Analysis } from '../../charts/analyses/parts/analysis.ts';
import type { Table } from '../../charts/parts/chart.ts';
import type { Measure, Voice } from '../../charts/parts/surface.ts';
import { fillTable } from '../fill-table.ts';
import { patch } from './patch.ts';

/** What a picture is shown with. */
export interface Frame {
  /** The element with `role="img"`. */
  pictures: HTMLElement;
  measure: Measure;
  /** Pixels, as last seen: asking the browser each time would make it lay the page out. */
  width: number;
  show?: readonly string[] | undefined;
}

/** Draws an analysis in its place, changing what stands there already by as little as it can. */
export function showPicture<Rows>(
  code: Pick<Analysis<Rows>, 'draw'>,
  rows: Rows,
  { pictures, ...surface }: Frame & { voice: Voice },
): void {
  const old = pictures.querySelector(':scope > svg');
  const fresh = code.draw(rows, { ...surface.voice, ...surface, document, live: true });
  fresh.setAttribute('aria-hidden', 'true');
  if (old) patch(old, fresh);
  else pictures.replaceChildren(fresh);
}

/** Puts an analysis in words: its alternative text, and the table that belongs to it. */
export function tellPicture<Rows>(
  code: Pick<Analysis<Rows>, 'summary' | 'table'>,
  rows: Rows,
  { pictures, table, voice }: { pictures: HTMLElement; table: Element | null; voice: Voice },
): void {
  pictures.setAttribute('aria-label', code.summary(rows, voice));
  const numbers: Table = code.table(rows, voice);
  if (table) fillTable(table, numbers);
}
