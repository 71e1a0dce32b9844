import { embedPath, fullAddress } from './address.ts';
import { ledger, wordsIn } from './book.ts';
import type { Picture } from './charts.ts';
import { escapeText } from './escape.ts';

/** Readers' fonts differ from those the heights were measured with. */
const RESERVE = 1.03;

/** For a chart whose embed has not been measured yet: as tall as hosts allow. */
const TALLEST = 1000;

/** The HTML that puts a chart into any page: one iframe, no script. */
export function embedCode({ id, lang, title }: Picture): string {
  const name = wordsIn(lang)('embedTitle', { title });
  const pixels = Math.ceil((ledger.heights[id]?.[lang] ?? TALLEST / RESERVE) * RESERVE);
  const height = `${String(pixels)}px`;
  return (
    `<iframe src="${fullAddress(embedPath(lang, id))}" title="${escapeText(name)}" ` +
    `width="100%" height="${String(pixels)}" loading="lazy" sandbox="allow-scripts allow-popups allow-popups-to-escape-sandbox" ` +
    `style="border:0;height:${height};height:if(supports(frame-sizing:content-height):auto;else:${height});frame-sizing:content-height"></iframe>`
  );
}
