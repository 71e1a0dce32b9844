import { shown, type Fault } from './fault.ts';
import { nearest } from './nearest.ts';
import { isUnreadable, type Ledger } from './read.ts';
import type { Version } from './schema.ts';

/** What the site keeps of itself: versions stand newest first, and heights are of embeds that there are. */
export function checkRecords(ledger: Ledger): Fault[] {
  return [...versionFaults(ledger.versions), ...heightFaults(ledger)];
}

function versionFaults(versions: readonly Version[]): Fault[] {
  const file = 'data/versions.json';
  return versions.flatMap((older, at): Fault[] => {
    const newer = versions[at - 1];
    if (!newer) return [];
    const later = (['date', 'version'] as const).filter(
      (field) => sortable(older[field]) > sortable(newer[field]),
    );
    return later.map((field) => ({
      file,
      field: `${String(at)}.${field}`,
      expected: `the newest first, so nothing after ${shown(newer[field])}`,
      found: shown(older[field]),
    }));
  });
}

/** The numbers of a version or a date, set so that texts stand as their numbers do. */
function sortable(text: string): string {
  return text.replaceAll(/\d+/g, (number) => number.padStart(8, '0'));
}

/** The simulator's embed has a height too, and is no chart. */
const SIMULATOR = 'simulator';

/** An embed that was never measured is no fault: it must be built before `npm run heights` can measure it. */
function heightFaults(ledger: Ledger): Fault[] {
  const file = 'data/heights.json';
  const charts = [SIMULATOR, ...ledger.charts.keys()];
  const langs = [...ledger.words.keys()];
  return Object.entries(ledger.heights).flatMap(([id, heights]): Fault[] => {
    if (!charts.includes(id) && !isUnreadable(ledger, id, ['charts'])) {
      const expected = `the id of a chart, or ${SIMULATOR}`;
      return [{ file, field: id, expected, found: shown(id), nearest: nearest(id, charts) }];
    }
    return Object.keys(heights)
      .filter((lang) => !langs.includes(lang))
      .map((lang) => ({
        file,
        field: `${id}.${lang}`,
        expected: `one of ${langs.join(', ')}`,
        found: shown(lang),
      }));
  });
}
