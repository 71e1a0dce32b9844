import { formatNumber } from '../../../language/number.ts';
import { say } from '../../../language/phrase.ts';
import { formatQuantity } from '../../../language/quantity.ts';
import { FORMS, type Case } from '../../../model/cases.ts';
import { LEVERS, type LeverName } from '../../../model/levers.ts';
import { wordsFor, type Surface, type Voice } from '../../parts/surface.ts';

/** Readers' serif digits run up to this much wider than the build's table of widths knows. */
export const SERIF = 1.18;
/** And their sans letters up to this much. */
export const SANS = 1.1;
/** Between Chinese characters and digits browsers set a gap that the build does not measure. */
const HAN = 1.08;

/** What a number of people is told in: the nearest hundred, in small cities the nearest ten or one. */
export interface Rounding {
  roundedTo: number;
}

/** A number of people, no finer than is meant. */
export function rounded(value: number, { roundedTo }: Rounding): number {
  return Math.round(value / roundedTo) * roundedTo;
}

/** The same as a bare number. */
export function told(value: number, { setting }: Voice, rounding: Rounding): string {
  return formatNumber(rounded(value, rounding), setting);
}

/** The same with its unit. */
export function people(value: number, { setting, terms }: Voice, rounding: Rounding): string {
  const count = { value: rounded(value, rounding), unit: 'persons', comparator: 'eq' } as const;
  return formatQuantity(count, setting, terms);
}

/** Every lever in the core's own order, which pictures keep: never one of size. */
export const NAMES: readonly LeverName[] = Object.keys(LEVERS) as LeverName[];

/** The words for this key, filled in. @throws Error naming a key or a name that is missing. */
export function words(
  voice: Voice,
  key: string,
  values: Readonly<Record<string, string>> = {},
): string {
  return say(wordsFor(voice, key), values);
}

/** What a case is called. */
export function caseName({ lossReading, exitForm }: Case, voice: Voice): string {
  return words(voice, `case-${lossReading}-${exitForm}`);
}

/** What every case says, one after the other; cases that say the same are told as one. */
export function caseByCase<One extends Case>(
  cases: readonly One[],
  voice: Voice,
  say: (one: One) => string,
): string {
  const answers = cases.map((one) => ({ one, said: say(one) }));
  const part = (said: string, name: string) => words(voice, 'case-part', { case: name, said });
  const [first] = answers;
  if (first && answers.every(({ said }) => said === first.said)) {
    return part(first.said, words(voice, 'case-all'));
  }
  const parts = FORMS.flatMap((form) => {
    const [net, ...others] = answers.filter(({ one }) => one.exitForm === form);
    if (!net) return [];
    return others.every(({ said }) => said === net.said)
      ? [part(net.said, words(voice, `form-${form}-brief`))]
      : [net, ...others].map(({ one, said }) => part(said, caseName(one, voice)));
  });
  return parts.join(words(voice, 'case-separator'));
}

/** Pixels that a line of text may take with the faces that readers have. */
export function room(text: string, size: number, surface: Surface, face = SANS): number {
  return surface.measure(text, size) * (surface.setting.script === 'latin' ? face : HAN);
}
