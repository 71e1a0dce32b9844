import { formatModelNumber } from '../../../language/model-number.ts';
import { formatNumber } from '../../../language/number.ts';
import { FORMS } from '../../../model/cases.ts';
import { paragraph } from '../../parts/paragraph.ts';
import type { Voice } from '../../parts/surface.ts';
import { peopleFromTo, placeTold, studied } from '../parts/policy-told.ts';
import { aimSaid } from './aim-said.ts';
import { borrowedSaid, weighsSaid } from './borrowed.ts';
import { rangeTold } from './range-told.ts';
import type { Rows } from './rows.ts';
import { stopsSaid } from './stops.ts';

/** What stands around the projection in sentences. */
export interface Outlook {
  /** Whose tank it is, and what it counts. */
  whose: string;
  /** Which of its figures are lent by the studied city; empty where none is. */
  borrowed: string;
  /** Where the cases lead, when the loss stops, and how the spreads end. The first alone says it shortly. */
  said: string[];
  /** What is to be reached, and in which cases it is; empty where no goal is set. */
  aim: string;
  /** What to mind. */
  cautions: string[];
  /** How many draws the spreads are of; empty where they are not shown. */
  draws: string;
}

/** Words of the simulator by key. */
export type Say = (key: string, values?: Record<string, string>) => string;

/** What a projection comes to in sentences, in the simulator's words and the projection's voice. */
export function outlookSaid(rows: Rows, { words, voice }: { words: Say; voice: Voice }): Outlook {
  const { city, scenario, policy, today, acts, spreads } = rows;
  const { setting } = voice;
  const lead = words(acts ? 'live' : 'live-same', {
    horizon: String(scenario.horizon),
    range: rangeTold(policy, rows, voice),
    today: acts ? rangeTold(today, rows, voice) : '',
  });
  return {
    whose: words(studied(city) ? 'whose' : 'whose-own', {
      place: placeTold(city, voice),
      year: String(city.baseYear),
      stock: formatNumber(city.stock, setting),
    }),
    borrowed: borrowedSaid(rows, { words, voice }),
    said: [lead, ...stopsSaid(policy, voice), ...spreadSaid(rows, { words, voice })],
    aim: paragraph([...aimSaid(rows, voice), ...reachSaid(rows, { words, voice })], setting),
    cautions: [...weighsSaid(rows, { words, voice }), ...cautionsSaid(rows, { words, voice })],
    draws: spreads
      ? words(spreads.rate.refused > 0 ? 'spread-draws' : 'spread-draws-all', {
          draws: formatNumber(spreads.rate.draws, setting),
          refused: formatNumber(spreads.rate.refused, setting),
        })
      : '',
  };
}

/** In how many draws the goal is reached, a sentence; none where it is not shown. */
function reachSaid({ reach }: Rows, { words, voice }: { words: Say; voice: Voice }): string[] {
  if (!reach) return [];
  const number = (value: number) => formatNumber(value, voice.setting);
  const { rate, count } = reach.reached;
  const draws = number(reach.draws);
  return [words('reach-said', { draws, rate: number(rate), count: number(count) })];
}

/** The spreads' numbers at the horizon, a sentence a form; none where they are not shown. */
function spreadSaid(
  { spreads, scenario, roundedTo }: Rows,
  { words, voice }: { words: Say; voice: Voice },
): string[] {
  if (!spreads) return [];
  return FORMS.flatMap((form) => {
    const [low, quarter, , upper, high] = spreads[form].percentiles.map((at) => Number(at.at(-1)));
    const ends = [low, quarter, upper, high].map(Number);
    if (ends.some(Number.isNaN)) return [];
    return words('spread-said', {
      form: words(`form-${form}`),
      year: String(scenario.horizon),
      half: peopleFromTo([Number(quarter), Number(upper)], voice, roundedTo),
      nine: peopleFromTo([Number(low), Number(high)], voice, roundedTo),
    });
  });
}

function cautionsSaid(
  { cautions, city, scenario, acts, policy }: Rows,
  { words, voice }: { words: Say; voice: Voice },
): string[] {
  const { startYear, horizon } = scenario;
  const late = acts && startYear >= horizon;
  const own = late
    ? [words('caution-starts-late', { start: String(startYear), horizon: String(horizon) })]
    : [];
  const { setting } = voice;
  const told = (of: string, limit: number, year: number | undefined) =>
    words(`caution-${of}`, {
      limit: formatModelNumber(limit, 'share', { setting, words: voice.words }),
      year: String(year),
    });
  const others = policy.some(({ reading }) => reading === 'gross');
  return own.concat(
    cautions.flatMap(({ of, limit, year }) => {
      if (of !== 'nothing to reach' || city.lossReading === 'gross') return told(of, limit, year);
      // Who counts a net loss is told of the other reading as of lines beside their own, where there are any.
      return others ? told(`${of}-other`, limit, year) : [];
    }),
  );
}
