import { canvas } from '../parts/canvas.ts';
import type { Table } from '../parts/chart.ts';
import { paragraph } from '../parts/paragraph.ts';
import { passage, type Stack } from '../parts/passage.ts';
import { svg } from '../parts/svg.ts';
import { WIDE, type Surface, type Voice } from '../parts/surface.ts';
import { caseMark } from '../parts/case-mark.ts';
import { listing } from './parts/listing.ts';
import { policyTold } from './parts/policy-told.ts';
import { linear, niceTicks, roundDomain } from './parts/scale.ts';
import { sentence } from './parts/sentence.ts';
import { valueAxis } from './parts/value-axis.ts';
import { caseByCase, caseName, NAMES, people, rounded, told, words } from './parts/told.ts';
import { levers, numbersRoom, type Columns } from './shares/levers.ts';
import { spanOf, stopped, together, type ShareCase, type ShareRows } from './shares/rows.ts';
import { fromTo, standing } from './shares/said.ts';

export { rows } from './shares/rows.ts';

/** The policy, what it adds in each case, and each lever's part of it, in the core's order. */
export function summary(rows: ShareRows, voice: Voice): string {
  const { city, scenario, moved, cases } = rows;
  if (moved.length === 0) return words(voice, 'say-none');
  const years = yearsOf(rows);
  const parts = moved.map((name) =>
    words(voice, 'part', {
      lever: words(voice, `lever-${name}`),
      people: fromTo(spanOf(name, rows), rows, voice),
    }),
  );
  const left = NAMES.filter((name) => !moved.includes(name));
  const effects = caseByCase(cases, voice, (one) => effectSaid(one, rows, voice));
  return paragraph(
    [
      words(voice, 'say-policy', { ...years, policy: policyTold(city, scenario, voice) }),
      words(voice, 'say-together', { ...years, cases: effects }),
      words(voice, 'say-parts', { parts: parts.join(words(voice, 'case-separator')) }),
      ...(left.length > 0 ? [words(voice, 'say-left', { levers: namesOf(left, voice) })] : []),
      ...(cases.some(stopped) ? [words(voice, 'say-stopped')] : []),
      words(voice, 'say-ranks'),
    ],
    voice.setting,
  );
}

/** A lever a line and a case a column, then their sum, and the two stocks that it lies between. */
export function table(rows: ShareRows, voice: Voice): Table {
  const { cases, moved } = rows;
  const years = yearsOf(rows);
  const line = (name: string, of: (one: ShareCase) => number) => [
    name,
    ...cases.map((one) => told(of(one), voice, rows)),
  ];
  return {
    columns: [words(voice, 'column-lever', years), ...cases.map((one) => caseName(one, voice))],
    rows: [
      ...NAMES.map((name) => {
        const lever = words(voice, `lever-${name}`);
        if (!moved.includes(name))
          return [words(voice, 'row-left', { lever }), ...cases.map(() => null)];
        const acts = words(voice, `lever-${name}-acts`);
        const said = words(voice, 'row-lever', { lever, acts, standing: standing(name, voice) });
        return line(said, ({ shares }) => shares[name]);
      }),
      line(words(voice, 'row-together'), together),
      line(words(voice, 'row-today', years), ({ asToday }) => asToday),
      line(words(voice, 'row-policy', years), ({ policy }) => policy),
    ],
  };
}

/** About so many marks has the axis under the strips. */
const COUNT = 4;

/** What the policy adds in each case, which also says what the marks are; below, a strip a lever. */
export function draw(rows: ShareRows, surface: Surface): SVGElement {
  const { document, width } = surface;
  if (rows.moved.length === 0) return sentence(words(surface, 'say-none'), surface);
  const wide = width >= WIDE;
  const size = wide ? 14.4 : 14.6;
  const years = yearsOf(rows);
  const muted = { x: 0, width: width - 2, size, className: 'muted' };
  const head = passage(surface, { ...muted, y: 0, text: words(surface, 'head-together', years) });
  const sum = sums(rows, head.height + 6, size, surface);
  const above = head.height + 6 + sum.height + 14;
  const text = words(surface, 'head-levers', years);
  const said = passage(surface, { ...muted, y: above, text });
  const columns = columnsOf(rows, { size, wide }, surface);
  const from = above + said.height + 10;
  const body = levers(rows, from, columns, surface);
  const foot = from + body.height - 2;
  const axis = valueAxis(
    niceTicks(...domainOf(rows, COUNT), COUNT),
    { ...columns, y: foot },
    surface,
  );
  return canvas(document, { width, height: foot + size + 12 }, [
    ...head.marks,
    ...sum.marks,
    svg(document, 'path', {
      class: 'rule',
      d: `M0 ${String(Math.round(above - 8))}H${String(width)}`,
    }),
    ...said.marks,
    ...body.marks,
    ...axis,
  ]);
}

/** Stock with the policy less stock as today: a line a case, with its mark. */
function sums(rows: ShareRows, y: number, size: number, surface: Surface): Stack {
  const { document } = surface;
  const items = rows.cases.map((one) => ({
    name: caseName(one, surface),
    value: told(together(one), surface, rows),
    mark: (x: number, middle: number) => [
      svg(document, 'g', { class: 'portion celadon' }, [
        caseMark(document, { ...one, ended: stopped(one) }, x + 6, middle),
      ]),
    ],
  }));
  return listing(items, { y, size, indent: 20 }, surface);
}

/** From round number to round number around all values that the strips show, and nothing. */
function domainOf(rows: ShareRows, count: number): [number, number] {
  const spans = rows.moved.map((name) => spanOf(name, rows));
  const low = Math.min(0, ...spans.map((span) => span.low));
  const high = Math.max(0, ...spans.map((span) => span.high));
  return roundDomain(low, high === low ? low + 1 : high, count);
}

function columnsOf(
  rows: ShareRows,
  { size, wide }: Pick<Columns, 'size' | 'wide'>,
  surface: Surface,
): Columns {
  const { width } = surface;
  const across = wide ? Math.round(width * 0.35) : width - 2;
  const x1 = wide ? across + 20 : 6;
  const x2 = wide ? width - numbersRoom(rows, size, surface) - 18 : width - 7;
  return { words: across, x1, x2, x: linear(domainOf(rows, COUNT), [x1, x2]), size, wide };
}

function yearsOf({ scenario: { startYear, horizon } }: ShareRows): Record<string, string> {
  return { start: String(startYear), horizon: String(horizon) };
}

function namesOf(names: typeof NAMES, voice: Voice): string {
  const list = names.map((name) => words(voice, `lever-${name}`));
  return list.join(voice.setting.listSeparator);
}

/** What the policy adds in a case, in words: people more or fewer, or no difference. */
function effectSaid(one: ShareCase, rows: ShareRows, voice: Voice): string {
  const more = rounded(together(one), rows);
  if (more === 0) return words(voice, 'same');
  return words(voice, more > 0 ? 'more' : 'fewer', { people: people(Math.abs(more), voice, rows) });
}
