import { scenarioOf } from '../ledger/check-scenarios.ts';
import { CITIES, type City } from '../model/city.ts';
import { complete, type FullScenario } from '../model/scenario.ts';
import { ledger, wordsOf } from './book.ts';

/** A prepared scenario in one language. */
export interface PresetTold {
  id: string;
  lang: string;
  /** The name that links have for the city. */
  place: string;
  city: City;
  scenario: FullScenario;
  title: string;
  description: string;
  text: string;
}

/** Every prepared scenario in its order. @throws Error naming one without words. */
export function presets(lang: string): PresetTold[] {
  const cities: Readonly<Record<string, City>> = CITIES;
  return [...ledger.scenarios.values()]
    .map(({ value }) => value)
    .sort((a, b) => a.order - b.order)
    .map((preset) => {
      const words = wordsOf(lang).scenarios.get(preset.id)?.value;
      const city = cities[preset.city];
      if (!words || !city) throw new Error(`no words or no city for “${preset.id}” in ${lang}`);
      const { title, description, text } = words;
      const scenario = complete(city, scenarioOf(preset));
      return { id: preset.id, lang, place: preset.city, city, scenario, title, description, text };
    });
}

/** One prepared scenario. @throws Error naming one that there is none of. */
export function presetOf(lang: string, id: string): PresetTold {
  const preset = presets(lang).find((one) => one.id === id);
  if (!preset) throw new Error(`no prepared scenario “${id}”`);
  return preset;
}
