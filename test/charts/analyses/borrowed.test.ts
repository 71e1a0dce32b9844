import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { people } from '../../../src/charts/analyses/parts/policy-told.ts';
import { borrowedSaid, weighsSaid } from '../../../src/charts/analyses/projection/borrowed.ts';
import { rows } from '../../../src/charts/analyses/projection/rows.ts';
import { say, type Phrase } from '../../../src/language/phrase.ts';
import { CITIES, type City } from '../../../src/model/city.ts';
import { horizonStock } from '../../../src/model/horizon-stock.ts';
import { project } from '../../../src/model/project.ts';
import { complete } from '../../../src/model/scenario.ts';
import { voiceOf } from './draw.ts';

const { fuxin } = CITIES;
const own: City = { ...fuxin, baseYear: 2025, stock: 300_000, netLoss: 3333, recruits: 4000 };
const at = (city: City) => rows({ city, scenario: complete(city, { levers: { industry: 3 } }) });

function sayingOf(lang: string) {
  const voice = voiceOf(lang, 'projection');
  const file = readFileSync(`src/language/${lang}/simulator.json`, 'utf8');
  const { words } = JSON.parse(file) as { words: Readonly<Record<string, Phrase>> };
  const told = (key: string, values: Record<string, string> = {}) =>
    say(words[key] ?? voice.words[key] ?? '', values);
  return { words: told, voice };
}

describe.each(['zh', 'en'])('borrowed figures, in %s', (lang) => {
  const saying = sayingOf(lang);
  test('are told with their values; the studied city borrows nothing', () => {
    const told = borrowedSaid(at(own), saying);
    expect(told).toContain(saying.words('city-graduates'));
    expect(told).toMatch(/5,?000/);
    expect(borrowedSaid(at(fuxin), saying)).toBe('');
    const given = { ...own, graduates: 2000 };
    expect(borrowedSaid(at(given), saying)).not.toContain(saying.words('city-graduates'));
  });
  test('the one that weighs most is named with what half of it would do', () => {
    const [said] = weighsSaid(at(own), saying);
    const half = { ...own, graduates: own.graduates / 2 };
    for (const city of [own, half]) {
      const { stock } = horizonStock(project(city, at(own).scenario));
      expect(said).toContain(people(stock, saying.voice, 100));
    }
    expect(said).toContain(saying.words('city-graduates'));
  });
  test('half of it is said to change the goal where it does, by the cases that reach it', () => {
    const set = {
      ...{ industry: 2.7, coordination: 0.9, skills: 0.9, liveability: 0.9, pay: 0.97 },
    };
    const city = { ...own, netLoss: 4000, recruits: 3500 };
    const asked = (year: number) =>
      weighsSaid(
        rows({
          city,
          scenario: complete(city, { levers: set }),
          goal: { kind: 'noLoss', year },
        }),
        saying,
      )[0];
    const told = saying.words('borrowed-decides', { full: '4', half: '1' });
    expect(asked(2035)).toContain(told);
    // A goal beyond the horizon is not known to be reached, whatever is halved.
    expect(asked(2090)).toBe(asked(2035)?.replace(told, '').trim());
  });
  test('none is named where none is borrowed, or none weighs anything', () => {
    expect(weighsSaid(at(fuxin), saying)).toEqual([]);
    const given = { ...own, graduates: 2000, graduateRetention: 0.5, returneeShare: 0.3 };
    expect(weighsSaid(at(given), saying)).toEqual([]);
    const huge = { ...own, stock: 90_000_000, netLoss: 9000 };
    expect(weighsSaid(at(huge), saying)).toEqual([]);
  });
});
