import { csvFile } from '../language/csv-cell.ts';
import { figureOf, wordsIn, wordsOf } from './book.ts';
import type { Picture } from './charts.ts';
import { noteOf, placeNames } from './claim.ts';

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
    const figure = figureOf(id);
    const claim = figure.kind === 'quantity' ? figure : undefined;
    const value = Array.isArray(figure.value) ? figure.value.join('–') : figure.value;
    return [
      id,
      noteOf(id, picture.lang).subject,
      value,
      words.terms.columns[figure.unit] ?? figure.unit,
      figure.comparator,
      figure.year,
      placeNames(figure, picture.lang),
      claim ? picture.credit : null,
      words.terms.grades[claim?.grade ?? 'derived'] ?? null,
      claim?.source ?? null,
      claim?.line ?? null,
      figure.kind === 'derived' ? figure.formula : null,
    ];
  });
  const word = wordsIn(picture.lang);
  const header = COLUMNS.map((column) => word(`csv${column}`));
  return csvFile([header, ...rows]);
}
