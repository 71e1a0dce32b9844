import { CASES, type Case } from '../../model/cases.ts';
import { CITIES } from '../../model/city.ts';
import { compare } from '../../model/compare.ts';
import type { Levers } from '../../model/levers.ts';
import type { Parameters } from '../../model/parameters.ts';

/** The policies that the methods page tells results of, by name: what is not named is as today. */
export const POLICIES: Readonly<Record<string, Partial<Levers>>> = {
  'as-today': {},
  'intake-alone': { intake: 4 },
  'coordination-alone': { coordination: 1 },
  'industry-alone': { industry: 3 },
  'education-alone': { education: 1 },
  'skills-alone': { skills: 1 },
  'liveability-alone': { liveability: 1 },
  'pay-alone': { pay: 1 },
  'intake-and-coordination': { intake: 4, coordination: 1 },
  full: {
    intake: 1.5,
    industry: 3,
    coordination: 1,
    education: 1,
    skills: 1,
    liveability: 1,
    pay: 0.8,
  },
};

/** A case as names of results tell it: `net-rate`. */
export const caseName = ({ lossReading, exitForm }: Case): string => `${lossReading}-${exitForm}`;

/** Fuxin in one of the four cases under a policy, beside policies as today. */
export function outcome(policy: string, one: Case, parameters: Partial<Parameters> = {}) {
  const levers = POLICIES[policy];
  if (!levers) throw new Error(`no policy “${policy}”`);
  return compare({ ...CITIES.fuxin, ...one }, { levers, parameters });
}

/** In how many of the four cases a policy leaves no year with a net loss up to the horizon. */
export function casesWithoutLoss(policy: string, parameters: Partial<Parameters> = {}): number {
  return CASES.filter((one) => outcome(policy, one, parameters).firstWithoutLoss !== null).length;
}
