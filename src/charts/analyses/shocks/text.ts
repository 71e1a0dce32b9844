import { formatNumber } from '../../../language/number.ts';
import { formatModelNumber } from '../../../language/model-number.ts';
import type { Voice } from '../../parts/surface.ts';
import { words } from '../parts/told.ts';
import { lastOf, type Kind, type Rows, type Series } from './rows.ts';

/** An amount with its unit, no finer than is meant: two digits of yuan, tenths of people and patents. */
export function amount(kind: Kind, value: number, voice: Voice): string {
  return words(voice, `amount-${kind}`, { number: bare(kind, value, voice) });
}

/** The same without its unit; the tax as a percentage of the base year's. */
export function bare(kind: Kind, value: number, voice: Voice): string {
  const { setting } = voice;
  if (kind === 'tax') return formatModelNumber(value, 'ratio', { ...voice, decimals: 0 });
  if (kind === 'leaders' || kind === 'patents')
    return formatNumber(
      // Little is not nothing: below a tenth, its first digit.
      Number(value < 0.1 ? value.toPrecision(1) : value.toFixed(value < 10 ? 1 : 0)),
      setting,
    );
  if (value < 1) return formatNumber(0, setting);
  return formatNumber(value, setting, { roundedTo: 10 ** (Math.floor(Math.log10(value)) - 1) });
}

/** “If so many were lost …”: what it would come to, in the base year and in the last year told. */
export function sentenceOf(series: Series, rows: Rows, voice: Voice): string {
  const { kind, values } = series;
  const last = lastOf(series, rows);
  const first = Number(values[0]);
  if (!last || Number.isNaN(first)) return words(voice, 'nothing-told');
  const said = {
    ...{ first: amount(kind, first, voice), last: amount(kind, last.value, voice) },
    ...{ from: String(rows.baseYear), year: String(last.year) },
  };
  const leaders = formatNumber(Number(rows.leadersInThousand.toFixed(2)), voice.setting);
  const ratio = { leaders, thousand: formatNumber(1000, voice.setting) };
  return words(voice, `if-${kind}`, kind === 'leaders' ? { ...said, ...ratio } : said);
}
