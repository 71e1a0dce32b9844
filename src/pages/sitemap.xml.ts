import type { APIRoute } from 'astro';
import { fullAddress } from '../render/address.ts';
import { languages, newestVersion, wordsOf } from '../render/book.ts';
import { escapeText } from '../render/escape.ts';
import { allPages } from '../render/pages.ts';

/** All pages with their other languages (sitemaps.org 0.9 with xhtml alternates). */
export const GET: APIRoute = () => {
  const { date } = newestVersion();
  const link = (hreflang: string, path: string) =>
    `<xhtml:link rel="alternate" hreflang="${hreflang}" href="${escapeText(fullAddress(path))}"/>`;
  const alternates = (path: string) =>
    languages.map((lang) => link(wordsOf(lang).setting.tag, `${lang}/${path}`)).join('') +
    (path === '' ? link('x-default', '') : '');
  const entry = (path: string, links: string) =>
    `<url><loc>${escapeText(fullAddress(path))}</loc><lastmod>${date}</lastmod>${links}</url>`;
  const entries = [
    entry('', alternates('')),
    ...allPages().map(({ lang, path }) => entry(`${lang}/${path}`, alternates(path))),
  ];
  const body = `<?xml version="1.0" encoding="UTF-8"?>\n<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml">\n${entries.join('\n')}\n</urlset>\n`;
  return new Response(body, { headers: { 'content-type': 'application/xml' } });
};
