import type { Figures } from './figures.ts';
import type { Surface, Voice } from './surface.ts';

/** A chart's numbers as a table of text; null is a cell without a number. */
export interface Table {
  columns: readonly string[];
  rows: readonly (readonly (string | null)[])[];
}

/** What a live chart's controls are set to, by their ids; a still chart has none. */
export type Settings = Readonly<Record<string, number | boolean>>;

/** The statements of each group of a chart's entry, by the group's id. */
export type Groups = Readonly<Record<string, readonly string[]>>;

/** What every file in `src/charts/` exports: rows → summary and table → draw. */
export interface ChartCode<Row> {
  /** The data behind the marks, without pixels, as the controls are set and the statements grouped. */
  rows(figures: Figures, settings: Settings, groups: Groups): Row[];
  /** The alternative text of the parts in `show`, or of everything. */
  summary(rows: readonly Row[], voice: Voice, show?: readonly string[]): string;
  table(rows: readonly Row[], voice: Voice): Table;
  draw(rows: readonly Row[], surface: Surface): SVGElement;
}
