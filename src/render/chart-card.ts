import { ledger, wordsOf } from './book.ts';
import { block, CARD, INNER, lines, MARGIN, placed, textAt } from './card-text.ts';
import { WIDTHS, type Picture } from './charts.ts';
import { heightOf } from '../charts/parts/height-of.ts';
import { sentence } from './sentence.ts';
import { shortOf } from './short-of.ts';
import { credits } from './standalone.ts';

const CREDIT = { size: 19, leading: 27 } as const;
const TITLE = { size: 40, y: 110 } as const;

/** Where the site's name stands, below everything else. */
const FOOT = CARD.height - 84;

/** Between a chart's words and its drawing, and between two drawings. */
const GAP = 48;

/**
 * A chart's card: its title, its phone drawing, which stays legible where a card is small, and who claims
 * it, with the place and the stamp of its document. A chart of two or three views shows them all, one of
 * more the first; a what-if shows its question alone, since a card may be seen without the condition.
 */
export function chartCard(chart: Picture): string[] {
  const { short, views, conditional } = chart.entry;
  if (conditional) return asked(chart);
  const drawing = (show?: readonly string[]) => chart.draw(WIDTHS.narrow, shortOf(show, short));
  const [first] = views;
  if (!first || views.length > MOST_VIEWS) return beside(chart, drawing(first?.show));
  return below(
    chart,
    chart.views.map(({ label, show }) => ({ label, drawing: drawing(show) })),
  );
}

/** As many views as a card has room for, side by side. */
const MOST_VIEWS = 3;

/** The question, the title under it, and who claims it. */
function asked(chart: Picture): string[] {
  const { lang } = chart;
  const question = { size: 54, y: 130, lang, width: INNER, className: 'ink' };
  const first = block(chart.question, question);
  const y = question.y + (first.length - 1) * question.size * 1.4 + 84;
  const title = block(chart.title, { size: 30, y, lang, width: INNER, className: 'muted' });
  return [...first, ...title, ...credit(chart, INNER)];
}

/** Words on the left, the drawing on the right. */
function beside(chart: Picture, drawing: string): string[] {
  const tall = FOOT - MARGIN;
  const scale = Math.min(1.45, tall / heightOf(drawing), 500 / WIDTHS.narrow);
  const size = { width: WIDTHS.narrow * scale, height: heightOf(drawing) * scale };
  const room = CARD.width - MARGIN - size.width - GAP - MARGIN;
  return [
    ...block(chart.title, { ...TITLE, lang: chart.lang, width: room, className: 'ink' }),
    ...credit(chart, room),
    placed(drawing, {
      ...size,
      x: CARD.width - MARGIN - size.width,
      y: MARGIN + (tall - size.height) / 2,
    }),
  ];
}

/** The size of what names a view, and the room it takes. */
const VIEW = { size: 22, tall: 36 } as const;

/** The title above, each view under its name side by side, who claims it below. */
function below(chart: Picture, views: readonly { label: string; drawing: string }[]): string[] {
  const title = block(chart.title, { ...TITLE, lang: chart.lang, className: 'ink' });
  const said = credit(chart, INNER);
  const top = TITLE.y + (title.length - 1) * TITLE.size * 1.4 + 24;
  const tall = FOOT - said.length * CREDIT.leading - 12 - top - VIEW.tall;
  const gaps = GAP * (views.length - 1);
  const highest = Math.max(...views.map(({ drawing }) => heightOf(drawing)));
  const scale = Math.min(1.2, tall / highest, (INNER - gaps) / views.length / WIDTHS.narrow);
  const width = WIDTHS.narrow * scale;
  const start = (CARD.width - width * views.length - gaps) / 2;
  const shown = views.flatMap(({ label, drawing }, at) => {
    const x = start + at * (width + GAP);
    const box = { x, y: top + VIEW.tall, width, height: heightOf(drawing) * scale };
    const name = { x, y: top + VIEW.size, size: VIEW.size, className: 'muted' };
    return [textAt(label, name), placed(drawing, box)];
  });
  return [...title, ...shown, ...said];
}

/** The credit's lines, the last of them just above the site's name: none is left out. */
function credit(chart: Picture, width: number): string[] {
  const { lang } = chart;
  const texts = [...credits(chart), ...stampsOf(chart)].flatMap((text) =>
    lines(text, { lang, size: CREDIT.size, width }),
  );
  const first = FOOT - (texts.length - 1) * CREDIT.leading;
  return texts.map((line, at) =>
    textAt(line, { size: CREDIT.size, y: first + at * CREDIT.leading, className: 'muted' }),
  );
}

/** The stamps of the documents that a chart's claims come from, each once. */
function stampsOf({ figures, entry, lang }: Picture): string[] {
  const claims = [...figures, ...entry.statements];
  const sources = claims.flatMap((id) => ledger.claims.get(id)?.value.source ?? []);
  const stamps = sources.flatMap((id) => wordsOf(lang).sources.get(id)?.value.stamp ?? []);
  return [...new Set(stamps)].map((stamp) => sentence(stamp, lang));
}
