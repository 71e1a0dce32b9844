import type { City, ExitForm } from './city.ts';
import type { Drawn } from './drawn.ts';
import type { DrawnPolicy } from './drawn-policy.ts';
import { powers } from './exponential.ts';
import { NO_LOSS } from './run.ts';
import { PREMIUM_DECAYS_FROM } from './parameters.ts';

/** Where the runs of all draws stand in one form and year: a column for each state. */
export interface DrawnRuns {
  form: ExitForm;
  residents: Float64Array;
  recruitsInStock: Float64Array;
  premium: Float64Array;
  /** Years of net loss so far, without a break. */
  lossYears: Int32Array;
  /** 1 while a run goes on, 0 once it has ended: what its states are then means nothing. */
  goesOn: Uint8Array;
  /** Stocks of the runs that go on, side by side, and how many they are. */
  stocks: Float64Array;
  going: number;
  /** What the premium makes of the year’s recruits, a factor. */
  pull: Float64Array;
  /** Share of the stock that the year has lost. */
  lost: Float64Array;
}

/** All draws of a city in the base year. */
export function drawnRuns(city: City, of: Drawn, form: ExitForm): DrawnRuns {
  const { count, residents, recruitsInStock } = of;
  return {
    form,
    residents: residents.slice(),
    recruitsInStock: recruitsInStock.slice(),
    premium: new Float64Array(count).fill(1),
    lossYears: new Int32Array(count).fill(Math.min(city.outflowYears, PREMIUM_DECAYS_FROM)),
    goesOn: new Uint8Array(count).fill(1),
    stocks: new Float64Array(count).fill(city.stock),
    going: count,
    pull: new Float64Array(count),
    lost: new Float64Array(count),
  };
}

/**
 * Takes all draws one year on. This is `run` a second time, for one reason: in `run` a year waits for the
 * year before, while draws do not wait for each other, so that going through all draws a year at a time
 * lets a processor work at several at once, and it does only what a stock needs. Where a draw could go
 * either way, both are worked out and one is multiplied away: a wrong guess would take longer.
 * Who changes the equations in `run` changes them here and in `drawn-policy.ts`; a test holds every draw,
 * year and form to `project`.
 */
export function step(runs: DrawnRuns, of: Drawn, policy: DrawnPolicy): void {
  const { residents, recruitsInStock, premium, lossYears, goesOn, stocks, pull, lost } = runs;
  const { count, premiumDecay, decayPerLoss, premiumRecovery } = of;
  const { staying: residentsStaying, coming: residentsComing } = policy.residents[runs.form];
  const { staying: recruitsStaying, coming: recruitsComing } = policy.recruits;
  powers(premium, of.premiumPassThrough, pull);
  let going = 0;
  for (let d = 0; d < count; d++) {
    const before = Number(residents[d]);
    const recruitsBefore = Number(recruitsInStock[d]);
    const after = before * Number(residentsStaying[d]) + Number(residentsComing[d]);
    const recruitsAfter =
      recruitsBefore * Number(recruitsStaying[d]) + Number(recruitsComing[d]) * Number(pull[d]);
    const stock = before + recruitsBefore;
    const next = after + recruitsAfter;
    const on = Number(goesOn[d]) * Number(after > 0);
    residents[d] = after;
    recruitsInStock[d] = recruitsAfter;
    goesOn[d] = on;
    // Written in any case, and overwritten by the next where the run has ended.
    stocks[going] = next;
    going += on;
    // The ledger closes: the net loss is what the stock has lost.
    lost[d] = 1 - next / stock;
  }
  runs.going = going;
  // Two loops: one that is long makes an engine look up every column anew for each draw.
  for (let d = 0; d < count; d++) {
    const share = Number(lost[d]);
    const weight = Math.min(1, Math.max(0, share) * Number(decayPerLoss[d]));
    const years = (Number(lossYears[d]) + 1) * Number(share > NO_LOSS);
    const decay = years >= PREMIUM_DECAYS_FROM ? Number(premiumDecay[d]) * weight : 0;
    const index = Number(premium[d]);
    lossYears[d] = years;
    premium[d] = index * (1 - decay) + (1 - weight) * (1 - index) * Number(premiumRecovery[d]);
  }
}
