import { FORMS } from '../../../model/cases.ts';
import type { Question } from '../parts/analysis.ts';
import * as projection from '../projection/rows.ts';

/** A scenario with the name that readers have for it. */
export interface Named extends Question {
  name: string;
}

/** One of the scenarios side by side, with its city’s cases at its own horizon. */
export interface Compared extends projection.Rows {
  name: string;
}

export type Rows = readonly Compared[];

/** What each scenario comes to. */
export function rows(named: readonly Named[]): Rows {
  return named.map(({ name, ...question }) => ({ name, ...projection.rows(question) }));
}

/** Lines of one form of leaving as shares of the people counted (1 is as many), as far as they last. */
export function sharesOf(lines: readonly projection.Line[], { city }: Compared): number[][] {
  return FORMS.map((form) =>
    lines
      .filter((line) => line.form === form && line.endsIn === null)
      .map(({ last }) => last / city.stock),
  );
}
