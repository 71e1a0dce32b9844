import { say } from '../language/phrase.ts';
import type { BlockClaim, Claim, Derived, QuantityClaim } from '../ledger/schema.ts';
import { claimPath, sourcePath } from './address.ts';
import { ledger, wordsIn, wordsOf } from './book.ts';
import { figureText, yearText } from './figure.ts';
import { fill } from './fill.ts';
import { formulaText } from './formula.ts';
import { sentenceCase } from './sentence.ts';

/** One line of what a reader learns about a claim: its label, its text, and where it leads. */
export interface Fact {
  label: string;
  text: string;
  /** Path of the page that the text leads to. */
  path?: string | undefined;
}

/** A claim or derived value as a reader meets it. */
export interface Note {
  id: string;
  subject: string;
  statement: string;
  caveat: string | undefined;
  /** Which document says it, on which line; empty for what is ours. */
  where: string;
  facts: Fact[];
}

/** Everything the site says about the claim or derived value `id`, in a language. */
export function noteOf(id: string, lang: string): Note {
  const entry = entryOf(id);
  const words = wordsOf(lang);
  const told = (words.claims.get(id) ?? words.derived.get(id))?.value;
  if (!told) throw new Error(`“${id}” has no words in ${lang}`);
  const year = entry.kind === 'block' ? null : entry.year;
  return {
    id,
    subject: year === null ? told.subject : `${told.subject} · ${yearText(year, lang)}`,
    statement: fill(told.statement, lang, { id }),
    caveat: told.caveat && fill(told.caveat, lang, { id }),
    where: entry.kind === 'derived' ? '' : lineOf(entry, lang),
    facts: entry.kind === 'derived' ? derivedFacts(entry, lang) : claimFacts(entry, lang),
  };
}

/** The places of an entry as sources are credited: with our hand shown where we named the place. */
export function placeNames({ places }: { places: readonly string[] }, lang: string): string | null {
  const words = wordsOf(lang);
  const names = places.map((place) => words.places.get(place)?.value.credited ?? place);
  return names.length > 0 ? names.join(words.setting.listSeparator) : null;
}

function entryOf(id: string): Claim | Derived {
  const entry = (ledger.claims.get(id) ?? ledger.derived.get(id))?.value;
  if (!entry) throw new Error(`no claim “${id}”`);
  return entry;
}

function lineOf({ source, line }: Claim, lang: string): string {
  const name = wordsOf(lang).sources.get(source)?.value.name ?? source;
  return sentenceCase(wordsIn(lang)('readerWhere', { name, line: String(line) }), lang);
}

function claimFacts(claim: Claim, lang: string): Fact[] {
  const words = wordsOf(lang);
  const word = wordsIn(lang);
  const source = words.sources.get(claim.source)?.value;
  const place = placeNames(claim, lang);
  const credit = claim.credit === null ? undefined : source?.credits[claim.credit];
  return [
    {
      label: word('claimWho'),
      text:
        ledger.sources.get(claim.source)?.value.author == null
          ? (source?.name ?? '')
          : word('claimWhoAuthor', { name: source?.name ?? '', author: source?.author ?? '' }),
      path: sourcePath(lang, claim.source),
    },
    ...(credit ? [{ label: word('claimCredit'), text: credit }] : []),
    {
      label: word('claimWhere'),
      text: word('claimLine', {
        section: source?.sections[claim.section] ?? claim.section,
        line: String(claim.line),
      }),
      path: `${sourcePath(lang, claim.source)}#${claim.id}`,
    },
    ...(claim.kind === 'quantity' ? quantityFacts(claim, lang) : blockFacts(claim, lang)),
    ...(place ? [{ label: word('claimPlace'), text: place }] : []),
  ];
}

function quantityFacts(claim: QuantityClaim, lang: string): Fact[] {
  const { terms, sources } = wordsOf(lang);
  const word = wordsIn(lang);
  const year = yearText(claim.year, lang);
  const hedge =
    claim.comparator === null || claim.comparator === 'eq'
      ? undefined
      : terms.hedges[claim.comparator];
  const facts: readonly (readonly [key: string, text: string | undefined])[] = [
    ['claimValue', claim.value === null ? word('valueMissing') : figureText(claim.id, lang)],
    ['claimHedge', hedge],
    ['claimPer', claim.per && terms.per[claim.per]],
    [
      'claimSourceYear',
      claim.sourceYear === undefined ? undefined : yearText(claim.sourceYear, lang),
    ],
    ['claimYear', claim.yearInferred ? say(terms.years.inferred, { year }) : year],
    ['claimRole', claim.role === 'empirical-claim' ? undefined : terms.roles[claim.role]],
    ['claimGrade', terms.grades[claim.grade]],
    ['claimStamp', sources.get(claim.source)?.value.stamp],
  ];
  return facts.flatMap(([key, text]) => (text ? [{ label: word(key), text }] : []));
}

function blockFacts(claim: BlockClaim, lang: string): Fact[] {
  return [{ label: wordsIn(lang)('claimKind'), text: wordsOf(lang).terms.types[claim.type] ?? '' }];
}

function derivedFacts(derived: Derived, lang: string): Fact[] {
  const word = wordsIn(lang);
  const place = placeNames(derived, lang);
  const result = figureText(derived.id, lang, 'number');
  return [
    { label: word('claimWho'), text: word('derivedWho'), path: claimPath(lang, derived.id) },
    { label: word('claimValue'), text: figureText(derived.id, lang) },
    {
      label: word('claimFormula'),
      text: `${formulaText(derived.formula, lang, true)} = ${result}`,
    },
    ...(place ? [{ label: word('claimPlace'), text: place }] : []),
  ];
}
