import { formatDate } from '../language/date.ts';
import { chartPath, fullAddress } from './address.ts';
import { newestVersion, wordsIn, wordsOf } from './book.ts';
import type { Picture } from './charts.ts';

/** The ways a chart is cited: in a sentence, for BibTeX, and by the Chinese standard GB/T 7714. */
export interface Citations {
  plain: string;
  bibtex: string;
  gbt7714: string;
}

/** A chart's citations. Author, version and date are the site's own, never the build's clock. */
export function citationsOf({ id, lang, title }: Picture): Citations {
  const { setting } = wordsOf(lang);
  const word = wordsIn(lang);
  const { version, date } = newestVersion();
  const [year = ''] = date.split('-');
  const url = fullAddress(chartPath(lang, id));
  const [author, site] = [word('author'), word('siteName')];
  return {
    plain: word('citePlain', {
      author,
      title,
      site,
      version,
      date: formatDate(date, setting),
      url,
    }),
    bibtex: [
      `@misc{leaking-reservoir-${id},`,
      `  author = {{${author}}},`,
      `  title = {${title}},`,
      `  howpublished = {${site}, ${version}},`,
      `  year = {${year}},`,
      `  url = {${url}}`,
      '}',
    ].join('\n'),
    gbt7714: `${author}. ${title}[DB/OL]. ${site}, ${version}. (${date})[${date}]. ${url}.`,
  };
}
