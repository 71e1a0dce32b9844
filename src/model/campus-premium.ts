import { PREMIUM_DECAYS_FROM, type Parameters } from './parameters.ts';

/** The campus-recruitment premium (1 = untouched) after so many consecutive years of net loss. */
export function campusPremium(yearsOfLoss: number, p: Pick<Parameters, 'premiumDecay'>): number {
  return (1 - p.premiumDecay) ** Math.max(0, yearsOfLoss - PREMIUM_DECAYS_FROM + 1);
}
