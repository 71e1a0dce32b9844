import { formatModelNumber } from '../../../language/model-number.ts';
import { formatNumber } from '../../../language/number.ts';
import { say } from '../../../language/phrase.ts';
import { formatRange } from '../../../language/quantity.ts';
import { CITIES, type City } from '../../../model/city.ts';
import { LEVERS, today, type LeverName } from '../../../model/levers.ts';
import { meanStay } from '../../../model/mean-stay.ts';
import { PARAMETERS, type ParameterName, type Parameters } from '../../../model/parameters.ts';
import type { FullScenario } from '../../../model/scenario.ts';
import { wordsFor, type Voice } from '../../parts/surface.ts';

/** Results are told in hundreds of people, in small cities in tens or ones: no more is meant. */
export function roundingOf(stock: number): number {
  return stock >= 20_000 ? 100 : stock >= 2000 ? 10 : 1;
}

/** A number of people as a result of ours, bare: 203,000. */
export function people(value: number, { setting }: Voice, roundedTo: number): string {
  return formatNumber(Math.round(value / roundedTo) * roundedTo, setting);
}

/** From one number of people to another; a single number where they round to the same. */
export function peopleFromTo(
  [low, high]: readonly [low: number, high: number],
  voice: Voice,
  roundedTo: number,
): string {
  const round = (value: number) => Math.round(value / roundedTo) * roundedTo;
  return round(low) === round(high)
    ? people(low, voice, roundedTo)
    : formatRange([round(low), round(high)], voice.setting);
}

/** Where a lever stands, in words: coordination as the stay of recruits that it means. */
export function leverTold(
  name: LeverName,
  value: number,
  { parameters, voice }: { parameters: Parameters; voice: Voice },
): string {
  const { setting, words } = voice;
  if (name === 'coordination') {
    return formatModelNumber(meanStay(value, parameters), 'stay', { setting, words, decimals: 1 });
  }
  return formatModelNumber(value, LEVERS[name].unit, { setting, words });
}

/** The unit that a parameter is told in: a share that comes on top of another counts percentage points. */
export function toldUnitOf(name: ParameterName): string {
  return name === 'retentionPerClusterLevel' ? 'points' : PARAMETERS[name].unit;
}

/** Whether a city is the one that the paper studies: its own counts, whatever else the reader assumes. */
export function studied(city: City): boolean {
  return (['stock', 'netLoss', 'baseYear', 'recruits'] as const).every(
    (field) => city[field] === CITIES.fuxin[field],
  );
}

/** Which city it is: the studied one by its credited name, any other as the reader has entered it. */
export function placeTold(city: City, voice: Voice): string {
  return say(wordsFor(voice, studied(city) ? 'place-fuxin' : 'place-own'));
}

/** The levers that a scenario moves, in the core's order. */
export function movedLevers(city: City, { levers }: FullScenario): LeverName[] {
  const still = today(city);
  return (Object.keys(LEVERS) as LeverName[]).filter((name) => levers[name] !== still[name]);
}

/** The policy of a scenario in words: each lever that is moved, and where to; or that all is as today. */
export function policyTold(city: City, scenario: FullScenario, voice: Voice): string {
  const moved = movedLevers(city, scenario).map((name) =>
    say(wordsFor(voice, 'lever-at'), {
      lever: say(wordsFor(voice, `lever-${name}`)),
      value: leverTold(name, scenario.levers[name], { parameters: scenario.parameters, voice }),
    }),
  );
  if (moved.length === 0) return say(wordsFor(voice, 'as-today'));
  return moved.join(say(wordsFor(voice, 'lever-separator')));
}
