import type { City } from '../../model/city.ts';
import type { LeverName } from '../../model/levers.ts';
import type { ParameterName } from '../../model/parameters.ts';

/** The symbols of the equations as HTML, by the name that words fill in; a name that is no key is the symbol. */
const MARKED: Readonly<Record<string, string>> = {
  S0: 'S<sub>0</sub>',
  R0: 'R<sub>0</sub>',
  H0: 'H<sub>0</sub>',
  h0: 'h<sub>0</sub>',
  k0: 'k<sub>0</sub>',
  kr: 'k<sub>r</sub>',
  p0: 'p<sub>0</sub>',
  t0: 't<sub>0</sub>',
  rho0: 'ρ<sub>0</sub>',
  rhomax: 'ρ<sub>max</sub>',
  TB: 'T<sub>B</sub>',
  TP: 'T<sub>P</sub>',
  EH: 'E<sub>H</sub>',
  ER: 'E<sub>R</sub>',
  yB: 'y<sub>B</sub>',
  gj: 'g<sub>j</sub>',
  Hnext: 'H<sub>+1</sub>',
  mu: 'μ',
  tau: 'τ',
  lambda: 'λ',
  gamma: 'γ',
  theta: 'θ',
  rho: 'ρ',
  sigma: 'σ',
  phi: 'φ',
  alpha: 'α',
  beta: 'β',
  eta: 'η',
  delta: 'δ',
  epsilon: 'ε',
  zeta: 'ζ',
  nu: 'ν',
  psi: 'ψ',
  omega: 'ω',
  xi: 'ξ',
  ...Object.fromEntries(
    [1, 2, 3, 4, 5, 6, 7].map((n) => [`x${String(n)}`, `x<sub>${String(n)}</sub>`]),
  ),
};

/** A symbol as a variable in HTML; it is the same in every language, so no translator shall touch it. */
export function symbol(name: string): string {
  return `<var translate="no">${MARKED[name] ?? name}</var>`;
}

/** A symbol in plain characters. */
export function plainSymbol(name: string): string {
  return (MARKED[name] ?? name).replaceAll(/<[^>]+>/g, '');
}

/** The symbol of every parameter. */
export const PARAMETER_SYMBOLS: Readonly<Record<ParameterName, string>> = {
  meanStaySubsidyOnly: 'tau',
  fiveYearRetentionCoordinated: 'q',
  retentionPerClusterLevel: 'gamma',
  yearsPerClusterLevel: 'theta',
  returnUplift: 'u',
  skilledTurnoverCut: 'sigma',
  skilledShare: 'phi',
  satisfactionGain: 'alpha',
  satisfactionPassThrough: 'beta',
  payElasticity: 'eta',
  premiumDecay: 'delta',
  lossAtFullDecay: 'epsilon',
  premiumRecoveryYears: 'TB',
  premiumPassThrough: 'zeta',
  leaderShare: 'nu',
  patentsPerLeader: 'psi',
  repairYears: 'TP',
  investmentPerLeader: 'M',
  corporateTaxElasticity: 'omega',
  chainMultiplier: 'xi',
  meanPay: 'W',
};

/** The symbol of each field of a city that stands in an equation. */
export const CITY_SYMBOLS: Readonly<Partial<Record<keyof City, string>>> = {
  stock: 'S0',
  netLoss: 'L',
  observedYears: 'n',
  outflowYears: 'y',
  recruits: 'I',
  returneeShare: 'b',
  graduates: 'G',
  graduateRetention: 'rho0',
  payRatio: 'p0',
  coordination: 'k0',
};

/** The symbol of every lever. */
export const LEVER_SYMBOLS: Readonly<Record<LeverName, string>> = {
  intake: 'x1',
  industry: 'x2',
  coordination: 'x3',
  education: 'x4',
  skills: 'x5',
  liveability: 'x6',
  pay: 'x7',
};
