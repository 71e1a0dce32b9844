import { FORMS } from '../../model/cases.ts';
import { formatQuantity } from '../../language/quantity.ts';
import type { Table } from '../parts/chart.ts';
import { paragraph } from '../parts/paragraph.ts';
import { levers, type Columns } from './policy-mix/levers.ts';
import {
  casesOf,
  LAST,
  NAMES,
  shareOf,
  spanOf,
  START,
  together,
  type Case,
  type Row,
} from './policy-mix/rows.ts';
import { people, standingOf, told, words } from './policy-mix/text.ts';
import { stocks } from './policy-mix/stocks.ts';
import { WIDE, type Surface, type Voice } from '../parts/surface.ts';
import { svg } from '../parts/svg.ts';

export { rows } from './policy-mix/rows.ts';

/** The mix, where it leads in either form of leaving, and each lever's part, in the core's order. */
export function summary(rows: readonly Row[], voice: Voice): string {
  const { setting, terms } = voice;
  const sentences = rows.flatMap((row) => {
    const { stock, on, cases } = row;
    const years = { year: String(LAST), start: String(START), then: String(stock.year) };
    const moved = NAMES.filter((name) => on[name]);
    const list = (of: readonly string[]) => of.join(words(voice, 'separator'));
    const named = (names: typeof NAMES) => list(names.map((name) => words(voice, `name-${name}`)));
    const now = { ...years, stock: formatQuantity(stock, setting, terms) };
    if (moved.length === 0)
      return [words(voice, 'say-stock', now), words(voice, 'say-none', ends(row, voice))];
    const parts = moved.map((name) =>
      words(voice, 'part', {
        lever: words(voice, `name-${name}`),
        people: people(shareOf(name, cases), voice),
      }),
    );
    const left = NAMES.filter((name) => !on[name]);
    return [
      words(voice, 'say-stock', now),
      words(voice, 'say-mix', { ...years, levers: named(moved) }),
      words(voice, 'say-ends', { ...years, ...ends(row, voice) }),
      words(voice, 'say-shares', { people: people(together(cases), voice), shares: list(parts) }),
      ...(left.length > 0 ? [words(voice, 'say-left', { levers: named(left) })] : []),
      ...(cases.some(({ ended }) => ended > 0) ? [words(voice, 'say-stopped')] : []),
    ];
  });
  return paragraph(sentences, setting);
}

/** The stock as today and with the mix, a form of leaving each. */
function ends(row: Row, voice: Voice): Record<string, string> {
  return Object.fromEntries(
    FORMS.flatMap((form) => {
      const cases = casesOf(form, row);
      return [
        [
          form,
          people(
            spanOf(cases, ({ policy }) => policy),
            voice,
          ),
        ],
        [
          `${form}-today`,
          people(
            spanOf(cases, ({ asToday }) => asToday),
            voice,
          ),
        ],
      ];
    }),
  );
}

/** A lever a line and a case a column, then their sum, and the two stocks that it lies between. */
export function table(rows: readonly Row[], voice: Voice): Table {
  const [row] = rows;
  if (!row) return { columns: [], rows: [] };
  const { on, cases } = row;
  const year = { year: String(LAST) };
  const line = (name: string, of: (one: Case) => number) => [
    name,
    ...cases.map((one) => told(of(one), voice)),
  ];
  return {
    columns: [
      words(voice, 'column-lever', year),
      ...cases.map(({ exitForm, lossReading }) =>
        words(voice, `column-${exitForm}-${lossReading}`),
      ),
    ],
    rows: [
      ...NAMES.map((name) => {
        const lever = words(voice, `name-${name}`);
        const acts = words(voice, `acts-${name}`);
        const standing = words(voice, standingOf(name, 'row-'));
        const said = words(voice, on[name] ? 'row-lever' : 'row-left', { lever, acts, standing });
        return on[name]
          ? line(said, ({ shares }) => shares[name])
          : [said, ...cases.map(() => null)];
      }),
      line(words(voice, 'row-sum'), (one) => together([one]).low),
      line(words(voice, 'row-today', year), ({ asToday }) => asToday),
      line(words(voice, 'row-policy', year), ({ policy }) => policy),
    ],
  };
}

/**
 * Two lines of stocks, as today and with the mix; below them the levers' parts of what lies between.
 * Parts: `stocks`, which also says what the marks are, and `levers`.
 */
export function draw(rows: readonly Row[], surface: Surface): SVGElement {
  const { document, width, show } = surface;
  const [row] = rows;
  if (!row) return svg(document, 'svg', { viewBox: `0 0 ${String(width)} 1` });
  const wide = width >= WIDE;
  const size = wide ? 13.6 : 14.6;
  const across = Math.round(width * 0.33);
  const columns: Columns = wide
    ? { words: across, x1: across + 18, x2: width - 138, size, wide }
    : { words: width - 2, x1: 1, x2: width - 2, size, wide };
  const above = show?.includes('stocks') ?? true;
  const upper = above ? stocks(row, 2, columns, surface) : { marks: [], end: -16 };
  const lower = levers(row, upper.end + 18, columns, surface);
  return svg(document, 'svg', { viewBox: `0 0 ${String(width)} ${String(Math.ceil(lower.end))}` }, [
    ...upper.marks,
    ...lower.marks,
  ]);
}
