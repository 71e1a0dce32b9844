import { formatDate } from '../language/date.ts';
import { chartPath, fullAddress } from './address.ts';
import { newestVersion, wordsIn, wordsOf } from './book.ts';
import type { Picture } from './charts.ts';

/** The ways a chart or page is cited: in a sentence, for BibTeX, and by the Chinese standard GB/T 7714. */
export interface Citations {
  plain: string;
  bibtex: string;
  gbt7714: string;
}

/** A page as it is cited: `path` is its address without host. */
interface Cited {
  lang: string;
  title: string;
  path: string;
}

/** A chart's citations: of a part of a database, by its own page. */
export function citationsOf({ id, lang, title }: Picture): Citations {
  return citations({ lang, title, path: chartPath(lang, id) }, { key: id, carrier: 'DB/OL' });
}

/** A page's citations. */
export function pageCitations(cited: Cited): Citations {
  const key = cited.path.split('/').filter((part) => part !== '' && part !== cited.lang);
  return citations(cited, { key: key.join('-'), carrier: 'EB/OL' });
}

/** Author, version and date are the site's own, never the build's clock. */
function citations(
  { lang, title, path }: Cited,
  { key, carrier }: { key: string; carrier: string },
): Citations {
  const { setting } = wordsOf(lang);
  const word = wordsIn(lang);
  const { version, date } = newestVersion();
  const [year = ''] = date.split('-');
  const url = fullAddress(path);
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
      `@misc{leaking-reservoir-${key},`,
      `  author = {{${author}}},`,
      `  title = {${title}},`,
      `  howpublished = {${site}, ${version}},`,
      `  year = {${year}},`,
      `  url = {${url}}`,
      '}',
    ].join('\n'),
    gbt7714: `${author}. ${title}[${carrier}]. ${site}, ${version}. (${date})[${date}]. ${url}.`,
  };
}
