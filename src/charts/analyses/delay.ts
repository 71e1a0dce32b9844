import { canvas } from '../parts/canvas.ts';
import type { Table } from '../parts/chart.ts';
import { paragraph } from '../parts/paragraph.ts';
import { passage } from '../parts/passage.ts';
import { WIDE, type Surface, type Voice } from '../parts/surface.ts';
import { axes, hasPast, startRule } from './delay/axes.ts';
import { ends } from './delay/ends.ts';
import { sample, startLine, startMark } from './delay/lines.ts';
import { placeOf } from './delay/place.ts';
import type { DelayCase, DelayRows } from './delay/rows.ts';
import { listing } from './parts/listing.ts';
import { policyTold } from './parts/policy-told.ts';
import { sentence } from './parts/sentence.ts';
import { caseByCase, caseName, people, rounded, told, words } from './parts/told.ts';

export { rows } from './delay/rows.ts';

/** Where the policy leads from the reader's start on, as today, and what a year's delay costs, case by case. */
export function summary(rows: DelayRows, voice: Voice): string {
  const { city, scenario, cases, acts, inTime } = rows;
  if (!acts) return words(voice, 'say-none');
  const years = yearsOf(rows);
  const stock = (of: (one: DelayCase) => DelayCase['chosen']) =>
    caseByCase(cases, voice, (one) => stockSaid(of(one), rows, voice));
  return paragraph(
    [
      words(voice, 'say-policy', { ...years, policy: policyTold(city, scenario, voice) }),
      ...(inTime
        ? [words(voice, 'say-start', { ...years, cases: stock(({ chosen }) => chosen) })]
        : []),
      words(voice, 'say-today', { ...years, cases: stock(({ asToday }) => asToday) }),
      inTime
        ? words(voice, 'say-cost', {
            ...years,
            cases: caseByCase(cases, voice, ({ cost }) => costSaid(cost, rows, voice)),
          })
        : words(voice, 'say-after', years),
      words(voice, 'say-later'),
    ],
    voice.setting,
  );
}

/** A start year a line, a case a column, then policies as today, and what a year's delay costs. */
export function table(rows: DelayRows, voice: Voice): Table {
  const { cases, acts, inTime } = rows;
  const years = yearsOf(rows);
  const stock = (one: DelayCase['chosen']) => stockTold(one, rows, voice);
  return {
    columns: [words(voice, 'column-start', years), ...cases.map((one) => caseName(one, voice))],
    rows: [
      ...(acts ? (cases[0]?.starts ?? []) : []).map(({ startYear }, at) => [
        String(startYear),
        ...cases.map(({ starts }) => {
          const start = starts[at];
          return start ? stock(start) : null;
        }),
      ]),
      [words(voice, 'row-today'), ...cases.map(({ asToday }) => stock(asToday))],
      ...(acts && inTime
        ? [
            [
              words(voice, 'row-cost', years),
              ...cases.map(({ cost }) => (cost === null ? null : told(-cost, voice, rows))),
            ],
          ]
        : []),
    ],
  };
}

/** Four lines over the years in which the policy could start; below them the price of a year, case by case. */
export function draw(rows: DelayRows, surface: Surface): SVGElement {
  const { document, width } = surface;
  const { acts, inTime, scenario, cases } = rows;
  if (!acts) return sentence(words(surface, 'say-none'), surface);
  const size = width >= WIDE ? 14.4 : 14.6;
  const years = yearsOf(rows);
  const muted = { x: 0, width: width - 2, size, className: 'muted' };
  const head = passage(surface, { ...muted, y: 0, text: words(surface, 'head', years) });
  const place = placeOf(rows, head.height + size * 1.5 + 12, surface);
  const under = words(surface, hasPast(rows) ? 'axis-past' : 'axis');
  const axis = passage(surface, { ...muted, y: place.foot + size + 15, text: under });
  const from = place.foot + size + 15 + axis.height + 12;
  const text = words(surface, inTime ? 'head-cost' : 'say-after', years);
  const below = passage(surface, { ...muted, className: 'ink', y: from, text });
  const list = listing(
    cases.map((one) => ({
      name: caseName(one, surface),
      value: inTime ? costSaid(one.cost, rows, surface, told) : '',
      mark: (x, y) => sample(document, one, x, y),
    })),
    { y: from + below.height + 5, size, indent: 42 },
    surface,
  );
  return canvas(document, { width, height: from + below.height + 5 + list.height + 2 }, [
    ...head.marks,
    ...axes(rows, place, surface),
    ...(inTime ? startRule(rows, place, surface) : []),
    ...cases.map((one) => startLine(document, one, place)),
    ...(inTime ? cases.map((one) => startMark(document, one, scenario.startYear, place)) : []),
    ...ends(rows, place, surface),
    ...axis.marks,
    ...below.marks,
    ...list.marks,
  ]);
}

function yearsOf({ scenario: { startYear, horizon } }: DelayRows): Record<string, string> {
  return { start: String(startYear), next: String(startYear + 1), horizon: String(horizon) };
}

/** What a year's delay costs in a case, in words: people fewer or more, no difference, or nothing to say. */
function costSaid(
  cost: number | null,
  rows: DelayRows,
  voice: Voice,
  number: typeof people = people,
): string {
  if (cost === null) return words(voice, 'cost-ended');
  const size = rounded(cost, rows);
  if (size === 0) return words(voice, 'cost-none');
  const key = size > 0 ? 'cost-fewer' : 'cost-more';
  return words(voice, key, { people: number(Math.abs(cost), voice, rows) });
}

function stockSaid({ stock, endsIn }: DelayCase['chosen'], rows: DelayRows, voice: Voice): string {
  return endsIn === null
    ? people(stock, voice, rows)
    : words(voice, 'said-ended', { year: String(endsIn) });
}

function stockTold({ stock, endsIn }: DelayCase['chosen'], rows: DelayRows, voice: Voice): string {
  return endsIn === null
    ? told(stock, voice, rows)
    : words(voice, 'ended', { year: String(endsIn) });
}
