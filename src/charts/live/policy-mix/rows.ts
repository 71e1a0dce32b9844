import { CASES, type Case as Reading } from '../../../model/cases.ts';
import { CITIES, type ExitForm } from '../../../model/city.ts';
import { LEVERS, type LeverName, type Levers } from '../../../model/levers.ts';
import { DEFAULT_RAMP_YEARS, FIRST_HORIZON, FIRST_START } from '../../../model/scenario.ts';
import { shapley, type Shapley } from '../../../model/shapley.ts';
import type { Settings } from '../../parts/chart.ts';
import { figure, type Figure, type Figures } from '../../parts/figures.ts';

const CITY = CITIES.fuxin;

/** The policy that is shared out: what each lever that is switched on is moved to. */
export const POLICY: Readonly<Levers> = {
  intake: 1.5,
  industry: 3,
  coordination: 1,
  education: 1,
  skills: 1,
  liveability: 1,
  pay: 0.8,
};

/** When it starts, and the year that the stocks stand for: the core's own. */
export const [START, LAST] = [FIRST_START, FIRST_HORIZON];

/** Every lever in the core's own order, which the picture keeps: never one of size. */
export const NAMES: readonly LeverName[] = Object.keys(LEVERS) as LeverName[];

/** One case of the core, and how it shares out the effect. */
export type Case = Reading & Shapley;

/** All that the picture shows; there is one. */
export interface Row {
  /** What the paper counts, in the year that the model starts from. */
  stock: Figure;
  /** The levers that the reader's mix holds. */
  on: Readonly<Record<LeverName, boolean>>;
  /** Four: both forms of leaving, in both readings of the loss. */
  cases: readonly Case[];
}

/** From the lowest case to the highest. */
export interface Span {
  low: number;
  high: number;
}

/** The shares of the levers switched on, in each of the core's four cases. */
export function rows(figures: Figures, settings: Settings): Row[] {
  const on = byLever((name) => settings[name] === true);
  const moved = NAMES.filter((name) => on[name]);
  const levers: Partial<Levers> = Object.fromEntries(moved.map((name) => [name, POLICY[name]]));
  const scenario = { levers, startYear: START, rampYears: DEFAULT_RAMP_YEARS, horizon: LAST };
  const cases = CASES.map((one): Case => ({ ...one, ...shapley({ ...CITY, ...one }, scenario) }));
  return [{ stock: figure(figures, 'fuxin-stock-2021'), on, cases }];
}

function byLever(of: (name: LeverName) => boolean): Record<LeverName, boolean> {
  return Object.fromEntries(NAMES.map((name) => [name, of(name)])) as Record<LeverName, boolean>;
}

/** A lever's share over these cases. */
export function shareOf(name: LeverName, cases: readonly Case[]): Span {
  return spanOf(cases, ({ shares }) => shares[name]);
}

/** All levers' shares together: in each case, the stock with the policy less the stock as today. */
export function together(cases: readonly Case[]): Span {
  return spanOf(cases, ({ shares }) => NAMES.reduce((sum, name) => sum + shares[name], 0));
}

/** The lowest and the highest of what the cases say. */
export function spanOf(cases: readonly Case[], of: (one: Case) => number): Span {
  const told = cases.map(of);
  return { low: Math.min(...told), high: Math.max(...told) };
}

/** The cases of a form of leaving: one a reading. */
export function casesOf(form: ExitForm, { cases }: Row): Case[] {
  return cases.filter((one) => one.exitForm === form);
}

/** Whether both readings of the loss arrive at the same stock, to the person. */
export function alike(cases: readonly Case[]): boolean {
  const { low, high } = spanOf(cases, ({ policy }) => policy);
  return high - low < 1;
}
