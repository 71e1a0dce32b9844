/** Series that are states: what there is at the start of a year. */
export const STATES = [
  'stock',
  'residents',
  'recruitsInStock',
  'premium',
  'corporateTaxIndex',
] as const;

/** Series that are flows of the year that starts there, in persons a year. */
export const FLOWS = [
  'recruits',
  'extraGraduates',
  'otherGrowth',
  'inflow',
  'residentExits',
  'recruitExits',
  'exits',
  'netLoss',
] as const;

/** Series that are conditional shocks: leaders lost, grants a year, CNY, CNY. */
export const SHOCKS = [
  'leadersLost',
  'patentsForgone',
  'investmentForgone',
  'chainValueLost',
] as const;

/** The name of any column but `year`. */
export type SeriesName = (typeof STATES)[number] | (typeof FLOWS)[number] | (typeof SHOCKS)[number];

/**
 * A projection: one column a series, index 0 the base year, the last the horizon. Flows at an index are
 * those of the year that starts there. Where the run has ended, what is missing is NaN, never zero.
 */
export interface Projection extends Record<SeriesName, Float64Array> {
  year: Int32Array;
  /** The year in which the residents' account is empty and the projection ends; else null. */
  endsIn: number | null;
}

const SERIES = STATES.length + FLOWS.length + SHOCKS.length;

/**
 * Columns for `years` years, in one piece of memory, all zero until a run fills them. Without `shocks` those
 * columns are empty, and a run spares itself the work.
 */
export function columns(years: number, { shocks = true } = {}): Projection {
  const memory = new ArrayBuffer(SERIES * years * Float64Array.BYTES_PER_ELEMENT);
  let used = 0;
  const column = () => {
    const offset = used * years * Float64Array.BYTES_PER_ELEMENT;
    used += 1;
    return new Float64Array(memory, offset, years);
  };
  // Written out, so that every projection has one shape and a run's columns are found at once.
  return {
    year: new Int32Array(years),
    endsIn: null,
    stock: column(),
    residents: column(),
    recruitsInStock: column(),
    premium: column(),
    corporateTaxIndex: column(),
    recruits: column(),
    extraGraduates: column(),
    otherGrowth: column(),
    inflow: column(),
    residentExits: column(),
    recruitExits: column(),
    exits: column(),
    netLoss: column(),
    leadersLost: shocks ? column() : new Float64Array(),
    patentsForgone: shocks ? column() : new Float64Array(),
    investmentForgone: shocks ? column() : new Float64Array(),
    chainValueLost: shocks ? column() : new Float64Array(),
  };
}
