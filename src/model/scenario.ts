import type { City } from './city.ts';
import { today, type Levers } from './levers.ts';
import { DEFAULTS, type Parameters } from './parameters.ts';

/** What a policy changes and when; everything left out is as today or by default. */
export interface Scenario {
  levers?: Partial<Levers>;
  /** Whole year from the base year on; by default the later of 2027 and the base year. */
  startYear?: number;
  /** Years until levers are all the way, 0…50, not necessarily whole; 5 by default. */
  rampYears?: number;
  /**
   * Last year of the projection, at most 40 after the base year; by default the later of 2045 and 24
   * years on, as far as those 40 allow.
   */
  horizon?: number;
  parameters?: Partial<Parameters>;
}

/** A scenario with everything said. */
export interface FullScenario {
  levers: Levers;
  startYear: number;
  rampYears: number;
  horizon: number;
  parameters: Parameters;
}

/** Policies start in this calendar year by default, or in a later base year (assumed). */
export const FIRST_START = 2027;

/** Years until levers are all the way, by default (assumed). */
export const DEFAULT_RAMP_YEARS = 5;

/** The longest ramp, in years, that is taken. */
export const LONGEST_RAMP_YEARS = 50;

/** Projections run to this calendar year by default, or further for a later base year (assumed). */
export const FIRST_HORIZON = 2045;

/** A projection by default has at least so many years after its base year. */
export const LEAST_DEFAULT_YEARS = 24;

/** Later than so many years after the base year the premium's feedback makes results meaningless. */
export const MOST_YEARS = 40;

/** The scenario with every default filled in. */
export function complete(city: City, scenario: Scenario = {}): FullScenario {
  return {
    levers: { ...today(city), ...scenario.levers },
    startYear: scenario.startYear ?? Math.max(FIRST_START, city.baseYear),
    rampYears: scenario.rampYears ?? DEFAULT_RAMP_YEARS,
    horizon:
      scenario.horizon ??
      Math.min(
        city.baseYear + MOST_YEARS,
        Math.max(FIRST_HORIZON, city.baseYear + LEAST_DEFAULT_YEARS),
      ),
    parameters: scenario.parameters ? { ...DEFAULTS, ...scenario.parameters } : DEFAULTS,
  };
}
