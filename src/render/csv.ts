import { ledger, wordsIn, wordsOf } from './book.ts';
import type { Picture } from './charts.ts';
import { noteOf } from './claim.ts';

const COLUMNS = [
  'Id',
  'Subject',
  'Value',
  'Unit',
  'Comparator',
  'Year',
  'Place',
  'Credit',
  'Grade',
  'Document',
  'Line',
  'Formula',
];

/**
 * A chart's figures as CSV (RFC 4180): UTF-8 with a byte-order mark, one header row, a row a figure.
 * A missing value is an empty cell, never 0.
 */
export function csv(picture: Picture): string {
  const words = wordsOf(picture.lang);
  const rows = picture.figures.map((id): (string | number | null)[] => {
    const claim = ledger.claims.get(id)?.value;
    const derived = ledger.derived.get(id)?.value;
    const entry = claim ?? derived;
    const unit = entry ? (words.terms.columns[entry.unit] ?? entry.unit) : null;
    const value = Array.isArray(entry?.value) ? entry.value.join('–') : (entry?.value ?? null);
    const place = words.places.get(entry?.place ?? '')?.value.credited ?? null;
    const grade = words.terms.grades[claim?.grade ?? 'derived'] ?? null;
    return [
      id,
      noteOf(id, picture.lang).subject,
      value,
      unit,
      entry?.comparator ?? null,
      entry?.year ?? null,
      place,
      claim ? picture.credit : null,
      grade,
      claim?.source ?? null,
      claim?.line ?? null,
      derived?.formula ?? null,
    ];
  });
  const word = wordsIn(picture.lang);
  const header = COLUMNS.map((column) => word(`csv${column}`));
  return `\uFEFF${[header, ...rows].map((row) => row.map(csvCell).join(',')).join('\r\n')}\r\n`;
}

/** A cell of a CSV file: quoted where it must be; text that a spreadsheet would run is disarmed. */
export function csvCell(value: string | number | null): string {
  if (value === null) return '';
  if (typeof value === 'number') return String(value);
  const text = /^[=+\-−@\t\r]/.test(value) ? `'${value}` : value;
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
