import { wrap } from '../charts/parts/wrap.ts';
import { chapterOf, chaptersOf, COVER, languages, ledger, wordsIn, wordsOf } from './book.ts';
import { EMBLEM, picture, WIDTHS, type Picture } from './charts.ts';
import { escapeText } from './escape.ts';
import { measure } from './measure.ts';
import { chartStyle, light } from './palette.ts';
import { png } from './png.ts';
import { sentence } from './sentence.ts';
import { credits } from './standalone.ts';

/** What links are shown with elsewhere: 1200 × 630, the size that social sites crop to. */
export const CARD = { width: 1200, height: 630 } as const;

const MARGIN = 64;
const INNER = CARD.width - 2 * MARGIN;
/** Latin letters of the serif face run wider than the table of widths knows. */
const SERIF = 1.12;

/** A card's name and language, as its file is called. */
export interface CardName {
  id: string;
  lang: string;
}

/** Every card: of the cover, each chapter and each chart, in every language. */
export function cardNames(): CardName[] {
  return languages.flatMap((lang) => [
    { id: `chapter-${COVER}`, lang },
    ...chaptersOf(lang).map(({ id }) => ({ id: `chapter-${id}`, lang })),
    ...[...ledger.charts.keys()].map((id) => ({ id: `chart-${id}`, lang })),
  ]);
}

/** A card as PNG. @throws Error naming a card that is none. */
export function cardPng({ id, lang }: CardName): Promise<Uint8Array<ArrayBuffer>> {
  return png(cardSvg({ id, lang }), CARD.width);
}

/** A card as SVG: a chapter's title and what it is about, or a chart with who claims it. */
export function cardSvg({ id, lang }: CardName): string {
  const kind = id.split('-')[0];
  const name = id.slice(id.indexOf('-') + 1);
  if (kind === 'chart') return frame(lang, chartCard(picture(name, lang)));
  if (kind !== 'chapter') throw new Error(`no card “${id}”`);
  const { matter } = chapterOf(lang, name);
  if (name === COVER) return frame(lang, coverCard(matter, lang));
  return frame(lang, [
    ...block(matter['title'] ?? '', { lang, size: 76, y: 150, className: 'ink' }),
    ...block(matter['description'] ?? '', { lang, size: 34, y: 320, className: 'muted' }),
  ]);
}

/** The site's name, what it is about, and the tank without words. */
function coverCard(matter: Readonly<Record<string, string>>, lang: string): string[] {
  const tank = picture('reservoir-tank', lang).draw(WIDTHS.narrow, EMBLEM);
  const [width, height] = [480, (480 * heightOf(tank)) / WIDTHS.narrow];
  const x = CARD.width - MARGIN - width;
  const room = { lang, width: x - 2 * MARGIN };
  const title = block(matter['title'] ?? '', { ...room, size: 76, y: 150, className: 'ink' });
  return [
    ...title,
    ...block(matter['description'] ?? '', {
      ...room,
      size: 34,
      y: 170 + title.length * 106,
      className: 'muted',
    }),
    placed(tank, { x, y: 64, width, height }),
  ];
}

/** Below this scale a tall drawing is too small to read: its question stands there instead. */
const LEAST_SCALE = 0.75;
const CREDIT = { size: 19, leading: 27 } as const;

/** A chart's title and drawing, and below them who claims it, with the stamp of its document. */
function chartCard(chart: Picture): string[] {
  const { lang } = chart;
  const title = block(chart.title, { lang, size: 40, y: 100, className: 'ink' });
  const credit = [...credits(chart), ...stampsOf(chart)]
    .flatMap((text) => lines(text, { lang, size: CREDIT.size }))
    .slice(0, 3);
  const foot = CARD.height - 84 - (credit.length - 1) * CREDIT.leading;
  const top = 100 + title.length * 56 - 20;
  const drawing = chart.draw(WIDTHS.wide);
  const height = heightOf(drawing);
  const scale = Math.min(INNER / WIDTHS.wide, (foot - CREDIT.leading - top) / height);
  const shown =
    scale < LEAST_SCALE
      ? block(chart.question, { lang, size: 34, y: top + 90, className: 'muted' })
      : [
          placed(drawing, {
            x: (CARD.width - WIDTHS.wide * scale) / 2,
            y: top,
            width: WIDTHS.wide * scale,
            height: height * scale,
          }),
        ];
  return [
    ...title,
    ...shown,
    ...credit.map((line, at) =>
      textAt(line, { size: CREDIT.size, y: foot + at * CREDIT.leading, className: 'muted' }),
    ),
  ];
}

/** A drawing's own height in pixels. */
function heightOf(drawing: string): number {
  return Number(/viewBox="0 0 [\d.]+ ([\d.]+)"/.exec(drawing)?.[1]);
}

function placed(
  drawing: string,
  box: { x: number; y: number; width: number; height: number },
): string {
  return drawing.replace(
    '<svg ',
    `<svg overflow="visible" x="${box.x.toFixed(0)}" y="${box.y.toFixed(0)}" width="${box.width.toFixed(0)}" height="${box.height.toFixed(0)}" `,
  );
}

/** The stamps of the documents that a chart's figures come from, each once. */
function stampsOf({ figures, lang }: Picture): string[] {
  const sources = figures.flatMap((id) => ledger.claims.get(id)?.value.source ?? []);
  const stamps = sources.flatMap((id) => wordsOf(lang).sources.get(id)?.value.stamp ?? []);
  return [...new Set(stamps)].map((stamp) => sentence(stamp, lang));
}

function lines(
  text: string,
  { lang, size, width = INNER }: { lang: string; size: number; width?: number },
): string[] {
  const { setting } = wordsOf(lang);
  const room = setting.script === 'latin' ? width / SERIF : width;
  return wrap(text, { width: room, size, measure, setting });
}

/** Lines of text from a baseline on. */
function block(
  text: string,
  {
    y,
    className,
    ...set
  }: { lang: string; size: number; width?: number; y: number; className: string },
): string[] {
  const { size } = set;
  return lines(text, set).map((line, at) =>
    textAt(line, { size, y: y + at * size * 1.4, className }),
  );
}

function textAt(
  text: string,
  { size, y, className }: { size: number; y: number; className: string },
): string {
  return `<text class="${className}" x="${String(MARGIN)}" y="${String(y)}" font-size="${String(size)}">${escapeText(text)}</text>`;
}

/** Paper, a line of ink above, the tank and the site's name below. */
function frame(lang: string, inside: readonly string[]): string {
  const colour = (name: string) => light[name] ?? '';
  const foot = CARD.height - 40;
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${String(CARD.width)}" height="${String(CARD.height)}" viewBox="0 0 ${String(CARD.width)} ${String(CARD.height)}" font-family="Noto Serif SC">`,
    `<style>${chartStyle(inside.join(''))}</style>`,
    `<rect width="100%" height="100%" fill="${colour('paper')}"/>`,
    `<path d="M${String(MARGIN)} 40H${String(CARD.width - MARGIN)}" stroke="${colour('ink')}" stroke-width="2"/>`,
    ...inside,
    `<g transform="translate(${String(MARGIN)} ${String(foot - 26)})"><path d="M2 14c4-3 8-3 12 0s8 3 12 0v12H2z" fill="${colour('celadon')}"/><path d="M1 0v28h26V0" fill="none" stroke="${colour('ink')}" stroke-width="2.5"/><path d="M27 22h9" stroke="${colour('cinnabar')}" stroke-width="4"/></g>`,
    `<text x="${String(MARGIN + 52)}" y="${String(foot)}" font-size="24" fill="${colour('ink')}">${escapeText(wordsIn(lang)('siteName'))}</text>`,
    '</svg>',
  ].join('');
}
