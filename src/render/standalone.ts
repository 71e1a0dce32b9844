import { paragraph } from '../charts/parts/paragraph.ts';
import { wrap } from '../charts/parts/wrap.ts';
import { fullAddress, chartPath } from './address.ts';
import { ledger, wordsOf, wordsIn } from './book.ts';
import type { Picture } from './charts.ts';
import { placeNames } from './claim.ts';
import { heightOf } from '../charts/parts/height-of.ts';
import { measure } from './measure.ts';
import { chartStyle, light } from './palette.ts';
import { escapeText } from './escape.ts';
import { qrCode } from './qr.ts';
import { straightQuotes } from './straight-quotes.ts';

const WIDTH = 540;
const MARGIN = 20;
/** Latin letters of a serif face run wider than the sans ones that the table of widths knows. */
const SERIF = 1.08;
const FONT = "'Noto Serif SC','Songti SC','Noto Serif CJK SC','Source Han Serif SC',Georgia,serif";

/**
 * The whole chart as an SVG file that can stand anywhere: title, measure, picture, credit, place,
 * caveat, licence and address in it, light palette inlined, ids that carry chart and language.
 * @param options.qr adds a QR code of the chart's page, for pictures that cannot carry links.
 */
export function standalone(picture: Picture, options: { qr?: boolean } = {}): string {
  const { id, lang, title, caveat } = picture;
  const words = wordsOf(lang);
  const word = wordsIn(lang);
  const width = WIDTH - 2 * MARGIN;
  const qrSize = options.qr ? 84 : 0;
  const page = fullAddress(chartPath(lang, id));
  const drawing = picture.draw(width);
  const drawn = heightOf(drawing);

  const head = [
    ...lines(title, { size: 22, width, className: 'ink', lang }),
    ...lines(picture.measure, { size: 14, width, className: 'muted', lang }),
  ];
  const headEnd = stack(head, MARGIN);
  const warned = paragraph([word('caveatLabel'), caveat], words.setting);
  const foot = [...credits(picture), warned].flatMap((text) =>
    lines(text, { size: 12, width: width - (qrSize ? qrSize + 16 : 0), className: 'muted', lang }),
  );
  const footStart = headEnd + 12 + drawn + 8;
  const footEnd = Math.max(stack(foot, footStart), footStart + qrSize);
  const last = lines(`${word('licence')}  ${page}`, {
    size: 12,
    width,
    className: 'muted',
    lang,
  });
  const height = Math.ceil(stack(last, footEnd + 4) + MARGIN / 2);

  const file = [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${String(WIDTH)}" height="${String(height)}" viewBox="0 0 ${String(WIDTH)} ${String(height)}" role="img" aria-labelledby="${id}-${lang}-title ${id}-${lang}-desc" xml:lang="${words.setting.tag}" font-family="${FONT}">`,
    `<title id="${id}-${lang}-title">${escapeText(title)}</title>`,
    `<desc id="${id}-${lang}-desc">${escapeText(picture.summary())}</desc>`,
    `<style>${chartStyle([drawing, ...[...head, ...foot, ...last].map(textElement)].join(''))}</style>`,
    `<rect width="100%" height="100%" fill="${light['paper'] ?? ''}"/>`,
    ...head.map(textElement),
    drawing.replace(
      '<svg ',
      `<svg x="${String(MARGIN)}" y="${String(headEnd + 12)}" width="${String(width)}" height="${String(drawn)}" `,
    ),
    ...foot.map(textElement),
    options.qr
      ? qrCode(page, {
          x: WIDTH - MARGIN - qrSize,
          y: footStart,
          size: qrSize,
          colour: light['ink'] ?? '',
        })
      : '',
    ...last.map(textElement),
    '</svg>\n',
  ].join('');
  return straightQuotes(file, lang);
}

/** The credit and, where the document hides its place or the place needs saying, the place. */
export function credits({ lang, credit, entry }: Picture): string[] {
  const word = wordsIn(lang);
  const hides = entry.places.some((id) => ledger.places.get(id)?.value.naming === 'identified');
  const place = placeNames(entry, lang);
  return [
    word('source', { credit }),
    ...(hides && place !== null ? [word('placeCredit', { place })] : []),
  ];
}

interface Line {
  text: string;
  size: number;
  className: string;
  y: number;
}

function lines(
  text: string,
  {
    size,
    width,
    className,
    lang,
  }: { size: number; width: number; className: string; lang: string },
): Line[] {
  const { setting } = wordsOf(lang);
  const room = setting.script === 'latin' ? width / SERIF : width;
  return wrap(text, { width: room, size, measure, setting }).map((line) => ({
    text: line,
    size,
    className,
    y: 0,
  }));
}

/** Sets each line's baseline below the one before, from `top` on; returns where they end. */
function stack(block: Line[], top: number): number {
  let y = top;
  for (const line of block) {
    y += line.size * 1.45;
    line.y = y - line.size * 0.35;
  }
  return y;
}

function textElement({ text, size, className, y }: Line): string {
  return `<text class="${className}" x="${String(MARGIN)}" y="${y.toFixed(1)}" font-size="${String(size)}">${escapeText(text)}</text>`;
}
