import type { City } from '../../../model/city.ts';
import type { FullScenario } from '../../../model/scenario.ts';
import type { Table } from '../../parts/chart.ts';
import type { Surface, Voice } from '../../parts/surface.ts';

/** What an analysis is asked about: the reader's city and scenario, both free of faults. */
export interface Question {
  city: City;
  scenario: FullScenario;
}

/**
 * What every file in `src/charts/analyses/` exports beside its work on the core: a `rows(question)` that
 * answers at once, or a `steps(question)` that stops on the way and tells the share done.
 */
export interface Analysis<Rows> {
  /** The alternative text. */
  summary(rows: Rows, voice: Voice): string;
  table(rows: Rows, voice: Voice): Table;
  draw(rows: Rows, surface: Surface): SVGElement;
}
