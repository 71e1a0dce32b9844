import type { Setting } from './setting.ts';

/**
 * An ISO date (`2026-11-21`) in the language's long form: 2026年11月21日, 21 November 2026.
 * @throws RangeError where the text is no ISO date.
 */
export function formatDate(iso: string, setting: Setting): string {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(iso)) {
    throw new RangeError(`formatDate: expected YYYY-MM-DD, found “${iso}”`);
  }
  return new Intl.DateTimeFormat(setting.locale, { dateStyle: 'long', timeZone: 'UTC' }).format(
    new Date(`${iso}T00:00:00Z`),
  );
}
