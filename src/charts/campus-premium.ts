import { formatNumber } from '../language/number.ts';
import { say } from '../language/phrase.ts';
import { formatQuantity } from '../language/quantity.ts';
import { campusPremium } from '../model/campus-premium.ts';
import { stair } from './campus-premium/stair.ts';
import { canvas } from './parts/canvas.ts';
import type { Table } from './parts/chart.ts';
import { figure, type Figure, type Figures } from './parts/figures.ts';
import { paragraph } from './parts/paragraph.ts';
import { svg } from './parts/svg.ts';
import { wordsFor, type Surface, type Voice } from './parts/surface.ts';

/** One reading of the yearly fall, and what it leaves of a hundred; the real level is not given. */
export interface Row {
  /** A share of what is left, or the same slice of the first level each year. */
  reading: 'relative' | 'points';
  years: readonly Year[];
  threshold: Figure;
  decay: Figure;
}

/** A year in a row with net outflow. */
export interface Year {
  year: number;
  before: number;
  level: number;
}

/** The level before any fall. */
const WHOLE = 100;

/** How far the picture goes: an onset, since how long the decline goes on is not said. */
const LAST = 7;

/** Both readings, year by year. */
export function rows(figures: Figures): Row[] {
  const threshold = figure(figures, 'essay-brand-threshold-years');
  const decay = figure(figures, 'essay-campus-premium-decay');
  const level = {
    relative: (year: number) => WHOLE * campusPremium(year, { premiumDecay: decay.value / 100 }),
    // The core has the relative reading only; this one is a plain difference.
    points: (year: number) => WHOLE - decay.value * Math.max(0, year - threshold.value + 1),
  };
  return (['relative', 'points'] as const).map((reading) => ({
    reading,
    threshold,
    decay,
    years: Array.from({ length: LAST }, (_, at) => ({
      year: at + 1,
      before: level[reading](at),
      level: level[reading](at + 1),
    })),
  }));
}

/** What is left, in whole points: the claim carries no more. */
function left(years: readonly Year[], year: number, { setting }: Voice): string {
  const found = years.find((one) => one.year === year);
  return formatNumber(Math.round(found?.level ?? WHOLE), setting);
}

/** The claim, then where the readings that are shown would lead. */
export function summary(rows: readonly Row[], voice: Voice, show?: readonly string[]): string {
  const { setting, terms } = voice;
  const shown = rows.filter(({ reading }) => show?.includes(reading) ?? true);
  const sentences = shown.flatMap(({ reading, years, threshold, decay }, at) => {
    const values = {
      threshold: formatQuantity(threshold, setting, terms),
      rate: formatQuantity(decay, setting, terms),
      from: formatNumber(threshold.value, setting),
      to: formatNumber(LAST, setting),
      first: left(years, threshold.value, voice),
      last: left(years, LAST, voice),
    };
    const keys = [...(at === 0 ? ['summary'] : []), `summary-${reading}`];
    return keys.map((key) => say(wordsFor(voice, key), values));
  });
  return paragraph(sentences, setting);
}

/** A row a year, a column a reading. */
export function table(rows: readonly Row[], voice: Voice): Table {
  return {
    columns: [
      say(wordsFor(voice, 'columnYear')),
      ...rows.map(({ reading }) => say(wordsFor(voice, `column-${reading}`))),
    ],
    rows: Array.from({ length: LAST }, (_, at) => [
      formatNumber(at + 1, voice.setting),
      ...rows.map(({ years }) => left(years, at + 1, voice)),
    ]),
  };
}

/** Between two readings, one below the other. */
const BETWEEN = 34;

/**
 * A stair for each reading that is shown. Parts: `relative` and `points`; and `asides`, how the figure is
 * read, without which a stair is lower.
 */
export function draw(rows: readonly Row[], surface: Surface): SVGElement {
  const { document, width, show } = surface;
  let y = 0;
  const stairs = rows
    .filter(({ reading }) => show?.includes(reading) ?? true)
    .map((row) => {
      const drawn = stair(row, y, surface);
      y += drawn.height + BETWEEN;
      return svg(document, 'g', { class: `part part-${row.reading}` }, drawn.marks);
    });
  return canvas(document, { width, height: y - BETWEEN + 4 }, stairs);
}
