import type { Quantity } from '../../language/quantity.ts';
import { DRAWS } from '../../model/draws.ts';
import { PARAMETERS, type Standing } from '../../model/parameters.ts';
import { ledger } from '../book.ts';

const count = (value: number): Quantity => ({ value, unit: 'count', comparator: 'eq' });
const label = (value: string): Quantity => ({ value, unit: 'label', comparator: 'eq' });

const claims = (kind: 'quantity' | 'block') =>
  [...ledger.claims.values()].filter(({ value }) => value.kind === kind).length;
const standing = (of: Standing) =>
  Object.values(PARAMETERS).filter((parameter) => parameter.standing === of).length;

/** How much there is of what: counted in the ledger and the core; and names that carry digits. */
export const counts: Record<string, () => Quantity> = {
  'claimed-figures': () => count(claims('quantity')),
  'claimed-statements': () => count(claims('block')),
  'derived-values': () => count(ledger.derived.size),
  checks: () => count(ledger.checks.size),
  charts: () => count(ledger.charts.size),
  parameters: () => count(Object.keys(PARAMETERS).length),
  'parameters-sourced': () => count(standing('sourced')),
  'parameters-derived': () => count(standing('derived')),
  'parameters-assumed': () => count(standing('assumed')),
  draws: () => count(DRAWS),
  wcag: () => label('WCAG 2.2 AA'),
  'cc-by': () => label('CC BY 4.0'),
};
