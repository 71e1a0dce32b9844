/** Words with `{names}` to fill, or one form for each plural category of the language. */
export type Phrase = string | Readonly<Partial<Record<Intl.LDMLPluralRule, string | undefined>>>;

const NAME = /\{([a-zA-Z0-9-]+)\}/g;

/**
 * A phrase with its names filled in.
 * @param count decides the plural form where the phrase has several.
 * @throws Error naming the phrase and the name that has no value.
 */
export function say(
  phrase: Phrase,
  values: Readonly<Record<string, string>> = {},
  plural?: { count: number; locale: string },
): string {
  const text = typeof phrase === 'string' ? phrase : pluralForm(phrase, plural);
  return text.replaceAll(NAME, (_, name: string) => {
    const value = values[name];
    if (value === undefined) throw new Error(`say: no value for {${name}} in “${text}”`);
    return value;
  });
}

function pluralForm(
  phrase: Exclude<Phrase, string>,
  plural: { count: number; locale: string } | undefined,
): string {
  const category = plural ? rulesOf(plural.locale).select(plural.count) : ('other' as const);
  const text = phrase[category] ?? phrase.other;
  if (text === undefined) throw new Error('say: a phrase of several forms needs the form “other”');
  return text;
}

const RULES = new Map<string, Intl.PluralRules>();

/** Kept once made: making them costs more than all the rest of a sentence. */
function rulesOf(locale: string): Intl.PluralRules {
  const rules = RULES.get(locale) ?? new Intl.PluralRules(locale);
  RULES.set(locale, rules);
  return rules;
}
