import { say } from '../language/phrase.ts';
import { address, fullAddress } from './address.ts';
import { ledger, newestVersion, wordsIn, wordsOf } from './book.ts';
import { embedded, numberWords } from './live.ts';

/** Units that the simulator's sentences and pictures count in. */
const UNITS = ['persons', 'persons/year', 'percent', 'years', 'CNY', 'patents/year', 'count'];

/** Addresses of the simulator's pages, by language. */
export const simulatorPath = (lang: string): string => `${lang}/simulator/`;
/** The one-page brief of a state in its query. */
export const briefPath = (lang: string): string => `${lang}/brief/`;
/** The simulator's picture for an iframe. */
export const simulatorEmbedPath = (lang: string): string => `embed/${lang}/simulator/`;
/** All prepared scenarios. */
export const scenariosPath = (lang: string): string => `${lang}/scenarios/`;
/** A preset's own page. */
export const scenarioPath = (lang: string, id: string): string => `${lang}/scenarios/${id}/`;
/** Where the equations are. */
export const methodsPath = (lang: string): string => `${lang}/methods/`;

/**
 * The simulator's words of a language, and the model's names, by key, with `{names}` filled in.
 * @throws Error naming a key that neither has: a missing word must not build green.
 */
export function simulatorWords(
  lang: string,
): (key: string, values?: Record<string, string>) => string {
  const { model, simulator } = wordsOf(lang);
  return (key, values) => {
    const phrase = simulator[key] ?? model[key];
    if (phrase === undefined) throw new Error(`no words for “${key}” in ${lang}`);
    return say(phrase, values);
  };
}

/**
 * What a script on the page needs of words and addresses, as JSON for a script element. `analyses` are
 * those it draws; `presets` the links of the prepared scenarios.
 */
export function simulatorData(
  lang: string,
  {
    analyses,
    presets,
    brief = false,
  }: {
    analyses: readonly string[];
    presets: readonly Preset[];
    /** No more words than pictures need: an embed has no controls. */
    brief?: boolean;
  },
): string {
  const { model, simulator, analyses: told } = wordsOf(lang);
  const word = wordsIn(lang);
  const { version, date } = newestVersion();
  return embedded({
    ...numberWords(lang, UNITS),
    model: brief ? pictureWords(model) : toldLater(model),
    words: brief ? {} : toldLater(simulator),
    analyses: Object.fromEntries(
      analyses.map((id) => {
        const own = told.get(id)?.value;
        if (!own) throw new Error(`no words for the analysis “${id}” in ${lang}`);
        return [id, { title: own.title, caveat: own.caveat, ...own.words }];
      }),
    ),
    addresses: {
      simulator: fullAddress(simulatorPath(lang)),
      brief: address(briefPath(lang)),
      embed: fullAddress(simulatorEmbedPath(lang)),
      methods: address(methodsPath(lang)),
    },
    presets,
    embedHeight: embedHeight(lang),
    site: { name: word('siteName'), version, date, licence: word('licence') },
  });
}

/** Words without the explanations that stand in the page as it is built: no script says them. */
function toldLater(words: object) {
  const built = /-(hint|means|basis|does)$/;
  return Object.fromEntries(Object.entries(words).filter(([key]) => !built.test(key)));
}

/** The model's names that the projection's picture and table say. */
function pictureWords(model: object) {
  const said = Object.entries(model).filter(([key]) =>
    /^(aim-|lever-[a-z]+$|case-|form-.*-brief|as-today|ended|place-|lever-at|lever-separator|unit-(× today|levels|0…1|of the|stay|share$))/.test(
      key,
    ),
  );
  return Object.fromEntries(said);
}

/** Readers' fonts differ from those that heights were measured with. */
const RESERVE = 1.03;

function embedHeight(lang: string): number {
  return Math.ceil((ledger.heights['simulator']?.[lang] ?? 900) * RESERVE);
}

/** A prepared scenario as a script knows it. */
export interface Preset {
  query: string;
  address: string;
  title: string;
}
