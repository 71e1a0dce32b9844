import { say } from '../../../language/phrase.ts';
import { wordsFor, type Voice } from '../../parts/surface.ts';
import { keyOf, type Line } from './rows.ts';

/**
 * From which year on each case has no net loss up to the horizon, in sentences: one for all where they
 * agree, else one a case.
 */
export function stopsSaid(lines: readonly Line[], voice: Voice): string[] {
  const firsts = new Set(lines.map(({ firstWithoutLoss }) => firstWithoutLoss));
  const [first] = firsts;
  if (firsts.size === 1 && lines.every(({ endsIn }) => endsIn === null)) {
    const start = lines[0]?.projection.year[0];
    const key = first === null ? 'stop-none' : first === start ? 'stop-gain' : 'stop-all';
    return [say(wordsFor(voice, key), { year: String(first) })];
  }
  return lines.map((line) => {
    const { endsIn, firstWithoutLoss } = line;
    const key =
      endsIn !== null ? 'stop-ended' : firstWithoutLoss === null ? 'stop-never' : 'stop-in';
    const year = String(endsIn ?? firstWithoutLoss);
    const name = `if-${keyOf(line).replace(/-brief$/, '')}`;
    return say(wordsFor(voice, key), { case: say(wordsFor(voice, name)), year });
  });
}
