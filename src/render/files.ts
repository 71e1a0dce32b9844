import type { APIRoute } from 'astro';
import { languages, ledger } from './book.ts';
import { picture, type Picture } from './charts.ts';
import { csv } from './csv.ts';
import { png } from './png.ts';
import { standalone } from './standalone.ts';

/** Pixels: twice the width of the SVG, for articles and slides. */
const PNG_WIDTH = 1080;

const MAKE: Readonly<
  Record<
    'svg' | 'png' | 'csv',
    { type: string; make: (picture: Picture) => Promise<BodyInit> | BodyInit }
  >
> = {
  svg: { type: 'image/svg+xml', make: (chart) => standalone(chart) },
  png: { type: 'image/png', make: (chart) => png(standalone(chart, { qr: true }), PNG_WIDTH) },
  csv: { type: 'text/csv; charset=utf-8', make: csv },
};

/** The route that makes a file of one kind for every chart in every language. */
export function chartFiles(ending: 'svg' | 'png' | 'csv') {
  const { type, make } = MAKE[ending];
  const GET: APIRoute = async ({ params: { id = '', lang = '' } }) =>
    new Response(await make(picture(id, lang)), { headers: { 'content-type': type } });
  const getStaticPaths = () =>
    languages.flatMap((lang) => [...ledger.charts.keys()].map((id) => ({ params: { id, lang } })));
  return { GET, getStaticPaths };
}
