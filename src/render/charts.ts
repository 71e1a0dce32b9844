import { parseHTML } from 'linkedom';
import { say } from '../language/phrase.ts';
import { formatQuantity } from '../language/quantity.ts';
import type { ChartCode, Groups, Settings, Table } from '../charts/parts/chart.ts';
import type { Figures } from '../charts/parts/figures.ts';
import type { Voice } from '../charts/parts/surface.ts';
import type { Chart, Control } from '../ledger/schema-figures.ts';
import { ledger, wordsOf } from './book.ts';
import { drawable } from './drawable.ts';
import { measure } from './measure.ts';

/** The two widths, in pixels, that still charts are drawn at. */
export const WIDTHS = { narrow: 340, wide: 720 } as const;

/** The parts of `reservoir-tank` that stand as the site's emblem: no words, no figures. */
export const EMBLEM: readonly string[] = ['vessel', 'water', 'tap', 'loss'];

const CODE = import.meta.glob<ChartCode<unknown>>(['../charts/*.ts', '../charts/live/*.ts'], {
  eager: true,
});

/** One chart in one language, ready to be placed on a page or in a file. */
export interface Picture {
  id: string;
  lang: string;
  entry: Chart;
  title: string;
  question: string;
  measure: string;
  credit: string;
  caveat: string;
  table: Table;
  /** Ids of all figures drawn or told, in the order of the entry. */
  figures: readonly string[];
  /** The same as the drawing takes them. */
  drawn: Figures;
  voice: Voice;
  /** What a reader may set, each with its words and what it stands at first. */
  controls: readonly (Control & { label: string; now: string })[];
  /** Ways to see a still chart, each with its words; empty where there is but one. */
  views: readonly { id: string; label: string; show: readonly string[] }[];
  /** The alternative text of these parts, or of the whole chart. */
  summary(show?: readonly string[]): string;
  /** The drawing at a width in pixels, as the text of an `<svg>`. */
  draw(width: number, show?: readonly string[]): string;
}

/** The chart `id` in a language. @throws Error naming a chart without entry, words or drawing. */
export function picture(id: string, lang: string): Picture {
  const entry = ledger.charts.get(id)?.value;
  const words = wordsOf(lang);
  const told = words.charts.get(id)?.value;
  const code = CODE[codeFile(id, entry?.controls.length ?? 0)];
  if (!entry || !told || !code) throw new Error(`no chart “${id}” in ${lang}`);

  const figures = [...new Set([...entry.axes.flatMap(({ claims }) => claims), ...entry.printed])];
  const drawn: Figures = new Map(figures.map((figure) => [figure, drawable(figure)]));
  const rows = code.rows(drawn, settingsOf(entry), groupsOf(entry));
  const voice: Voice = { setting: words.setting, terms: words.terms, words: told.words };
  return {
    id,
    lang,
    entry,
    title: told.title,
    question: told.question,
    measure: told.measure,
    credit: creditOf([...figures, ...entry.statements], lang, told.credit),
    caveat: told.caveat,
    table: code.table(rows, voice),
    figures,
    drawn,
    voice,
    controls: entry.controls.map((control) => ({
      ...control,
      label: told.controls[control.id] ?? '',
      now:
        control.kind === 'range'
          ? formatQuantity({ ...control, comparator: 'eq' }, words.setting, words.terms)
          : '',
    })),
    views: entry.views.map((view) => ({ ...view, label: told.views[view.id] ?? '' })),
    summary: (show) => code.summary(rows, voice, show),
    draw: (width, show) => {
      const { document } = parseHTML('<!doctype html><html><body></body></html>');
      return code.draw(rows, { ...voice, document, width, measure, show }).outerHTML;
    },
  };
}

/** The statements that a diagram's page tells one by one as its marks are pointed at. */
export function toldOneByOne(entry: Chart): readonly string[] {
  return entry.class === 'D' ? entry.statements : [];
}

/** More statements than this have no notes on the page: each links to its claim, and the page stays light. */
const MOST_NOTES = 40;

/** The statements among them that open as a note on the page. */
export function notedOneByOne(entry: Chart): readonly string[] {
  const told = toldOneByOne(entry);
  return told.length > MOST_NOTES ? [] : told;
}

/** Live charts stand apart: only they are sent to browsers, and Plot never is. */
function codeFile(id: string, controls: number): string {
  return `../charts/${controls > 0 ? 'live/' : ''}${id}.ts`;
}

/** A chart's controls as they stand at first. */
function settingsOf({ controls }: Chart): Settings {
  return Object.fromEntries(controls.map(({ id, value }) => [id, value]));
}

function groupsOf({ groups }: Chart): Groups {
  return Object.fromEntries(groups.map(({ id, statements }) => [id, statements]));
}

/**
 * Fills a chart's credit line: author and institution of its first claim's document, and the lines that
 * its claims stand on, of one document or, as `{lines-essay}`, of each.
 */
function creditOf(ids: readonly string[], lang: string, template: string): string {
  const claims = ids.flatMap((id) => ledger.claims.get(id)?.value ?? []);
  const words = wordsOf(lang);
  const linesOf = (of: typeof claims) =>
    [...new Set(of.map(({ line }) => line))]
      .sort((a, b) => a - b)
      .join(words.setting.listSeparator);
  const source = words.sources.get(claims[0]?.source ?? '')?.value;
  const values: Record<string, string> = {
    author: source?.author ?? '',
    institution: source?.institution ?? '',
    lines: linesOf(claims),
  };
  for (const id of ledger.sources.keys()) {
    values[`lines-${id}`] = linesOf(claims.filter((claim) => claim.source === id));
  }
  return say(template, values);
}
