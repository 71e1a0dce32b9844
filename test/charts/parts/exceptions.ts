import type { Settings } from '../../../src/charts/parts/chart.ts';
import { everyWay } from './drawings.ts';

/** What one chart cannot hold of what all charts hold, or holds besides. */
export interface Exception {
  why: string;
  /** The least size of its texts where it is wide, in pixels; elsewhere 14.4. */
  least?: number;
  /** From where on it is wide; elsewhere from 560 px on. */
  wideFrom?: number;
  /** The narrowest width at which its texts keep apart, though it may be asked for narrower ones. */
  from?: Partial<Record<'zh' | 'en', number>>;
  /** From where on readers' wider Latin faces fit too. */
  reserveFrom?: number;
  /** How much of its size a line is taken to reach under its baseline; elsewhere a quarter. */
  under?: number;
  /** The narrowest width at which its short form is low; still charts are drawn at 340 px and scaled. */
  lowFrom?: number;
  /** Widths at which its short form is not low. */
  high?: readonly number[];
  /** A diagram that draws how a number is hedged. */
  hedged?: true;
  /** A short form that tells other things than the whole, in alternative text too. */
  tellsLess?: true;
}

const SMALLER = 'on a wide picture its notes and scales are smaller';
const SCALED = 'its picture is drawn at 340 px and scaled where a place is narrower';

export const EXCEPTIONS: Readonly<Record<string, Exception>> = {
  'break-even-intake': {
    why: `${SMALLER}; under 286 px its years just fit`,
    least: 13.6,
    from: { en: 280 },
    reserveFrom: 286,
  },
  'campus-premium': {
    why: `${SMALLER}; at 264 px its years just fit`,
    least: 14,
    from: { en: 280 },
  },
  'chain-value': { why: SMALLER, least: 14 },
  'cohort-returns': {
    why: `${SMALLER}; ${SCALED}`,
    least: 14,
    from: { en: 300 },
    reserveFrom: 340,
  },
  'five-gaps': { why: 'its short panels just fit at 264 px', reserveFrom: 280 },
  forces: { why: 'its families stand at the edges of a narrow picture', reserveFrom: 560 },
  'four-futures': { why: SMALLER, least: 13.6 },
  'fund-years': { why: SMALLER, least: 14 },
  'ledger-waterfall': { why: `${SMALLER}; ${SCALED}`, least: 14, reserveFrom: 286 },
  'linked-firms': {
    why: `its last line stands at the lower edge; ${SCALED}`,
    under: 0.2,
    from: { en: 286 },
  },
  'master-plus-destinations': {
    why: 'its figure stands close over the words; its squares grow with the width',
    under: 0.05,
    high: [400, 420, 440, 459],
  },
  'policy-mix': { why: `${SMALLER}; at 280 px its sums just fit`, least: 13.6, reserveFrom: 286 },
  'reservoir-tank': {
    why: `its last line stands at the lower edge; ${SCALED}`,
    under: 0.2,
    from: { en: 320, zh: 300 },
  },
  'responsibility-matrix': { why: SMALLER, least: 13.4, wideFrom: 680 },
  'service-blueprint': { why: `${SMALLER}; ${SCALED}`, least: 13.6, lowFrom: 340 },
  'shock-loops': {
    why: `the investment is “about”; its short form has fewer steps; ${SCALED}`,
    hedged: true,
    tellsLess: true,
    from: { en: 280, zh: 280 },
    reserveFrom: 286,
  },
  'stay-curves': {
    why: SMALLER,
    least: 13.6,
  },
  'strategy-board': { why: SMALLER, least: 13.6, wideFrom: 640, lowFrom: 280 },
  'tax-lag': { why: 'at 560 px two values on its scale stand close', under: 0.2 },
  'who-is-talent': { why: `${SMALLER}; ${SCALED}`, least: 13.6, lowFrom: 340 },
};

/** Settings at which a live chart is fuller than at the ends and middles of its controls. */
export const ALSO: Readonly<Record<string, readonly Settings[]>> = {
  'break-even-intake': everyWay({
    stay: [2.3, 2.5, 4.1, 5.9, 8.1, 12.1, 20.1],
    recruits: [3300, 4500, 7500, 10_800, 12_400, 13_200],
  }),
  'policy-mix': [
    { intake: false, coordination: false, skills: false, liveability: false, pay: false },
  ],
  proposals: [{ spending: 99_000_000, people: 490 }],
  'return-uplift': everyWay({ before: [5, 10, 30, 59], points: [false, true] }),
};
