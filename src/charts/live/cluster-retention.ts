import { range } from 'd3-array';
import { scaleLinear } from 'd3-scale';
import { formatNumber } from '../../language/number.ts';
import { say } from '../../language/phrase.ts';
import { formatQuantity } from '../../language/quantity.ts';
import { DEFAULTS } from '../../model/parameters.ts';
import { retention } from '../../model/retention.ts';
import type { Settings, Table } from '../parts/chart.ts';
import { figure, type Figure, type Figures } from '../parts/figures.ts';
import { label } from '../parts/label.ts';
import { paragraph } from '../parts/paragraph.ts';
import { passage } from '../parts/passage.ts';
import { stairs } from './cluster-retention/stairs.ts';
import { WIDE, wordsFor, type Surface, type Voice } from '../parts/surface.ts';
import { svg } from '../parts/svg.ts';

/** Levels that the path is followed for: the core's range. */
const LEVELS = 3;

/** One step of the path: how many stay once a cluster has matured by so many levels. */
export interface Row {
  levels: number;
  /** Per cent, from the core: the reader's start, and the claimed rise for each level. */
  share: number;
  /** Percentage points more than a level below; null today. */
  rise: number | null;
  /** The core's ceiling cuts this step short. */
  stopped: boolean;
  /** The rise of one level, as claimed. */
  claim: Figure;
  /** The ceiling of the core, a claim of another document. */
  ceiling: Figure;
}

/** From the share that the reader sets, three levels up; never above the core's ceiling. */
export function rows(figures: Figures, settings: Settings): Row[] {
  const base = Number(settings['base']);
  const claim = figure(figures, 'essay-cluster-level-retention-gain');
  const ceiling = figure(figures, 'fuxin-vocational-employment');
  const at = (levels: number) => Math.round(retention(base / 100, levels, DEFAULTS) * 1000) / 10;
  return range(LEVELS + 1).map((levels) => {
    const rise = levels === 0 ? null : at(levels) - at(levels - 1);
    const stopped = rise !== null && rise < claim.value;
    return { levels, share: at(levels), rise, stopped, claim, ceiling };
  });
}

function percent(value: number, { setting, terms }: Voice): string {
  return formatQuantity({ value, unit: 'percent', comparator: 'eq' }, setting, terms);
}

function claimed({ claim }: Row, { setting, terms }: Voice): string {
  return formatQuantity(claim, setting, terms);
}

/** The reader's start, where the claimed rise would lead, and what the essay leaves out. */
export function summary(rows: readonly Row[], voice: Voice): string {
  const [today, one, two, three] = rows;
  if (!today || !one || !two || !three) return '';
  const sentences = [
    say(wordsFor(voice, 'say'), { base: percent(today.share, voice) }),
    say(wordsFor(voice, 'path'), {
      claim: claimed(one, voice),
      one: percent(one.share, voice),
      two: percent(two.share, voice),
      three: percent(three.share, voice),
    }),
    ...(three.stopped
      ? [say(wordsFor(voice, 'stops'), { ceiling: percent(three.ceiling.value, voice) })]
      : []),
    say(wordsFor(voice, 'unsaid')),
  ];
  return paragraph(sentences, voice.setting);
}

function levelText({ levels }: Row, voice: Voice, today: string): string {
  if (levels === 0) return say(wordsFor(voice, today));
  const plural = { count: levels, locale: voice.setting.locale };
  return say(wordsFor(voice, 'up'), { levels: String(levels) }, plural);
}

/** A row a level: the share, and what it adds to the one below. */
export function table(rows: readonly Row[], voice: Voice): Table {
  return {
    columns: ['columnLevels', 'columnShare', 'columnRise'].map((key) => say(wordsFor(voice, key))),
    rows: rows.map((row) => [
      levelText(row, voice, 'rowToday'),
      percent(row.share, voice),
      row.rise === null ? null : formatNumber(row.rise, voice.setting),
    ]),
  };
}

const SMALL = 14.4;

/**
 * A flight of water steps, all broken lines because all rest on a start that nobody claimed; solid is
 * only the one riser that the essay claims, open at its top where the ceiling cuts it.
 */
export function draw(rows: readonly Row[], surface: Surface): SVGElement {
  const { document, width } = surface;
  const column = width / rows.length;
  const [high, size] = width >= WIDE ? [264, 26] : [250, 20];
  const [top, foot] = [26, 26 + high];
  const most = rows[0]?.ceiling.value ?? 100;
  const y = scaleLinear([0, most], [foot, top]);
  const place: Place = { y, foot, column, size };
  const ceiling = say(wordsFor(surface, 'ceiling'), { ceiling: percent(most, surface) });
  const below = axis(rows, place, surface);
  const treads = rows.map(({ share }) => y(share));
  return svg(document, 'svg', { viewBox: `0 0 ${String(width)} ${String(below.end)}` }, [
    ...rows.map(({ levels, share }) => {
      const box = { x: levels * column, y: y(share), width: column, height: foot - y(share) };
      return svg(document, 'g', { class: 'celadon' }, [
        svg(document, 'rect', { class: 'fill', ...box, 'fill-opacity': 0.1 }),
      ]);
    }),
    svg(document, 'path', { class: 'guide', d: `M0 ${String(top)}H${String(width)}` }),
    label(document, { x: 0, y: top - 9, size: SMALL, className: 'muted', text: ceiling }),
    svg(document, 'path', { class: 'rule', d: `M0 ${String(foot)}H${String(width)}` }),
    svg(document, 'path', { class: 'curve celadon', d: stairs(treads, column) }),
    ...rows.flatMap((row) => share(row, place, surface)),
    ...(rows[0] && rows[1] ? riser(rows[0], rows[1], place, surface) : []),
    ...below.marks,
  ]);
}

interface Place {
  y: (share: number) => number;
  foot: number;
  column: number;
  /** Of the shares, in pixels. */
  size: number;
}

/** Under the flight: the name of each step, then what the steps are. */
function axis(rows: readonly Row[], { foot, column }: Place, surface: Surface) {
  const small = { size: SMALL, className: 'muted' };
  const names = rows.map((row) =>
    passage(surface, {
      ...small,
      x: (row.levels + 0.5) * column,
      y: foot + 18 - SMALL,
      anchor: 'middle',
      width: column - 8,
      text: levelText(row, surface, 'today'),
    }),
  );
  const drop = Math.max(...names.map(({ drop }) => drop));
  const y = foot + 18 + drop + 24;
  const text = say(wordsFor(surface, 'axis'));
  const what = passage(surface, { ...small, x: 0, y: y - SMALL, width: surface.width - 2, text });
  const marks = [...names.flatMap(({ marks }) => marks), ...what.marks];
  return { marks, end: Math.ceil(y + what.drop + 8) };
}

/** The share under its tread, or above it where the water is too shallow for words. */
function share(row: Row, { y, foot, column, size }: Place, surface: Surface): SVGElement[] {
  const { document } = surface;
  const middle = { x: (row.levels + 0.5) * column, anchor: 'middle' as const };
  const deep = foot - y(row.share) > size * 1.7;
  const baseline = y(row.share) + (deep ? size + 6 : -9);
  const text = percent(row.share, surface);
  const stopped = say(wordsFor(surface, 'stopped'));
  const small = { ...middle, y: baseline + 23, size: SMALL, className: 'muted', text: stopped };
  return [
    label(document, { ...middle, y: baseline, size, className: 'ink number', text }),
    ...(row.stopped ? [label(document, small)] : []),
  ];
}

/** The one claimed rise, and its words: above it while there is room, in the water below otherwise. */
function riser(from: Row, to: Row, { y, column, size }: Place, surface: Surface): SVGElement[] {
  const { document } = surface;
  const fits = formatNumber(to.rise ?? 0, surface.setting);
  const words = wordsFor(surface, to.stopped ? 'fits' : 'claimed');
  const said = (baseline: number) =>
    passage(surface, {
      x: column,
      y: baseline - SMALL,
      size: SMALL,
      className: 'celadon-text',
      anchor: 'middle',
      width: column * 2 - 12,
      text: say(words, { claim: claimed(to, surface), fits }),
    });
  const above = from.share <= 40;
  const start = above ? y(to.share) - 12 - said(0).drop : y(from.share) + size + 44;
  const leader = `M${column.toFixed(1)} ${(y(from.share) + 5).toFixed(1)}V${(start - 16).toFixed(1)}`;
  const top = to.stopped ? '' : 'm-5 0h10';
  return [
    ...(above ? [] : [svg(document, 'path', { class: 'bracket', d: leader })]),
    svg(document, 'path', {
      class: 'length celadon',
      'data-comparator': to.claim.comparator,
      d: `M${(column - 5).toFixed(1)} ${y(from.share).toFixed(1)}h10m-5 0V${y(to.share).toFixed(1)}${top}`,
    }),
    ...said(start).marks,
  ];
}
