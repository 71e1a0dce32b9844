import { calibrate } from './calibrate.ts';
import { CITY_FIELDS } from './city-fields.ts';
import type { City } from './city.ts';
import type { Draw } from './draws.ts';
import { balance } from './faults.ts';
import { recruitExitRate } from './recruit-exit-rate.ts';

const CITY_NAMES = Object.keys(CITY_FIELDS) as (keyof City)[];

/**
 * What draws make of a city before any policy: a column for each number, an entry for each draw that the
 * model takes the city with.
 */
export interface Drawn {
  /** Draws that count, and draws left out because the model refuses the city with their parameters. */
  count: number;
  refused: number;
  /** As `calibrate` has them. */
  residents: Float64Array;
  recruitsInStock: Float64Array;
  residentExitRate: Float64Array;
  reachable: Float64Array;
  /** The rate at which recruits leave without any coordination. */
  subsidyOnlyExitRate: Float64Array;
  /** Natural logarithm of that rate over the one with all of it: what lies between is geometric. */
  coordinationCut: Float64Array;
  /** By what share a lever that is all the way cuts residents’ departures. */
  skillsCut: Float64Array;
  liveabilityCut: Float64Array;
  /** Parameters, or one over them: a product takes less than a division. */
  payElasticity: Float64Array;
  retentionPerClusterLevel: Float64Array;
  clusterLevelsPerYear: Float64Array;
  returnUplift: Float64Array;
  premiumDecay: Float64Array;
  decayPerLoss: Float64Array;
  premiumRecovery: Float64Array;
  premiumPassThrough: Float64Array;
}

/** The columns that were last worked out from a frozen list of draws, and the city they are of. */
const known = new WeakMap<readonly Draw[], { city: City; columns: Drawn }>();

/**
 * The columns of a city’s draws; not to be written to. The city must be free of faults, but for those that
 * parameters bring. Nothing in them depends on a policy, so those of a frozen list (frozen all through, as
 * `draws` gives it) are kept, for who moves a lever asks for them again and again.
 */
export function drawn(city: City, of: readonly Draw[]): Drawn {
  const before = known.get(of);
  if (before && sameCity(before.city, city)) return before.columns;
  const columns = workedOut(city, of);
  if (Object.isFrozen(of)) known.set(of, { city: { ...city }, columns });
  return columns;
}

function sameCity(one: City, other: City): boolean {
  return CITY_NAMES.every((name) => one[name] === other[name]);
}

function workedOut(city: City, of: readonly Draw[]): Drawn {
  const taken = of.filter(({ parameters }) => balance(city, parameters).length === 0);
  const column = () => new Float64Array(taken.length);
  const out: Drawn = {
    count: taken.length,
    refused: of.length - taken.length,
    residents: column(),
    recruitsInStock: column(),
    residentExitRate: column(),
    reachable: column(),
    subsidyOnlyExitRate: column(),
    coordinationCut: column(),
    skillsCut: column(),
    liveabilityCut: column(),
    payElasticity: column(),
    retentionPerClusterLevel: column(),
    clusterLevelsPerYear: column(),
    returnUplift: column(),
    premiumDecay: column(),
    decayPerLoss: column(),
    premiumRecovery: column(),
    premiumPassThrough: column(),
  };
  const read: City = { ...city };
  taken.forEach(({ lossReading, parameters: p }, d) => {
    read.lossReading = lossReading;
    const start = calibrate(read, p);
    const subsidyOnly = recruitExitRate(0, p);
    out.residents[d] = start.residents;
    out.recruitsInStock[d] = start.recruitsInStock;
    out.residentExitRate[d] = start.residentExitRate;
    out.reachable[d] = start.reachable;
    out.subsidyOnlyExitRate[d] = subsidyOnly;
    out.coordinationCut[d] = Math.log(subsidyOnly / recruitExitRate(1, p));
    out.skillsCut[d] = p.skilledShare * p.skilledTurnoverCut;
    out.liveabilityCut[d] = p.satisfactionPassThrough * p.satisfactionGain;
    out.payElasticity[d] = p.payElasticity;
    out.retentionPerClusterLevel[d] = p.retentionPerClusterLevel;
    out.clusterLevelsPerYear[d] = 1 / p.yearsPerClusterLevel;
    out.returnUplift[d] = p.returnUplift;
    out.premiumDecay[d] = p.premiumDecay;
    out.decayPerLoss[d] = 1 / p.lossAtFullDecay;
    out.premiumRecovery[d] = 1 / p.premiumRecoveryYears;
    out.premiumPassThrough[d] = p.premiumPassThrough;
  });
  return out;
}
