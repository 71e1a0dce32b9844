import { say } from '../language/phrase.ts';
import { formatHedged, formatQuantity, type Quantity } from '../language/quantity.ts';
import type { Claim, Derived } from '../ledger/schema.ts';
import { ledger, wordsIn, wordsOf } from './book.ts';

/** One line of what a reader learns about a figure: its label and its text. */
export interface Fact {
  label: string;
  text: string;
  lang?: string | undefined;
}

/** A claim or derived value as a reader meets it. */
export interface Note {
  id: string;
  subject: string;
  statement: string;
  caveat: string | undefined;
  source: string | undefined;
  facts: Fact[];
}

/** The figure `id` in the words of a language: `quantity` with unit, bare `number`, or its `year`. */
export function figureText(
  id: string,
  lang: string,
  as: 'quantity' | 'number' | 'year' = 'quantity',
): string {
  const entry = entryOf(id);
  const { setting, terms } = wordsOf(lang);
  if (as === 'year') {
    const [year] = String(entry.year ?? '').split(/[- ]/);
    if (!year) throw new Error(`“${id}” has no year`);
    return say(terms.years.at, { year });
  }
  const quantity = quantityOf(entry);
  return as === 'number'
    ? formatHedged(quantity, setting, terms)
    : formatQuantity(quantity, setting, terms);
}

/** Everything the site says about the figure `id`, in a language. */
export function noteOf(id: string, lang: string): Note {
  const entry = entryOf(id);
  const words = wordsOf(lang);
  const told = (words.claims.get(id) ?? words.derived.get(id))?.value;
  if (!told) throw new Error(`“${id}” has no words in ${lang}`);
  const fill = (text: string) => fillFigures(text, id, lang);
  return {
    id,
    subject: entry.year === null ? told.subject : `${told.subject} · ${yearText(entry.year, lang)}`,
    statement: fill(told.statement),
    caveat: told.caveat && fill(told.caveat),
    source: entry.kind === 'quantity' ? entry.source : undefined,
    facts: entry.kind === 'quantity' ? claimFacts(entry, lang) : derivedFacts(entry, lang),
  };
}

/** A year as a reader meets it: 2013年, 2018～2021年, 2013年录取的一届. */
export function yearText(year: Claim['year'], lang: string): string {
  const { years } = wordsOf(lang).terms;
  if (year === null) return years.none;
  if (typeof year === 'number') return say(years.at, { year: String(year) });
  const [from = '', to = ''] = year.split(/[- ]/);
  return to === 'cohort' ? say(years.cohort, { year: from }) : say(years.span, { from, to });
}

function entryOf(id: string): Claim | Derived {
  const entry = (ledger.claims.get(id) ?? ledger.derived.get(id))?.value;
  if (!entry) throw new Error(`no claim “${id}”`);
  return entry;
}

function quantityOf(entry: Claim | Derived): Quantity {
  const { value, comparator, unit, roundedTo } = entry;
  if (value === null || comparator === null) throw new Error(`“${entry.id}” has no value`);
  const decimals = entry.kind === 'derived' ? entry.decimals : undefined;
  return { value, comparator, unit, roundedTo, decimals };
}

function claimFacts(claim: Claim, lang: string): Fact[] {
  const words = wordsOf(lang);
  const control = wordsIn(lang);
  const source = words.sources.get(claim.source)?.value;
  const year = yearText(claim.year, lang);
  const credit = words.claims.get(claim.id)?.value.credit;
  const place = words.places.get(claim.place ?? '')?.value;
  const hedge =
    claim.comparator && claim.comparator !== 'eq'
      ? words.terms.hedges[claim.comparator]
      : undefined;
  return [
    {
      label: control('claimWho'),
      text: control('claimWhoAuthor', { author: source?.author ?? '', title: source?.title ?? '' }),
    },
    ...(credit ? [{ label: control('claimCredit'), text: credit }] : []),
    {
      label: control('claimWhere'),
      text: control('claimLine', {
        section: source?.sections[claim.section] ?? claim.section,
        line: String(claim.line),
      }),
    },
    { label: control('claimGrade'), text: words.terms.grades[claim.grade] ?? '' },
    ...(hedge ? [{ label: control('claimHedge'), text: hedge }] : []),
    {
      label: control('claimYear'),
      text: claim.yearInferred ? say(words.terms.years.inferred, { year }) : year,
    },
    ...(place
      ? [{ label: control('claimPlace'), text: claim.placeInferred ? place.credited : place.name }]
      : []),
  ];
}

function derivedFacts(derived: Derived, lang: string): Fact[] {
  const control = wordsIn(lang);
  const formula = derived.formula
    .split(' ')
    .map((token) =>
      /^[a-z]/.test(token) ? figureText(token, lang, 'number') : (SIGNS[token] ?? token),
    )
    .join(' ');
  return [
    { label: control('claimWho'), text: control('derivedWho') },
    {
      label: control('claimFormula'),
      text: `${formula} = ${figureText(derived.id, lang, 'number')}`,
    },
  ];
}

const SIGNS: Readonly<Record<string, string>> = { '-': '−', '*': '×', '/': '÷' };

/** `{value}`, `{year}` and `{other-id}` in a claim's words, filled from the ledger. */
function fillFigures(text: string, id: string, lang: string): string {
  return text.replaceAll(/\{([^}]+)\}/g, (_, name: string) => {
    if (name === 'value') return figureText(id, lang);
    if (name === 'year') return figureText(id, lang, 'year');
    return figureText(name, lang);
  });
}
