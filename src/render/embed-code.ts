import { say } from '../language/phrase.ts';
import { embedPath, fullAddress } from './address.ts';
import { wordsOf } from './book.ts';
import type { Picture } from './charts.ts';
import { escapeText } from './escape.ts';

/** Tall enough for every still chart at any width; hosts that listen set the right height. */
const HEIGHT = 640;

/** The HTML that puts a chart into any page: one iframe, no script. */
export function embedCode({ id, lang, title }: Picture): string {
  const name = say(wordsOf(lang).controls['embedTitle'] ?? '', { title });
  const height = `${String(HEIGHT)}px`;
  return (
    `<iframe src="${fullAddress(embedPath(lang, id))}" title="${escapeText(name)}" ` +
    `width="100%" height="${String(HEIGHT)}" loading="lazy" sandbox="allow-scripts allow-popups" ` +
    `style="border:0;height:${height};height:if(supports(frame-sizing:content-height):auto;else:${height});frame-sizing:content-height"></iframe>`
  );
}
