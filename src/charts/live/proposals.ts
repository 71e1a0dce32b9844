import { say } from '../../language/phrase.ts';
import { formatQuantity, type Comparator } from '../../language/quantity.ts';
import { subsidy } from '../../model/subsidy.ts';
import { canvas } from '../parts/canvas.ts';
import type { Settings, Table } from '../parts/chart.ts';
import { figure, type Figures } from '../parts/figures.ts';
import { paragraph } from '../parts/paragraph.ts';
import { money, type Row } from './proposals/row.ts';
import { researchForm, skillsForm } from './proposals/forms.ts';
import { WIDE, wordsFor, type Surface, type Voice } from '../parts/surface.ts';

/** The two proposals with what the reader put into them: a floor, and a ceiling. */
export function rows(figures: Figures, settings: Settings): Row[] {
  const rate = figure(figures, 'essay-rd-subsidy-rate');
  const years = figure(figures, 'essay-rd-subsidy-years');
  const cap = figure(figures, 'essay-skill-subsidy-cap');
  const spending = Number(settings['spending']);
  const people = Number(settings['people']);
  const over = (span: number) => Math.round(subsidy(rate.value / 100, span, spending));
  return [
    { kind: 'research', rate, years, spending, yearly: over(1), total: over(years.value) },
    { kind: 'skills', cap, people, total: cap.value * people },
  ];
}

/** What a row's sentences are filled with. */
function values(row: Row, voice: Voice): Record<string, string> {
  const { setting, terms } = voice;
  const amount = (value: number, comparator: Comparator) =>
    value === 0 ? say(wordsFor(voice, 'nothing')) : money(value, comparator, voice);
  if (row.kind === 'research') {
    const { comparator } = row.rate;
    return {
      rate: formatQuantity(row.rate, setting, terms),
      years: formatQuantity(row.years, setting, terms),
      spending: money(row.spending, 'eq', voice),
      yearly: amount(row.yearly, comparator),
      total: amount(row.total, comparator),
    };
  }
  const people = { value: row.people, unit: 'persons', comparator: 'eq' } as const;
  return {
    cap: formatQuantity(row.cap, setting, terms),
    people: formatQuantity(people, setting, terms),
    total: amount(row.total, row.cap.comparator),
  };
}

/** A sentence a proposal, then what the essay leaves out. */
export function summary(rows: readonly Row[], voice: Voice): string {
  const sentences = rows.map((row) =>
    say(wordsFor(voice, `summary-${row.kind}`), values(row, voice)),
  );
  sentences.push(say(wordsFor(voice, 'summaryFund')));
  return paragraph(sentences, voice.setting);
}

/** A row a proposal. */
export function table(rows: readonly Row[], voice: Voice): Table {
  const columns = ['columnProposal', 'columnProposed', 'columnSet', 'columnSum'];
  return {
    columns: columns.map((key) => say(wordsFor(voice, key))),
    rows: rows.map((row) => {
      const filled = values(row, voice);
      const proposed = row.kind === 'research' ? 'proposedResearch' : 'proposedSkills';
      return [
        say(wordsFor(voice, `name-${row.kind}`)),
        say(wordsFor(voice, proposed), filled),
        filled['spending'] ?? filled['people'] ?? null,
        filled['total'] ?? null,
      ];
    }),
  };
}

/** Between the two forms: across, and down. */
const GUTTER = { x: 22, y: 12 } as const;

/** Room above a form for the word that breaks its upper edge. */
const TOP = 8;

/**
 * Two forms to be filled in, outlined and ruled, nothing in them solid: an invoice for research and a
 * voucher for certificates. Side by side where there is room, of one height; on a phone one below the other.
 */
export function draw(rows: readonly Row[], surface: Surface): SVGElement {
  const { document, width } = surface;
  const wide = width >= WIDE;
  const across = wide ? (width - GUTTER.x) / 2 : width;
  const form = (row: Row, at: number, place: { y: number; tall: number }) => {
    const box = { ...place, x: 1 + (wide ? at * (across + GUTTER.x) : 0), width: across - 2 };
    const filled = values(row, surface);
    return row.kind === 'research'
      ? researchForm(row, filled, box, surface)
      : skillsForm(row, filled, box, surface);
  };
  const heights = rows.map((row, at) => form(row, at, { y: TOP, tall: 0 }).height);
  const tallest = Math.max(...heights);
  let y = TOP;
  const marks = rows.flatMap((row, at) => {
    const tall = wide ? tallest : (heights[at] ?? 0);
    const set = form(row, at, { y, tall });
    if (!wide) y += tall + GUTTER.y;
    return set.marks;
  });
  const foot = wide ? TOP + tallest : y - GUTTER.y;
  return canvas(document, { width, height: foot + 3 }, marks);
}
