import * as comparison from '../charts/analyses/comparison.ts';
import * as projection from '../charts/analyses/projection.ts';
import * as tank from '../charts/analyses/tank.ts';
import { outlookSaid, type Outlook } from '../charts/analyses/projection/outlook-said.ts';
import { leverTold, policyTold, toldUnitOf } from '../charts/analyses/parts/policy-told.ts';
import { formatModelNumber } from '../language/model-number.ts';
import type { City } from '../model/city.ts';
import type { LeverName } from '../model/levers.ts';
import { DEFAULTS, type ParameterName } from '../model/parameters.ts';
import type { FullScenario } from '../model/scenario.ts';
import { analysisPicture, analysisVoice, type AnalysisPicture } from './analysis.ts';
import { wordsOf } from './book.ts';
import { presets } from './presets.ts';
import { simulatorWords } from './simulator.ts';

/** The projection of a city under a scenario, drawn at build without its spreads. */
export function projectionPicture(
  lang: string,
  city: City,
  scenario: FullScenario,
): AnalysisPicture {
  const rows = projection.rows({ city, scenario });
  return analysisPicture('projection', lang, { code: projection, rows });
}

/** The same, low and in one width: for a list of them. */
export function briefProjection(lang: string, city: City, scenario: FullScenario): AnalysisPicture {
  const rows = projection.rows({ city, scenario });
  const picture = analysisPicture('projection', lang, { code: projection, rows, show: ['brief'] });
  return { ...picture, wide: picture.narrow };
}

/** All prepared scenarios side by side, drawn at build. */
export function presetsPicture(lang: string): AnalysisPicture {
  const named = presets(lang).map(({ title, city, scenario }) => ({ name: title, city, scenario }));
  return analysisPicture('comparison', lang, { code: comparison, rows: comparison.rows(named) });
}

/** The city's tank at the scenario's horizon, drawn at build. */
export function tankPicture(lang: string, city: City, scenario: FullScenario): AnalysisPicture {
  const rows = tank.rows(projection.rows({ city, scenario }), scenario.horizon);
  return analysisPicture('tank', lang, { code: tank, rows });
}

/** From which year on the loss stops in each case, in sentences. */
export function stopsInWords(lang: string, city: City, scenario: FullScenario): string[] {
  const { policy } = projection.rows({ city, scenario });
  return projection.stopsSaid(policy, analysisVoice('projection', lang));
}

/** What stands around the projection of a city under a scenario, without its spreads. */
export function outlookInWords(lang: string, city: City, scenario: FullScenario): Outlook {
  const voice = analysisVoice('projection', lang);
  return outlookSaid(projection.rows({ city, scenario }), { words: simulatorWords(lang), voice });
}

/** A scenario's levers in words. */
export function policyInWords(lang: string, city: City, scenario: FullScenario): string {
  return policyTold(city, scenario, analysisVoice('projection', lang));
}

/** Where a lever stands in words, by the default parameters. */
export function leverInWords(lang: string, name: LeverName, value: number): string {
  const voice = analysisVoice('projection', lang);
  return leverTold(name, value, { parameters: DEFAULTS, voice });
}

/** A number of the model in a language's words, in the unit that the core names. */
export function modelNumber(lang: string, value: number, unit: string): string {
  const { setting, model } = wordsOf(lang);
  return formatModelNumber(value, unit, { setting, words: model });
}

/** A parameter's value in a language's words. */
export function parameterNumber(lang: string, name: ParameterName, value: number): string {
  return modelNumber(lang, value, toldUnitOf(name));
}
