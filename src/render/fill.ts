import { formatHedged, formatQuantity, type Quantity } from '../language/quantity.ts';
import { figureOf, wordsOf } from './book.ts';
import { figureText, yearText } from './figure.ts';

/** The year inside a sentence: a cohort's is the year it was admitted in. */
function spokenYear(id: string, lang: string): string {
  const { year } = figureOf(id);
  return String(year).endsWith('cohort') ? figureText(id, lang, 'year') : yearText(year, lang);
}

/**
 * An entry's words with their figures: `{value}` and `{year}` are the claim's own, a name of `own` one
 * that a check works out, anything else another figure's id; `{id:number}` leaves the unit out.
 */
export function fill(
  text: string,
  lang: string,
  { id, own = {} }: { id?: string; own?: Readonly<Record<string, Quantity>> },
): string {
  const { setting, terms } = wordsOf(lang);
  return text.replaceAll(/\{([^}:]+)(:number)?\}/g, (_, name: string, bare?: string) => {
    const as = bare ? 'number' : 'quantity';
    const worked = own[name];
    if (worked) return (bare ? formatHedged : formatQuantity)(worked, setting, terms);
    if (id !== undefined && name === 'value') return figureText(id, lang, as);
    if (id !== undefined && name === 'year') return spokenYear(id, lang);
    return figureText(name, lang, as);
  });
}
