import type { Voice } from '../../charts/parts/surface.ts';
import { say, type Phrase } from '../../language/phrase.ts';
import type { Setting } from '../../language/setting.ts';
import type { Terms } from '../../language/quantity.ts';

/** What the page gives its simulator: words, and addresses that no script may make up. */
export interface Data {
  setting: Setting;
  terms: Terms;
  /** Names of what the model is made of. */
  model: Readonly<Record<string, Phrase>>;
  /** The simulator's own sentences. */
  words: Readonly<Record<string, Phrase>>;
  analyses: Readonly<Record<string, Readonly<Record<string, Phrase>>>>;
  /** Full addresses: this page, the brief, the embed, the methods. */
  addresses: Readonly<Record<'simulator' | 'brief' | 'embed' | 'methods', string>>;
  /** The link's query of each preset, and the full address of its page. */
  presets: readonly { query: string; address: string; title: string }[];
  /** Pixels that the embed takes on a phone. */
  embedHeight: number;
  /** Name, version, licence: what a file must carry. */
  site: Readonly<Record<'name' | 'version' | 'date' | 'licence', string>>;
}

/** The data of an element, from the script that it carries. @throws Error where there is none. */
export function dataOf(element: Element): Data {
  const text = element.querySelector('script[type="application/json"]')?.textContent;
  if (!text) throw new Error(`<${element.localName}> has no data`);
  return JSON.parse(text) as Data;
}

/** The same for a city that is not quite as it was entered: no sentence says that it is. */
export function asMended(data: Data): Data {
  const { model } = data;
  return { ...data, model: { ...model, 'place-own': sayIn(data)('place-mended') } };
}

const VOICES = new WeakMap<Data, Map<string, Voice>>();

/** The voice of an analysis: the model's names and its own words. Made once: pictures ask again and again. */
export function voiceOf(data: Data, id: string): Voice {
  const known = VOICES.get(data) ?? new Map<string, Voice>();
  VOICES.set(data, known);
  const { setting, terms, model, analyses } = data;
  const voice = known.get(id) ?? { setting, terms, words: { ...model, ...analyses[id] } };
  known.set(id, voice);
  return voice;
}

/** The simulator's words for a key, filled in. @throws Error naming a key without words. */
export function sayIn(data: Data): (key: string, values?: Record<string, string>) => string {
  return (key, values) => {
    const phrase = data.words[key] ?? data.model[key];
    if (phrase === undefined) throw new Error(`the simulator has no words for “${key}”`);
    return say(phrase, values);
  };
}
