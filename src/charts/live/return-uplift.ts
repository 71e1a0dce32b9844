import { scaleLinear } from 'd3-scale';
import { formatNumber } from '../../language/number.ts';
import { say } from '../../language/phrase.ts';
import { formatQuantity } from '../../language/quantity.ts';
import { apart } from '../parts/apart.ts';
import type { Settings, Table } from '../parts/chart.ts';
import { figure, type Figure, type Figures } from '../parts/figures.ts';
import { label } from '../parts/label.ts';
import { paragraph } from '../parts/paragraph.ts';
import { passage } from '../parts/passage.ts';
import { WIDE, wordsFor, type Surface, type Voice } from '../parts/surface.ts';
import { svg } from '../parts/svg.ts';

/** A rate cannot pass this. */
const ALL = 100;

/** One way to read the claimed rise, and where it leads from the reader's rate; per cent. */
export interface Row {
  /** A share of the rate before, or points added to it. */
  reading: 'relative' | 'points';
  before: number;
  after: number;
  /** Percentage points between the two. */
  rise: number;
  /** Everybody has come back: the claimed rise does not fit. */
  capped: boolean;
  claim: Figure;
}

/** Both readings of the one claim, the one that the reader chose first. */
export function rows(figures: Figures, settings: Settings): Row[] {
  const before = Number(settings['before']);
  const claim = figure(figures, 'essay-changsha-return-gain');
  const row = (reading: Row['reading']): Row => {
    // The core has the relative reading inside a projection only; the other is a plain sum.
    const full = reading === 'points' ? before + claim.value : before * (1 + claim.value / 100);
    const after = Math.min(ALL, Math.round(full * 10) / 10);
    return { reading, before, after, rise: after - before, capped: full > ALL, claim };
  };
  const both = [row('relative'), row('points')];
  return settings['points'] === true ? both.reverse() : both;
}

function percent(value: number, { setting, terms }: Voice): string {
  return formatQuantity({ value, unit: 'percent', comparator: 'eq' }, setting, terms);
}

/** What a row's sentences are filled with; `equals` is for the relative reading. */
function values({ before, after, rise, claim }: Row, voice: Voice): Record<string, string> {
  const { setting, terms } = voice;
  return {
    before: percent(before, voice),
    after: percent(after, voice),
    rise: formatNumber(rise, setting, { decimals: Math.round(rise * 10) % 10 === 0 ? 0 : 1 }),
    claim: formatQuantity(claim, setting, terms),
    factor: formatNumber(1 + claim.value / 100, setting),
    all: percent(ALL, voice),
    // A tenth is all that is told.
    equals: Math.abs(after - before * (1 + claim.value / 100)) > 1e-9 ? '≈' : '=',
  };
}

/** The claim, then where each reading would lead, the chosen one first. */
export function summary(rows: readonly Row[], voice: Voice): string {
  const sentences = rows.flatMap((row, at) => {
    const filled = values(row, voice);
    return [
      ...(at === 0 ? [say(wordsFor(voice, 'claim'), filled)] : []),
      say(wordsFor(voice, `reads-${row.reading}`), filled),
      ...(row.capped ? [say(wordsFor(voice, 'capped'), filled)] : []),
    ];
  });
  return paragraph(sentences, voice.setting);
}

/** A row a reading. */
export function table(rows: readonly Row[], voice: Voice): Table {
  const columns = ['columnReading', 'columnBefore', 'columnAfter', 'columnRise'];
  return {
    columns: columns.map((key) => say(wordsFor(voice, key))),
    rows: rows.map((row) => {
      const { before = '', after = '', rise = '' } = values(row, voice);
      return [say(wordsFor(voice, `name-${row.reading}`)), before, after, rise];
    }),
  };
}

const SMALL = 14.4;

/** Where the two ends stand, and the size of their figures, in pixels. */
type Place = Readonly<Record<'x1' | 'x2' | 'foot' | 'size', number>> & {
  y: (rate: number) => number;
};

/**
 * A slope from the reader's rate to where the chosen reading leads, over the water that it adds; broken,
 * because its start is nobody's claim. The other reading stands beside it, dotted: the text allows both.
 */
export function draw(rows: readonly Row[], surface: Surface): SVGElement {
  const { document, width } = surface;
  const wide = width >= WIDE;
  const [top, foot] = [44, wide ? 324 : 304];
  const y = scaleLinear([0, ALL], [foot, top]);
  const [x1, x2] = wide ? [96, width - 220] : [68, width - 117];
  const place: Place = { x1, x2, y, foot, size: wide ? 30 : 22 };
  const [chosen, other] = rows;
  if (!chosen || !other) return svg(document, 'svg', { viewBox: `0 0 ${String(width)} 1` });
  const below = sum(chosen, place, surface);
  const across = (rate: number) => `M0 ${y(rate).toFixed(1)}H${x2.toFixed(1)}`;
  const all = say(wordsFor(surface, 'all'), { all: percent(ALL, surface) });
  return svg(document, 'svg', { viewBox: `0 0 ${String(width)} ${String(below.end)}` }, [
    svg(document, 'path', { class: 'rule faint', d: across(ALL) }),
    label(document, { x: 0, y: top - 7, size: SMALL, className: 'muted', text: all }),
    svg(document, 'path', { class: 'rule', d: `M0 ${String(foot)}H${String(width)}` }),
    ...slope(chosen, other, place, surface),
    ...ends(chosen, other, place, surface),
    ...below.marks,
  ]);
}

function slope(chosen: Row, other: Row, { x1, x2, y }: Place, { document }: Surface): SVGElement[] {
  const point = (x: number, rate: number) => `${x.toFixed(1)} ${y(rate).toFixed(1)}`;
  const from = point(x1, chosen.before);
  const [flat, to] = [point(x2, chosen.before), point(x2, chosen.after)];
  const dot = { class: 'dot celadon ours', r: 6 };
  return [
    svg(document, 'g', { class: 'celadon' }, [
      svg(document, 'path', { class: 'fill', d: `M${from}L${flat}L${to}z`, 'fill-opacity': 0.14 }),
    ]),
    svg(document, 'path', { class: 'rule faint', d: `M${from}L${flat}` }),
    svg(document, 'path', { class: 'guide', d: `M${from}L${point(x2, other.after)}` }),
    svg(document, 'path', {
      class: 'curve celadon',
      'data-comparator': chosen.claim.comparator,
      d: `M${from}L${to}`,
    }),
    svg(document, 'path', { class: 'bracket', d: `M${flat}L${to}` }),
    svg(document, 'circle', { ...dot, cx: x1, cy: y(chosen.before) }),
    svg(document, 'circle', { ...dot, cx: x2, cy: y(chosen.after) }),
  ];
}

/** The rate before, left of the slope; right of it the rate after with its difference, and the other's. */
function ends(chosen: Row, other: Row, place: Place, surface: Surface): SVGElement[] {
  const { document, width } = surface;
  const { x1, x2, y, foot, size } = place;
  const x = x2 + 13;
  const said = (row: Row, key: string, baseline: number, className: string) =>
    passage(surface, {
      x,
      y: baseline - SMALL,
      size: SMALL,
      className,
      width: width - x - 4,
      text: say(wordsFor(surface, key), values(row, surface)),
    });
  const rise = chosen.capped ? 'riseCapped' : 'rise';
  const big = size + 13 + SMALL + said(chosen, rise, 0, '').drop;
  const small = SMALL + said(other, `other-${other.reading}`, 0, '').drop;
  const block = ({ after }: Row, tall: number) => ({ at: y(after), tall });
  const [mine, its] = apart(block(chosen, big), block(other, small), foot - 8);
  const first = mine + size;
  const after = percent(chosen.after, surface);
  return [
    label(document, {
      x: x1 - 13,
      y: Math.min(y(chosen.before) + size * 0.36, foot - 8),
      size,
      className: 'ink number',
      anchor: 'end',
      text: percent(chosen.before, surface),
    }),
    label(document, { x, y: first, size, className: 'celadon-text number', text: after }),
    ...said(chosen, rise, first + 11 + SMALL, 'ink').marks,
    ...said(other, `other-${other.reading}`, its + SMALL * 0.9, 'muted').marks,
  ];
}

/** Under the slope: what its two ends are, and the sum that leads from one to the other. */
function sum(chosen: Row, { x2, foot }: Place, surface: Surface) {
  const { width } = surface;
  const small = { y: foot + 18 - SMALL, size: SMALL, className: 'muted' };
  const name = (x: number, key: string, width: number) =>
    passage(surface, { ...small, x, width, text: say(wordsFor(surface, key)) });
  const names = [name(0, 'before', x2 - 20), name(x2 - 6, 'after', width - x2 + 4)];
  const y = foot + 46 + Math.max(...names.map(({ drop }) => drop));
  const key = chosen.capped ? 'sumCapped' : `sum-${chosen.reading}`;
  const text = say(wordsFor(surface, key), values(chosen, surface));
  const told = passage(surface, {
    ...small,
    x: 0,
    y: y - SMALL,
    className: 'ink',
    width: width - 2,
    text,
  });
  const marks = [...names.flatMap(({ marks }) => marks), ...told.marks];
  return { marks, end: Math.ceil(y + told.drop + 8) };
}
