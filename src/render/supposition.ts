import type { Figures } from '../charts/parts/figures.ts';
import { formatNumber } from '../language/number.ts';
import { formatQuantity } from '../language/quantity.ts';
import type { Supposition } from '../ledger/schema-figures.ts';
import type { SuppositionCode } from '../suppositions/parts/supposition.ts';
import { ledger, wordsOf } from './book.ts';
import { drawable } from './drawable.ts';
import { figureText } from './figure.ts';
import { embedded, numberWords } from './live.ts';

const CODE = import.meta.glob<SuppositionCode>('../suppositions/*.ts', { eager: true });

/** A piece of a sentence that a reader sets: plain text, a number to set, what follows, a claim's figure. */
export type Piece =
  | { kind: 'text' | 'outcome' | 'figure'; id: string; text: string }
  | {
      kind: 'input';
      id: string;
      text: string;
      label: string;
      input: Supposition['inputs'][number];
    };

/** A sentence with numbers to set, as it stands at first. */
export interface SuppositionText {
  pieces: Piece[];
  /** What its script needs, as the text of a script element. */
  data: string;
}

/** The supposition `id` in a language. @throws Error naming one without entry, words or code. */
export function supposition(id: string, lang: string): SuppositionText {
  const entry = ledger.suppositions.get(id)?.value;
  const words = wordsOf(lang);
  const told = words.suppositions.get(id)?.value;
  const code = CODE[`../suppositions/${id}.ts`];
  if (!entry || !told || !code) throw new Error(`no supposition “${id}” in ${lang}`);
  const drawn: Figures = new Map(entry.figures.map((figure) => [figure, drawable(figure)]));
  const outcomes = code.outcomes(
    drawn,
    Object.fromEntries(entry.inputs.map(({ id, value }) => [id, value])),
  );
  const { setting, terms } = numberWords(
    lang,
    Object.values(outcomes).map(({ unit }) => unit),
  );
  // Every second part of the split is a name.
  const pieces = told.sentence.split(/\{([a-z0-9-]+)\}/).map((part, at): Piece => {
    if (at % 2 === 0) return { kind: 'text', id: '', text: part };
    const input = entry.inputs.find((other) => other.id === part);
    if (input) {
      const text = formatNumber(input.value, setting);
      return { kind: 'input', id: part, text, label: told.inputs[part] ?? '', input };
    }
    const outcome = outcomes[part];
    if (outcome) {
      return { kind: 'outcome', id: part, text: formatQuantity(outcome, setting, terms) };
    }
    if (!entry.figures.includes(part)) {
      const known = Object.keys(outcomes).join(', ');
      throw new Error(
        `data/suppositions/${id}.json › outcomes: src/suppositions/${id}.ts works out ${known}, but not “${part}”`,
      );
    }
    return { kind: 'figure', id: part, text: figureText(part, lang) };
  });
  return { pieces, data: embedded({ figures: [...drawn.values()], setting, terms }) };
}
