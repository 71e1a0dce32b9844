import { chapterOf, chaptersOf, COVER, languages, ledger, wordsIn } from './book.ts';
import { block, CARD, MARGIN, placed } from './card-text.ts';
import { chartCard } from './chart-card.ts';
import { EMBLEM, picture, WIDTHS } from './charts.ts';
import { escapeText } from './escape.ts';
import { heightOf } from '../charts/parts/height-of.ts';
import { chartStyle, light } from './palette.ts';
import { png } from './png.ts';
import { presetOf, type PresetTold } from './presets.ts';
import { projectionPicture } from './simulator-pictures.ts';
import { straightQuotes } from './straight-quotes.ts';

/** A card's name and language, as its file is called. */
export interface CardName {
  id: string;
  lang: string;
}

/** Every card: of the cover, each chapter, chart and prepared scenario, in every language. */
export function cardNames(): CardName[] {
  return languages.flatMap((lang) => [
    { id: `chapter-${COVER}`, lang },
    ...chaptersOf(lang).map(({ id }) => ({ id: `chapter-${id}`, lang })),
    ...[...ledger.charts.keys()].map((id) => ({ id: `chart-${id}`, lang })),
    ...[...ledger.scenarios.keys()].map((id) => ({ id: `scenario-${id}`, lang })),
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
  if (kind === 'scenario')
    return frame(lang, scenarioCard(presetOf(lang, name)), { analysis: true });
  if (kind !== 'chapter') throw new Error(`no card “${id}”`);
  const { matter } = chapterOf(lang, name);
  if (name === COVER) return frame(lang, coverCard(matter, lang));
  return frame(lang, [
    ...block(matter['title'] ?? '', { lang, size: 76, y: 150, className: 'ink' }),
    ...block(matter['description'] ?? '', { lang, size: 34, y: 320, className: 'muted' }),
  ]);
}

/** What a prepared scenario is, and its projection with all cases. */
function scenarioCard({ title, description, city, scenario, lang }: PresetTold): string[] {
  const drawing = projectionPicture(lang, city, scenario).narrow;
  const [width, height] = [500, (500 * heightOf(drawing)) / WIDTHS.narrow];
  const x = CARD.width - MARGIN - width;
  const room = { lang, width: x - 2 * MARGIN };
  const head = block(title, { ...room, size: 64, y: 140, className: 'ink' });
  const y = 150 + head.length * 88;
  const { measure } = projectionPicture(lang, city, scenario);
  const about = block(description, { ...room, size: 30, y, className: 'muted' });
  const under = y + about.length * 44 + 8;
  return [
    ...head,
    ...about,
    ...block(measure.split(/[:：。；;]/)[1] ?? measure, {
      ...room,
      size: 22,
      y: under,
      className: 'muted',
    }),
    placed(drawing, { x, y: 70, width, height }),
  ];
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

/** Paper, a line of ink above, the tank and the site's name below. */
function frame(lang: string, inside: readonly string[], { analysis = false } = {}): string {
  const colour = (name: string) => light[name] ?? '';
  const foot = CARD.height - 40;
  const card = [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${String(CARD.width)}" height="${String(CARD.height)}" viewBox="0 0 ${String(CARD.width)} ${String(CARD.height)}" font-family="Noto Serif SC">`,
    `<style>${chartStyle(inside.join(''), { analysis })}</style>`,
    `<rect width="100%" height="100%" fill="${colour('paper')}"/>`,
    `<path d="M${String(MARGIN)} 40H${String(CARD.width - MARGIN)}" stroke="${colour('ink')}" stroke-width="2"/>`,
    ...inside,
    `<g transform="translate(${String(MARGIN)} ${String(foot - 26)})"><path d="M2 14c4-3 8-3 12 0s8 3 12 0v12H2z" fill="${colour('celadon')}"/><path d="M1 0v28h26V0" fill="none" stroke="${colour('ink')}" stroke-width="2.5"/><path d="M27 22h9" stroke="${colour('cinnabar')}" stroke-width="4"/></g>`,
    `<text x="${String(MARGIN + 52)}" y="${String(foot)}" font-size="24" fill="${colour('ink')}">${escapeText(wordsIn(lang)('siteName'))}</text>`,
    '</svg>',
  ].join('');
  return straightQuotes(card, lang);
}
