import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseHTML } from 'linkedom';

/** The folder of the built site. */
export const DIST = 'dist';

/** Every file of a built site, by its path from the root with slashes. */
export function filesOf(folder = DIST): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) =>
      join(entry.parentPath, entry.name)
        .replaceAll('\\', '/')
        .slice(folder.length + 1),
    )
    .sort();
}

/** Every page of a built site, by its address without host: `zh/county/`. */
export function pagesOf(folder = DIST): string[] {
  return filesOf(folder)
    .filter((file) => file.endsWith('.html'))
    .map((file) => file.replace(/index\.html$/, ''));
}

/** The HTML of a page. */
export function htmlOf(page: string, folder = DIST): string {
  return readFileSync(join(folder, page.endsWith('.html') ? page : `${page}index.html`), 'utf8');
}

const documents = new Map<string, Document>();

/** The page as a document, read once for all tests of a file: they look, and change nothing. */
export function documentOf(page: string, folder = DIST): Document {
  const key = `${folder}/${page}`;
  const known = documents.get(key) ?? parseHTML(htmlOf(page, folder)).document;
  documents.set(key, known);
  return known;
}

/** Embeds are pages for other people's sites: other rules hold. */
export const isEmbed = (page: string): boolean => page.startsWith('embed/');

/** The front page and the 404 speak every language at once. */
export const isBilingual = (page: string): boolean => page === '' || page === '404.html';

/** The language folder of a page, or undefined where it speaks them all. */
export const languageOf = (page: string): string | undefined =>
  isBilingual(page) ? undefined : page.replace(/^embed\//, '').split('/')[0];
