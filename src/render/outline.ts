import type { Claim } from '../ledger/schema.ts';
import { noteOf } from './claim.ts';
import { sentence } from './sentence.ts';
import { usesIn, type UseLink } from './uses.ts';
import { ledger, wordsOf } from './book.ts';

/** A document's claims in the order in which it makes them. */
export function sourceClaims(source: string): Claim[] {
  return [...ledger.claims.values()]
    .map(({ value }) => value)
    .filter((claim) => claim.source === source)
    .sort((a, b) => a.line - b.line || a.column - b.column || a.id.localeCompare(b.id, 'en'));
}

/** One statement of a document, and what we made of it. */
export interface Statement {
  id: string;
  line: number;
  subject: string;
  statement: string;
  /** How well a figure stands or what a statement is worth, and what a reader is to mind. */
  made: readonly string[];
  uses: readonly UseLink[];
}

/** A section of a document: its name, what a reader is told on entering it, its statements in order. */
export interface Section {
  title: string;
  told: string | undefined;
  statements: Statement[];
}

/** A document's argument, section by section, in its own order. */
export function outlineOf(source: string, lang: string): Section[] {
  const words = wordsOf(lang).sources.get(source)?.value;
  const sections = new Map<string, Section>();
  for (const claim of sourceClaims(source)) {
    const section = sections.get(claim.section) ?? {
      title: words?.sections[claim.section] ?? claim.section,
      told: words?.told[claim.section],
      statements: [],
    };
    section.statements.push(statementOf(claim, lang));
    sections.set(claim.section, section);
  }
  return [...sections.values()];
}

function statementOf(claim: Claim, lang: string): Statement {
  const { terms, sources } = wordsOf(lang);
  const { subject, statement, caveat } = noteOf(claim.id, lang);
  const stamp = sources.get(claim.source)?.value.stamp;
  const standing =
    claim.kind === 'quantity'
      ? [terms.grades[claim.grade] ?? '', ...(stamp ? [stamp] : [])].map((term) =>
          sentence(term, lang),
        )
      : [terms.made[claim.type] ?? ''];
  return {
    id: claim.id,
    line: claim.line,
    subject,
    statement,
    made: caveat ? [...standing, caveat] : standing,
    uses: usesIn(claim.id, lang),
  };
}
