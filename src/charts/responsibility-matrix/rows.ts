import { say } from '../../language/phrase.ts';
import { wordsFor, type Voice } from '../parts/surface.ts';

/** A task: the part of the whole it belongs to, the claim behind it, and the columns it is given to. */
export interface Row {
  area: string;
  id: string;
  /** Columns that share it, from and to, counted from zero; null where the paper names nobody. */
  span: readonly [from: number, to: number] | null;
  /** Whether the paper reports it as done; otherwise it is planned or proposed. */
  reported: boolean;
  /** Whether the paper finds it in a plan. */
  planned: boolean;
}

/** What a picture is drawn of. */
export interface Matrix {
  /** The claim over all of it. */
  whole: readonly Row[];
  areas: readonly { area: string; rows: readonly Row[] }[];
}

/** The columns, from left to right: words of the chart. */
export const COLUMNS = ['who-hr', 'who-finance', 'who-education', 'who-county', 'who-outside'];

/** The rows under the areas that they belong to. */
export function matrixOf(rows: readonly Row[]): Matrix {
  const areas = [...new Set(rows.map(({ area }) => area))].filter((area) => area !== 'whole');
  const of = (area: string) => rows.filter((row) => row.area === area);
  return { whole: of('whole'), areas: areas.map((area) => ({ area, rows: of(area) })) };
}

/** What the paper gives to whom, in words; null where it names nobody. */
export function toldOf({ id, span }: Row, voice: Voice): { who: string; what: string } | null {
  if (!span) return null;
  return { who: say(wordsFor(voice, `who-${id}`)), what: say(wordsFor(voice, `cell-${id}`)) };
}
