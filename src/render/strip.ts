import { paragraph } from '../charts/parts/paragraph.ts';
import { say } from '../language/phrase.ts';
import { GRADES } from '../ledger/vocabulary.ts';
import { claimsOfProse } from '../ledger/uses.ts';
import { chapterOf, figureOf, ledger, wordsIn, wordsOf } from './book.ts';

/** How well a chapter's figures stand: a sentence, and the grade of each figure, strongest first. */
export interface Strip {
  /** How many figures there are, by how they stand; and that sums of ours are not among them. */
  sentence: string;
  /** What a square means. */
  key: string;
  grades: readonly string[];
}

/**
 * The strip that opens a chapter, counted from the ledger: all figures that its prose, charts and scenes
 * tell. Titled sources are counted even where there is none; undefined for a chapter without figures.
 */
export function stripOf(chapter: string, lang: string): Strip | undefined {
  const ids = claimsOfProse(chapterOf(lang, chapter).references, ledger);
  const grades = ids
    .filter((id) => ledger.claims.get(id)?.value.kind !== 'block')
    .map((id) => figureOf(id))
    .map((figure) => (figure.kind === 'derived' ? 'derived' : figure.grade));
  if (grades.length === 0) return undefined;
  const word = wordsIn(lang);
  const { gradeCounts } = wordsOf(lang).terms;
  const order: readonly string[] = [...GRADES, 'derived'];
  const counts = order
    .map((grade) => ({ grade, count: grades.filter((other) => other === grade).length }))
    .filter(({ grade, count }) => count > 0 || grade === 'named-source-titled');
  const told = counts.map(({ grade, count }) =>
    say(gradeCounts[grade] ?? '', { count: String(count) }),
  );
  const title = word('stripTitle', {
    count: String(grades.length),
    grades: told.join(word('stripSeparator')),
  });
  const { setting } = wordsOf(lang);
  return {
    sentence: paragraph([title, ...(works(chapter, lang) ? [word('stripOurs')] : [])], setting),
    key: paragraph(
      [word('stripKey'), ...(grades.includes('derived') ? [word('stripKeyOurs')] : [])],
      setting,
    ),
    grades: counts.flatMap(({ grade, count }) => Array.from({ length: count }, () => grade)),
  };
}

/** Whether the chapter shows what we work out as it is read: live charts, sentences to set, the model. */
function works(chapter: string, lang: string): boolean {
  return chapterOf(lang, chapter).references.some(
    ({ component, id }) =>
      component === 'Suppose' ||
      component === 'Projected' ||
      (ledger.charts.get(id)?.value.controls.length ?? 0) > 0,
  );
}
