import { usesOf, type Use } from '../ledger/uses.ts';
import { chapterPath, chartPath, checkPath, claimPath } from './address.ts';
import { chapterOf, COVER, ledger, wordsIn, wordsOf } from './book.ts';

const uses = usesOf(ledger);

/** A use as a reader meets it: what it is, and its page where it has one. */
export interface UseLink {
  text: string;
  path: string | undefined;
}

/** Where the site uses the claim or derived value `id`; the model is named once. */
export function usesIn(id: string, lang: string): UseLink[] {
  const links = (uses.get(id) ?? []).map((use) => linkOf(use, lang));
  return [...new Map(links.map((link) => [link.text, link])).values()];
}

function linkOf({ kind, id }: Use, lang: string): UseLink {
  const word = wordsIn(lang);
  const words = wordsOf(lang);
  switch (kind) {
    case 'chapter': {
      const { title = id, order } = chapterOf(lang, id).matter;
      return {
        text: word(Number(order) >= 1 ? 'useChapter' : 'usePage', { title: inner(title) }),
        path: id === COVER ? `${lang}/` : chapterPath(lang, id),
      };
    }
    case 'chart':
      return {
        text: word('useChart', { title: inner(words.charts.get(id)?.value.title ?? id) }),
        path: chartPath(lang, id),
      };
    case 'derived':
      return {
        text: word('useDerived', { subject: inner(words.derived.get(id)?.value.subject ?? id) }),
        path: claimPath(lang, id),
      };
    case 'check':
      return {
        text: word('useCheck', {
          subject: inner(words.checks.get(id)?.value.subject ?? id),
          verdict: words.terms.verdicts[ledger.checks.get(id)?.value.verdict ?? ''] ?? '',
        }),
        path: checkPath(lang, sourceOfCheck(id), id),
      };
    case 'model':
      return { text: word('useModel'), path: undefined };
  }
}

/** A title that will stand in quotation marks: its own become single. */
function inner(title: string): string {
  return title.replaceAll('“', '‘').replaceAll('”', '’');
}

/** The document on whose page a check stands: that of the first claim it names. */
export function sourceOfCheck(id: string): string {
  const [first = ''] = ledger.checks.get(id)?.value.claims ?? [];
  return ledger.claims.get(first)?.value.source ?? '';
}
