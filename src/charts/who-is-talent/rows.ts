import { say } from '../../language/phrase.ts';
import { formatQuantity } from '../../language/quantity.ts';
import type { Figure } from '../parts/figures.ts';
import { wordsFor, type Voice } from '../parts/surface.ts';

/** One number that a document calls talent, and what kind of number it is. */
export interface Row {
  kind: 'stock' | 'arrivals' | 'share' | 'need';
  claim: Figure;
}

/** What a badge says, by the places where it says it. */
const PLACES = ['meaning', 'counts', 'from', 'unsaid'] as const;

/** The words of a badge with its figure and years in them. */
export function told({ kind, claim }: Row, voice: Voice): Record<string, string> {
  const { setting, terms } = voice;
  const values = { ...yearsOf(claim, voice) };
  const said = PLACES.map((part) => [part, say(wordsFor(voice, `${part}-${kind}`), values)]);
  return {
    ...(Object.fromEntries(said) as Record<string, string>),
    number: formatQuantity(claim, setting, terms),
  };
}

/** The year or span that a figure counts for; nothing where its document gives none. */
function yearsOf({ year }: Figure, voice: Voice): { years?: string } {
  if (year === null) return {};
  const [from = '', to] = String(year).split('-');
  return {
    years:
      to === undefined
        ? say(wordsFor(voice, 'year'), { year: from })
        : say(wordsFor(voice, 'years'), { from, to }),
  };
}
