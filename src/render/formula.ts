import { quantityOf } from './figure.ts';
import { figureOf, wordsIn, wordsOf } from './book.ts';
import { formatNumber } from '../language/number.ts';
import { formatHedged, type Quantity } from '../language/quantity.ts';

const SIGNS: Readonly<Record<string, string>> = {
  '-': '−',
  '*': '×',
  '/': '÷',
  '<=': '≤',
  '>=': '≥',
  E: 'e',
  LN: 'ln',
};

/** The one function that has no sign that readers know: told in words. */
const EXIT_SHARE = /EXIT-SHARE \( ([^,]+) , ([^,]+) , ([^,]+) , ([^,)]+) \)/;

/**
 * A formula as a reader meets it, with the numbers in it: `( a - b ) / c` → `(4,235 − 3,256) ÷ 3,256`.
 * @param hedged sets “nearly” and its like at the numbers, as the documents do.
 */
export function formulaText(formula: string, lang: string, hedged = false): string {
  const [before = '', from, to, years, inflow, after = ''] = formula.split(EXIT_SHARE);
  const told = (part = '') => signsText(part, lang, hedged);
  if (from === undefined) return told(before);
  const values = { from: told(from), to: told(to), years: told(years), inflow: told(inflow) };
  return told(before) + wordsIn(lang)('formulaExitShare', values) + told(after);
}

/** Ids and operations, without words. */
function signsText(formula: string, lang: string, hedged: boolean): string {
  const { setting, terms } = wordsOf(lang);
  const told = formula
    .replaceAll(/\[ ([^\]]*) \]/g, (_, list: string) => String(list.split(' ').length))
    .split(' ')
    .map((token) => {
      const [id = '', end] = token.split('.');
      if (!/^[a-z]/.test(token)) return SIGNS[token] ?? token;
      const quantity = quantityOf(figureOf(id));
      if (typeof quantity.value === 'object') {
        return formatNumber(quantity.value[end === 'low' ? 0 : 1], setting);
      }
      const plain: Quantity = { ...quantity, comparator: 'eq', form: undefined };
      return formatHedged(hedged ? quantity : plain, setting, terms);
    })
    .join(' ');
  return told.replaceAll('( ', '(').replaceAll(' )', ')');
}
