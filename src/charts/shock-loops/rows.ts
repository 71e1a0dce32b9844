import { formatHedged, formatQuantity } from '../../language/quantity.ts';
import type { Groups } from '../parts/chart.ts';
import { figure, interval, type Drawn, type Figures } from '../parts/figures.ts';
import type { Sign } from './signs.ts';
import type { Voice } from '../parts/surface.ts';

/** A domino: what it stands for, the claim that says it, and its number, where the essay gives one. */
export interface Domino {
  sign: Sign;
  claim: string;
  figure?: Drawn;
  /** What must happen first: no domino before it brings it down. */
  starts: boolean;
}

/** One of the essay's chains: its dominoes in the order in which the essay names them. */
export interface Row {
  chain: string;
  /** The claim that names the chain, and those that only say whom or what it cites. */
  named: string;
  cited: readonly string[];
  dominoes: readonly Domino[];
}

/** The claim behind the one departure: that the loss of talent is multiplied at all. */
export const THESIS = 'essay-multiplier-thesis';

/** The dominoes that a claim is drawn as; the first of two is what sets the other off. */
const DRAWN: Readonly<Record<string, readonly Sign[]>> = {
  'essay-institution-shenzhen-university': ['leader'],
  'essay-mechanism-patents': ['patents'],
  'essay-mechanism-investment': ['investment'],
  'essay-mechanism-innovation-gap': ['gap'],
  'essay-mechanism-cit': ['share', 'tax'],
  'essay-mechanism-pension': ['young', 'fund'],
  'essay-mechanism-campus-premium': ['years', 'premium'],
  'essay-mechanism-negative-label': ['label'],
  'essay-case-shenyang-machine-tool': ['team'],
  'essay-mechanism-domino': ['suppliers'],
  'essay-city-shenyang': ['cluster'],
  'essay-mechanism-value-evaporation': ['value'],
};

const STARTS: readonly Sign[] = ['leader', 'share', 'young', 'years', 'team'];

/** A row a chain, its dominoes as the statements of its group follow one another. */
export function rowsOf(figures: Figures, groups: Groups): Row[] {
  const numbers = numbersOf(figures);
  return Object.entries(groups).map(([chain, ids]) => ({
    chain,
    named: ids.find((id) => id.startsWith('essay-multiplier-')) ?? THESIS,
    cited: ids.filter((id) => id.startsWith('essay-institution-') || id.startsWith('essay-case-')),
    dominoes: ids.flatMap((claim) =>
      (DRAWN[claim] ?? []).map((sign): Domino => {
        const number = numbers[sign];
        return { sign, claim, ...(number && { figure: number }), starts: STARTS.includes(sign) };
      }),
    ),
  }));
}

/** The essay's numbers, by the domino that carries each. */
function numbersOf(figures: Figures): Partial<Record<Sign, Drawn>> {
  return {
    patents: interval(figures, 'essay-patents-per-leader'),
    investment: figure(figures, 'essay-investment-per-leader'),
    gap: interval(figures, 'essay-innovation-gap-repair'),
    tax: figure(figures, 'essay-cit-drop-per-outflow'),
    fund: figure(figures, 'essay-pension-years-per-pp'),
    years: figure(figures, 'essay-brand-threshold-years'),
    premium: figure(figures, 'essay-campus-premium-decay'),
    value: figure(figures, 'essay-value-evaporation-ratio'),
  };
}

/** Every number as the words want it: `{tax}` with its unit, `{tax-bare}` without. */
export function texts(rows: readonly Row[], { setting, terms }: Voice): Record<string, string> {
  return Object.fromEntries(
    rows
      .flatMap(({ dominoes }) => dominoes)
      .flatMap(({ sign, figure: told }) =>
        told
          ? [
              [sign, formatQuantity(told, setting, terms)],
              [`${sign}-bare`, formatHedged(told, setting, terms)],
            ]
          : [],
      ),
  );
}
