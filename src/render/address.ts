/**
 * Every address of the site is made here, from `SITE_URL` (scheme and host) and `BASE_PATH` (the
 * folder it is served under). Paths are given from the site's own root and end in `/` for pages.
 */
const site = new URL(process.env['SITE_URL'] ?? 'http://localhost:4321').origin;
const base = `/${process.env['BASE_PATH'] ?? ''}/`.replaceAll(/\/+/g, '/');

/** An address for links inside the site: `address('zh/county/')` → `/zh/county/`. */
export function address(path = ''): string {
  return base + path.replace(/^\//, '');
}

/** The same with scheme and host, for feeds, pictures, embeds and other sites. */
export function fullAddress(path = ''): string {
  return site + address(path);
}

/** Scheme and host, and the folder, as Astro's settings want them. */
export const place = { site, base };

/** A chapter. */
export const chapterPath = (lang: string, id: string): string => `${lang}/${id}/`;
/** A chart's own page. */
export const chartPath = (lang: string, id: string): string => `${lang}/charts/${id}/`;
/** A chart as a file, in its default state. */
export const chartFile = (lang: string, id: string, ending: 'svg' | 'png' | 'csv'): string =>
  `charts/${id}.${lang}.${ending}`;
/** A chart for an iframe. */
export const embedPath = (lang: string, id: string): string => `embed/${lang}/${id}/`;
/** A claim, by its permanent anchor. */
export const claimPath = (lang: string, id: string): string => `${lang}/claims/#${id}`;
/** A document. */
export const sourcePath = (lang: string, id: string): string => `${lang}/sources/${id}/`;
/** A check, on the page of the document it is told with. */
export const checkPath = (lang: string, source: string, id: string): string =>
  `${sourcePath(lang, source)}#check-${id}`;
/** What a link to a chapter or chart is shown with elsewhere: `chapter-county`, `chart-forces`. */
export const cardFile = (lang: string, id: string): string => `cards/${id}.${lang}.png`;
