import { formatModelNumber } from '../../language/model-number.ts';
import { formatNumber } from '../../language/number.ts';
import { meanStay } from '../../model/mean-stay.ts';
import * as grammar from '../../state/grammar.ts';
import { meant } from '../../state/meant.ts';
import type { Repair } from '../../state/repair.ts';
import { sayIn, type Data } from './data.ts';
import { named, type Named } from './names.ts';

/** Every repair of a link in a sentence, each once. */
export function repairsTold(repairs: readonly Repair[], data: Data): string[] {
  return [...new Set(repairs.map((repair) => repairTold(repair, data)))];
}

/** One repair in a sentence: what it is about, what stands there, what was expected, what was taken. */
function repairTold(repair: Repair, data: Data): string {
  const words = sayIn(data);
  const told = words(`repair-${phraseFor(repair)}`, valuesOf(repair, data));
  if (repair.scenario === undefined) return told;
  // The letters of the table: those of the link may leave one out.
  const letter = String.fromCharCode(65 + repair.scenario);
  return words('repair-in', { name: words('saved-name', { letter }), sentence: told });
}

/** The phrase for a repair: several kinds are told in more than one way. */
function phraseFor({ kind, key, figures, lent, used }: Repair): string {
  switch (kind) {
    case 'unknown':
      return nearTo(key) === '' ? 'unknown' : 'unknown-near';
    case 'refused':
      if (figures) return 'refused-all';
      return lent ? 'refused-lent' : 'refused';
    case 'idle':
      return used === 'none' ? 'idle' : 'idle-other';
    default:
      return kind;
  }
}

function valuesOf(repair: Repair, data: Data): Record<string, string> {
  const { key, found, figures = [] } = repair;
  const words = sayIn(data);
  const about = aboutIn(data, bare(key));
  return {
    name: about.name,
    found: foundTold(repair, about, data),
    used: usedTold(repair, about, data),
    near: nearTo(key),
    pair: `${key}=${found}`,
    expected: expectedTold(repair, data),
    why: whyTold(repair, data),
    figures: figures
      .map(({ key, found }) => {
        const { name, tell } = aboutIn(data, key);
        return words('brief-given-one', { name, value: tell(found) });
      })
      .join(words('borrowed-separator')),
  };
}

/** The key as it is in the first scenario. */
function bare(key: string): string {
  return key.replace(/^[b-d]\./, '');
}

/** The known key that was probably meant by one that nobody knows, as that scenario has it; empty where there is none. */
function nearTo(key: string): string {
  const near = meant(bare(key));
  return near === undefined ? '' : key.slice(0, key.length - bare(key).length) + near;
}

/** The words for a key, of everything that a link can say. */
function aboutIn(data: Data, key: string): Named {
  const words = sayIn(data);
  switch (key) {
    case grammar.CITY_NAME:
      return { name: words('row-city'), tell: (place) => words(`place-${String(place)}`) };
    case grammar.GOAL:
      return { name: words('goal'), tell: (kind) => words(`goal-${String(kind)}`) };
    case grammar.GOAL_YEAR.key:
      return { name: words('goal-year'), tell: (year) => toldAs('year', Number(year), data) };
    case grammar.GOAL_SHARE.key:
      return { name: words('goal-share'), tell: (share) => toldAs('share', Number(share), data) };
    case 'v':
    case 'm':
      return { name: words(`version-${key}`), tell: String };
    default:
      return named(key, data);
  }
}

function toldAs(unit: string, value: number, { setting, model: words }: Data): string {
  return formatModelNumber(value, unit, { setting, words });
}

/** What the link says: its own text, or the number that its text is. */
function foundTold({ kind, found, figures }: Repair, { tell }: Named, data: Data): string {
  if (kind === 'too long') return formatNumber(Number(found), data.setting);
  return kind === 'refused' && !figures ? tell(found) : found;
}

function usedTold({ kind, used }: Repair, about: Named, data: Data): string {
  if (used === undefined) return '';
  if (kind === 'repeated') return String(used);
  if (kind === 'too long') return formatNumber(Number(used), data.setting);
  if (kind === 'idle') return aboutIn(data, grammar.GOAL).tell(used);
  return about.tell(used);
}

/** The range or the choices that could have been taken, as a link has them. */
function expectedTold({ valid }: Repair, data: Data): string {
  const words = sayIn(data);
  const { script, listSeparator } = data.setting;
  if (valid?.options) {
    const options = valid.options.map((option) => words('repair-option', { option }));
    return options.join(script === 'han' ? '' : listSeparator);
  }
  if (valid?.low === undefined || valid.high === undefined) return '';
  return words('range-from-to', { low: String(valid.low), high: String(valid.high) });
}

/** Why a city's figures do not go together. */
function whyTold({ faults, beside }: Repair, data: Data): string {
  const [fault] = faults ?? [];
  if (!fault || !beside) return '';
  const words = sayIn(data);
  const { city, parameters } = beside;
  if (fault.name === 'city.stock') {
    const { setting, model } = data;
    const told = { setting, words: model, decimals: 1 };
    return words('repair-why-stock', {
      recruits: toldAs('persons/year', city.recruits, data),
      stay: formatModelNumber(meanStay(city.coordination, parameters), 'years', told),
    });
  }
  const stock = toldAs('persons', city.stock, data);
  return words(`repair-why-${fault.valid.low === undefined ? 'loss' : 'gain'}`, { stock });
}
