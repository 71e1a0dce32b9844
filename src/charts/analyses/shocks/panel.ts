import { label } from '../../parts/label.ts';
import { FADES, NOW } from '../../parts/now.ts';
import { passage, type Stack } from '../../parts/passage.ts';
import type { Surface } from '../../parts/surface.ts';
import { svg, tenth } from '../../parts/svg.ts';
import { tickTexts } from '../parts/axis-below.ts';
import { linear, niceTicks } from '../parts/scale.ts';
import { SERIF, words } from '../parts/told.ts';
import { lastOf, type Rows, type Series } from './rows.ts';
import { bare, sentenceOf } from './text.ts';

/** Where a panel stands. */
export interface Place {
  x: number;
  y: number;
  width: number;
  size: number;
  /** Pixels that words take: panels beside each other have their axes on one height. */
  words: number;
}

/** Height of a panel's picture. */
const TALL = 92;

/** What a panel says above its picture: its name, whose claim it is, and its sentence. */
export function sayings(series: Series, rows: Rows, place: Place, surface: Surface): Stack {
  const { kind } = series;
  const { x, width, size } = place;
  const marks: SVGElement[] = [];
  let y = place.y;
  const write = (text: string, className: string, gap: number) => {
    const said = passage(surface, { x, y, width, size, className, text });
    marks.push(...said.marks);
    y += said.height + gap;
  };
  write(words(surface, `name-${kind}`), 'strong', 0);
  write(
    words(surface, kind === 'leaders' ? 'assumed' : 'stamp'),
    kind === 'leaders' ? 'ochre-text' : 'muted',
    2,
  );
  write(sentenceOf(series, rows, surface), 'ink', 0);
  return { marks, height: y - place.y };
}

/** A panel: its words, and below them its line on an axis of its own, from nothing up. */
export function panel(series: Series, rows: Rows, place: Place, surface: Surface): Stack {
  const said = sayings(series, rows, place, surface);
  const drawn = picture(series, rows, { ...place, y: place.y + place.words + 8 }, surface);
  return { marks: [...said.marks, ...drawn.marks], height: place.words + 8 + drawn.height };
}

/** Round levels of a series' axis from nothing to above all that it holds; nothing alone where it holds none. */
export function levelsOf({ kind, values }: Series): number[] {
  const most = Math.max(0, ...[...values].filter((value) => !Number.isNaN(value)));
  if (most === 0) return [0];
  const step = kind === 'tax' ? 0.5 : (niceTicks(0, most, 2)[1] ?? most);
  const count = Math.ceil(most / step - 1e-9);
  return Array.from({ length: count + 1 }, (_, at) => at * step);
}

function textsOf(series: Series, surface: Surface): string[] {
  const levels = levelsOf(series);
  if (series.kind !== 'tax') return tickTexts(levels, surface);
  return levels.map((level) => bare('tax', level, surface));
}

function picture(series: Series, rows: Rows, place: Place, surface: Surface): Stack {
  const { width, size } = place;
  const { document } = surface;
  const { years, baseYear, horizon, endsIn } = rows;
  const levels = levelsOf(series);
  const texts = textsOf(series, surface);
  // One for all panels, so that their years stand under each other.
  const all = rows.series.flatMap((one) => textsOf(one, surface));
  const gutter = Math.max(...all.map((text) => surface.measure(text, size))) * SERIF + 8;
  const [left, right] = [place.x + gutter, place.x + width - 8];
  const [roof, foot] = [place.y + 10, place.y + 10 + TALL];
  const x = linear([baseYear, horizon], [left, right]);
  const y = linear([0, Math.max(...levels) > 0 ? Math.max(...levels) : 1], [foot, roof]);
  const past = Math.min(NOW, horizon);
  const shade = { x: left, y: roof, width: x(past) - left, height: TALL };
  return {
    marks: [
      ...(past > baseYear ? [svg(document, 'rect', { class: 'past', ...shade })] : []),
      ...levels.flatMap((level, at) => [
        svg(document, 'path', {
          class: level === 0 ? 'rule' : 'rule faint',
          d: `M${tenth(left)} ${tenth(y(level))}H${tenth(right)}`,
        }),
        label(document, {
          ...{ x: left - 8, y: y(level) + size * 0.36, size, anchor: 'end' },
          ...{ className: 'muted number', text: texts[at] ?? '' },
        }),
      ]),
      ...ends([baseYear, horizon], { x, left, right, y: foot + 4 + size, size }, surface),
      ...line(series, { years, endsIn }, { x, y }, document),
      ...last(series, rows, { x, y }, document),
    ],
    height: 10 + TALL + 6 + size * 1.3,
  };
}

function ends(
  years: readonly number[],
  {
    x,
    left,
    right,
    y,
    size,
  }: { x: (year: number) => number } & Record<'left' | 'right' | 'y' | 'size', number>,
  surface: Surface,
): SVGElement[] {
  return years.map((year, at) => {
    const anchor = at === 0 ? ('start' as const) : ('end' as const);
    const place = { x: Math.min(right, Math.max(left, x(year))), y, size, anchor };
    return label(surface.document, { ...place, className: 'muted number', text: String(year) });
  });
}

interface Scales {
  x: (year: number) => number;
  y: (value: number) => number;
}

/** Broken, since it is ours; paler from ten years on, where errors have added up. */
function line(
  { values }: Series,
  { years }: Pick<Rows, 'years' | 'endsIn'>,
  { x, y }: Scales,
  document: Document,
): SVGElement[] {
  const paths = { near: '', far: '' };
  years.forEach((year, at) => {
    const value = Number(values[at]);
    if (Number.isNaN(value)) return;
    const point = `${tenth(x(year))} ${tenth(y(value))}`;
    if (year <= FADES) paths.near += `${paths.near === '' ? 'M' : 'L'}${point}`;
    if (year >= FADES) paths.far += `${paths.far === '' ? 'M' : 'L'}${point}`;
  });
  return (['near', 'far'] as const)
    .filter((part) => paths[part].includes('L'))
    .map((part) =>
      svg(document, 'path', {
        class: 'curve cinnabar',
        d: paths[part],
        ...(part === 'far' ? { 'stroke-opacity': '0.5' } : {}),
      }),
    );
}

/** A hollow dot at the last value; a cross where the run ended early. */
function last(series: Series, rows: Rows, { x, y }: Scales, document: Document): SVGElement[] {
  const end = lastOf(series, rows);
  if (!end) return [];
  const [cx, cy] = [x(end.year), y(end.value)];
  if (rows.endsIn === null)
    return [svg(document, 'circle', { class: 'dot ours cinnabar', cx, cy, r: 4 })];
  const d = `M${tenth(cx - 5)} ${tenth(cy - 5)}l10 10m0 -10l-10 10`;
  return [svg(document, 'path', { class: 'stop-cross', d })];
}
