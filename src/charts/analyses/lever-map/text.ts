import { formatModelNumber } from '../../../language/model-number.ts';
import { LEVERS, type LeverName } from '../../../model/levers.ts';
import { meanStay } from '../../../model/mean-stay.ts';
import type { Voice } from '../../parts/surface.ts';
import { people, told, words } from '../parts/told.ts';
import type { Rows, Side } from './rows.ts';

/** What a lever is called. */
export const leverName = (name: LeverName, voice: Voice): string => words(voice, `lever-${name}`);

/** A lever's value in its unit; coordination as the years that recruits stay. */
export function valueOf(
  name: LeverName,
  value: number,
  { parameters }: Rows,
  { setting, words }: Voice,
): string {
  const as = { setting, words };
  if (name === 'coordination')
    return formatModelNumber(meanStay(value, parameters), 'stay', { ...as, decimals: 1 });
  const { unit } = LEVERS[name];
  const whole = unit !== '× today' && unit !== 'levels';
  return formatModelNumber(value, unit, whole ? { ...as, decimals: 0 } : as);
}

/**
 * Both ends of a lever, today and the top, and what stands half-way between them: only where that is not half
 * as much, as with the years that recruits stay.
 */
export function endsOf(
  { name, values }: Side,
  rows: Rows,
  voice: Voice,
): { low: string; middle: string | null; high: string } {
  const [low, high] = [Number(values[0]), Number(values.at(-1))];
  const told = (value: number) => valueOf(name, value, rows, voice);
  const bent = name === 'coordination' && high > low;
  const stay = meanStay((low + high) / 2, rows.parameters);
  // Between its ends, which say what it is, the number is enough.
  const middle = bent ? formatModelNumber(stay, 'years', { ...voice, decimals: 1 }) : null;
  return { low: told(low), middle, high: told(high) };
}

/** What becomes of the goal on this map. */
export function goalSentence(rows: Rows, voice: Voice): string {
  const { goal, baseYear, horizon } = rows;
  const share = formatModelNumber(goal.share, 'share', { ...voice, decimals: 0 });
  return words(voice, `goal-${goal.met}`, {
    ...{ stock: people(goal.stock, voice, rows), share },
    ...{ year: String(horizon), base: String(baseYear) },
  });
}

/** A stock of the grid at a column and a row, each as a share (0…1) of its axis; for tables or sentences. */
export function stockAt(
  rows: Rows,
  [right, up]: readonly [number, number],
  voice: Voice,
  form: 'cell' | 'say' = 'cell',
): string {
  const { stock, ended, grid } = rows;
  const { columns } = grid;
  const last = columns - 1;
  const at = Math.round(up * last) * columns + Math.round(right * last);
  const value = Number(stock[at]);
  const number = form === 'say' ? people(value, voice, rows) : told(value, voice, rows);
  return ended[at] === 1 ? words(voice, `${form}-ended`, { stock: number }) : number;
}
