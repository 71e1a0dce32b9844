import type { Setting } from './setting.ts';

/** How a number is to be set. */
export interface NumberForm {
  /** Decimals shown; by default as many as the number has, three at most. */
  decimals?: number | undefined;
  /** The place the source rounded to (1 000 for 21.7万); such a number is told in 万 or 亿. */
  roundedTo?: number | undefined;
}

const MINUS = '\u2212';

/**
 * A number as the language prints it: `3256` and `3,256`, `21.7万` and `217,000`.
 * Exact numbers keep every digit; numbers the source rounded take its named powers of ten.
 * @throws RangeError where the value is not finite: a missing number has words, never digits.
 */
export function formatNumber(value: number, setting: Setting, form: NumberForm = {}): string {
  if (!Number.isFinite(value)) {
    throw new RangeError(`formatNumber: expected a finite number, found ${String(value)}`);
  }
  const { roundedTo = 0 } = form;
  const size = roundedTo ? Math.round(Math.abs(value) / roundedTo) * roundedTo : Math.abs(value);
  const power = form.roundedTo ? setting.powers.find(({ at }) => size >= at) : undefined;
  const decimals = power
    ? Math.max(0, Math.round(Math.log10(power.at / (form.roundedTo ?? power.at))))
    : form.decimals;
  const grouped = size / (power?.at ?? 1) >= setting.groupFrom;
  const digits = formatter(setting.locale, grouped, decimals).format(size / (power?.at ?? 1));
  return `${value < 0 ? MINUS : ''}${digits}${power?.word ?? ''}`;
}

const FORMATTERS = new Map<string, Intl.NumberFormat>();

/** Kept once made: making one costs more than all the rest of a picture's numbers. */
function formatter(locale: string, grouped: boolean, decimals?: number): Intl.NumberFormat {
  const key = `${locale} ${String(grouped)} ${String(decimals)}`;
  const known = FORMATTERS.get(key);
  if (known) return known;
  const made = new Intl.NumberFormat(locale, {
    useGrouping: grouped,
    minimumFractionDigits: decimals ?? 0,
    maximumFractionDigits: decimals ?? 3,
  });
  FORMATTERS.set(key, made);
  return made;
}
