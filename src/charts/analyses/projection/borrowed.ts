import { formatModelNumber } from '../../../language/model-number.ts';
import { say } from '../../../language/phrase.ts';
import { band } from '../../../model/band.ts';
import { CITIES, type City } from '../../../model/city.ts';
import { CITY_FIELDS } from '../../../model/city-fields.ts';
import { horizonStock } from '../../../model/horizon-stock.ts';
import { meanStay } from '../../../model/mean-stay.ts';
import { project } from '../../../model/project.ts';
import type { FullScenario } from '../../../model/scenario.ts';
import { paragraph } from '../../parts/paragraph.ts';
import { wordsFor, type Voice } from '../../parts/surface.ts';
import { casesReaching } from '../parts/aim.ts';
import { people, studied } from '../parts/policy-told.ts';
import type { Say } from './outlook-said.ts';
import { linesOf, type Rows } from './rows.ts';

/** The figures of the studied city that another one is lent, because its own are not given. */
const LENT = [
  'graduates',
  'graduateRetention',
  'returneeShare',
  'payRatio',
  'coordination',
] as const satisfies readonly (keyof City)[];
type Lent = (typeof LENT)[number];

/** Of them, those that no lever starts from: they can be halved, and all else stays. */
const HALVED: readonly Lent[] = ['graduates', 'graduateRetention', 'returneeShare'];

/** Below this share of the stock a difference decides nothing. */
const SLIGHT = 0.01;

function lentTo(city: City): readonly Lent[] {
  if (studied(city)) return [];
  return LENT.filter((field) => Math.abs(city[field] - CITIES.fuxin[field]) < 0.001);
}

function nameOf(field: Lent, voice: Voice): string {
  return say(wordsFor(voice, `city-${field}`));
}

function valueOf(field: Lent, city: City, { parameters }: FullScenario, voice: Voice): string {
  const { setting, words } = voice;
  if (field === 'coordination') {
    const stay = meanStay(city.coordination, parameters);
    return formatModelNumber(stay, 'stay', { setting, words, decimals: 1 });
  }
  return formatModelNumber(city[field], CITY_FIELDS[field].unit, { setting, words });
}

/** Which figures a city has borrowed from the studied one, with their values; empty where it has none. */
export function borrowedSaid(
  { city, scenario }: Pick<Rows, 'city' | 'scenario'>,
  { words, voice }: { words: Say; voice: Voice },
): string {
  const fields = lentTo(city).map((field) =>
    words('brief-given-one', {
      name: nameOf(field, voice),
      value: valueOf(field, city, scenario, voice),
    }),
  );
  // Names of figures hold commas.
  return fields.length === 0
    ? ''
    : words('borrowed', { fields: fields.join(words('borrowed-separator')) });
}

/**
 * The borrowed figure that weighs most in the reader's case, and what half of it would do, to the goal as well
 * where that changes the answer; none where none weighs anything.
 */
export function weighsSaid(
  { city, scenario, goal, policy, roundedTo }: Rows,
  { words, voice }: { words: Say; voice: Voice },
): string[] {
  const stockOf = (of: City) => horizonStock(project(of, scenario)).stock;
  const own = stockOf(city);
  const halves = lentTo(city)
    .filter((field) => HALVED.includes(field))
    .map((field) => ({ field, halved: { ...city, [field]: city[field] / 2 } }))
    .map(({ field, halved }) => ({ field, halved, stock: stockOf(halved) }))
    .sort((a, b) => Math.abs(b.stock - own) - Math.abs(a.stock - own));
  const [most] = halves;
  if (!most || Math.abs(most.stock - own) < SLIGHT * city.stock) return [];
  const weighs = words('borrowed-weighs', {
    field: nameOf(most.field, voice),
    value: valueOf(most.field, city, scenario, voice),
    half: people(most.stock, voice, roundedTo),
    full: people(own, voice, roundedTo),
    horizon: String(scenario.horizon),
    case: words(`case-${city.lossReading}-${city.exitForm}`),
  });
  return [paragraph([weighs, ...decides(most.halved)], voice.setting)];

  function decides(halved: City): string[] {
    if (!goal || goal.year > scenario.horizon) return [];
    const [full, half] = [policy, linesOf(band(halved, scenario))].map((lines) =>
      casesReaching({ city, goal }, lines),
    );
    if (full === half) return [];
    return [words('borrowed-decides', { full: String(full), half: String(half) })];
  }
}
