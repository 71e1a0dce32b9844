import type { Quantity } from '../language/quantity.ts';
import type { Check } from '../ledger/schema.ts';
import { ledger, wordsOf } from './book.ts';
import { fill } from './fill.ts';
import { formulaText } from './formula.ts';
import { sourceOfCheck } from './uses.ts';

/** A check as a reader meets it. */
export interface CheckNote {
  id: string;
  subject: string;
  verdict: string;
  question: string;
  finding: string;
  reading: string;
  /** Ids of the claims it compares. */
  claims: readonly string[];
  /** Each comparison with its numbers, and whether it holds. */
  arithmetic: readonly { formula: string; holds: boolean }[];
}

/** The checks told with a document, in the order of their claims' lines. */
export function checksOf(source: string, lang: string): CheckNote[] {
  const line = ({ claims }: Check) => ledger.claims.get(claims[0] ?? '')?.value.line ?? 0;
  return [...ledger.checks.values()]
    .map(({ value }) => value)
    .filter(({ id }) => sourceOfCheck(id) === source)
    .sort((a, b) => line(a) - line(b))
    .map((check) => checkNote(check, lang));
}

function checkNote(check: Check, lang: string): CheckNote {
  const words = wordsOf(lang);
  const told = words.checks.get(check.id)?.value;
  if (!told) throw new Error(`the check “${check.id}” has no words in ${lang}`);
  const own: Readonly<Record<string, Quantity>> = check.computed;
  return {
    id: check.id,
    subject: told.subject,
    verdict: words.terms.verdicts[check.verdict] ?? '',
    question: fill(told.question, lang, { own }),
    finding: fill(told.finding, lang, { own }),
    reading: fill(told.reading, lang, { own }),
    claims: check.claims,
    arithmetic: check.compared.map(({ left, is, right, holds }) => {
      const sides = [left, right].map((formula) => formulaText(formula, lang));
      return { formula: sides.join(` ${SIGNS[is] ?? is} `), holds };
    }),
  };
}

const SIGNS: Readonly<Record<string, string>> = { '<=': '≤', '>=': '≥' };
