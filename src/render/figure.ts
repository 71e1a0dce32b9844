import { formatHedged, formatQuantity, type Quantity } from '../language/quantity.ts';
import { say } from '../language/phrase.ts';
import type { Figure } from '../ledger/read.ts';
import { figureOf, wordsOf } from './book.ts';

/** The figure `id` in the words of a language: `quantity` with unit, bare `number`, or its `year`. */
export function figureText(
  id: string,
  lang: string,
  as: 'quantity' | 'number' | 'year' = 'quantity',
): string {
  const figure = figureOf(id);
  const { setting, terms } = wordsOf(lang);
  if (as === 'year') {
    const [year] = String(figure.year ?? '').split(/[- ]/);
    if (!year) throw new Error(`“${id}” has no year`);
    return say(terms.years.at, { year });
  }
  // A decade is a range of years that the document tells in one word.
  if (figure.unit === 'year' && Array.isArray(figure.value)) return yearText(figure.year, lang);
  const quantity = quantityOf(figure);
  return as === 'number'
    ? formatHedged(quantity, setting, terms)
    : formatQuantity(quantity, setting, terms);
}

/**
 * What a figure's text is made of, with the decimals that its document prints: 8.0 stays 8.0.
 * @throws Error naming a figure whose value is missing.
 */
export function quantityOf(figure: Figure): Quantity {
  const { value, comparator, unit, form, roundedTo } = figure;
  if (value === null || comparator === null) throw new Error(`“${figure.id}” has no value`);
  if (figure.kind === 'derived') {
    return { value, comparator, unit, form, roundedTo, decimals: figure.decimals };
  }
  const printed = figure.printed ?? '';
  if (unit === 'label') return { value: /[\d.+]+/.exec(printed)?.[0] ?? value, comparator, unit };
  const decimals = roundedTo ? undefined : /\.(\d+)/.exec(printed)?.[1]?.length;
  return { value, comparator, unit, form, roundedTo, decimals };
}

/**
 * A year as a reader meets it: 2013年, 2018～2021年, 2013年录取的一届, 20世纪80年代, 2019年2月至8月,
 * 近3年（未写明起止）. The forms are those of the claims' `year`.
 */
export function yearText(year: Figure['year'], lang: string): string {
  const { setting, terms } = wordsOf(lang);
  const { years } = terms;
  if (year === null) return years.none;
  if (typeof year === 'number') return say(years.at, { year: String(year) });
  const [from = '', to = ''] = year.split(/[- ]|\.\./);
  if (year.endsWith('cohort')) return say(years.cohort, { year: from });
  if (/^\d{3}0s$/.test(year)) {
    const century = String(Math.floor(Number.parseInt(year) / 100) + 1);
    return say(years.decade, { year: from.slice(0, -1), century, decade: from.slice(2, -1) });
  }
  if (year.startsWith('last')) return say(years.last, { count: to });
  if (!year.includes('..')) return say(years.span, { from, to });
  const [first, last] = year.split('..').map((date) => {
    const month = new Date(`${date}-01T00:00:00Z`);
    const form = new Intl.DateTimeFormat(setting.locale, { month: 'short', timeZone: 'UTC' });
    return form.format(month);
  });
  return say(years.months, { year: from, from: first ?? '', to: last ?? '' });
}
