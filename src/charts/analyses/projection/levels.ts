import { FORMS } from '../../../model/cases.ts';
import { formatNumber } from '../../../language/number.ts';
import { say } from '../../../language/phrase.ts';
import { label } from '../../parts/label.ts';
import { svg, tenth } from '../../parts/svg.ts';
import { wordsFor, type Surface } from '../../parts/surface.ts';
import { niceTicks } from '../parts/scale.ts';
import type { Plot } from './plot.ts';
import type { Rows } from './rows.ts';

/** A level that is drawn, persons, and its name. */
export interface Level {
  stock: number;
  text: string;
}

/** The greatest stock that is drawn, rounded up so that the axis stands still while a slider moves a little. */
export function ceiling({ city, goal, policy, today, spreads }: Rows, before: number): number {
  const columns = [
    ...[...policy, ...today].map(({ projection }) => projection.stock),
    ...(spreads ? FORMS.flatMap((form) => spreads[form].percentiles.at(-1) ?? []) : []),
  ];
  // A missing value is not above anything.
  const most = columns.reduce(
    (highest, column) => column.reduce((above, stock) => (stock > above ? stock : above), highest),
    Math.max(before, goal?.kind === 'stock' ? goal.share * city.stock : 0),
  );
  const step = 10 ** Math.floor(Math.log10(most)) / 4;
  return Math.ceil(most / step) * step;
}

/** The levels at round numbers up to `most`, named; `briefly` where they stand inside the plot. */
export function levels(most: number, surface: Surface, briefly: boolean): Level[] {
  return niceTicks(0, most, 4)
    .filter((stock) => stock > 0)
    .map((stock) => ({ stock, text: levelTold(stock, surface, briefly) }));
}

/** A round number of people on the axis; a language without powers of its own tells thousands where room is short. */
function levelTold(stock: number, surface: Surface, briefly: boolean): string {
  const { setting } = surface;
  const text = formatNumber(stock, setting, {
    roundedTo: stock >= 10_000 ? 10_000 : stock >= 1000 ? 100 : 1,
  });
  if (!briefly || stock < 1000) return text;
  const short = setting.powers.some(({ at }) => at <= 10_000);
  const number = short ? text : formatNumber(stock / 1000, setting);
  return say(wordsFor(surface, 'level'), { number });
}

/** Lines across at round numbers, which stand to the left of the plot, or `inside` it on their lines. */
export function levelGuides(
  marks: readonly Level[],
  { y, left, right, size }: Plot,
  document: Document,
  inside: boolean,
): SVGElement {
  return svg(document, 'g', { class: 'axis' }, [
    svg(document, 'path', {
      class: 'rule faint',
      d: marks.map(({ stock }) => `M${tenth(left)} ${tenth(y(stock))}H${tenth(right)}`).join(''),
    }),
    ...marks.map(({ stock, text }) => {
      const at = inside
        ? { x: left, y: y(stock) - 3, anchor: 'start' as const }
        : { x: left - 6, y: y(stock) + size * 0.35, anchor: 'end' as const };
      return label(document, { ...at, size, className: 'muted', text });
    }),
  ]);
}
