import { formatHedged } from '../../../language/quantity.ts';
import { formatNumber } from '../../../language/number.ts';
import { say } from '../../../language/phrase.ts';
import type { Plot } from './band.ts';
import type { Row } from './rows.ts';
import { label } from '../../parts/label.ts';
import { passage } from '../../parts/passage.ts';
import { wordsFor, type Surface } from '../../parts/surface.ts';
import { svg, tenth } from '../../parts/svg.ts';

/** Heights that lines are read against, besides the level of the base year. */
const LEVELS = [0, 50_000, 100_000];

/** From the end of a line to its words. */
const TO_WORDS = 12;
const GAP = 7;

/** Beside the right ends: the level and the two edges by their names, and below them a scale. */
export function column(row: Row, plot: Plot, surface: Surface): SVGElement[] {
  const { document, setting, terms } = surface;
  const { y, right, size } = plot;
  const last = row.curve.at(-1);
  if (!last) return [];
  const level = { year: String(row.now.year), stock: formatHedged(row.now, setting, terms) };
  const name = plot.wide ? 'edge' : 'brief';
  const blocks = [
    { at: y(row.now.value), className: 'ink', text: say(wordsFor(surface, 'level'), level) },
    { at: y(last.high), className: 'celadon-text', text: say(wordsFor(surface, `${name}-high`)) },
    { at: y(last.low), className: 'celadon-text', text: say(wordsFor(surface, `${name}-low`)) },
  ].map((block) => {
    const set = {
      ...block,
      x: right + TO_WORDS,
      width: surface.width - right - TO_WORDS - 1,
      size,
    };
    return { ...set, height: passage(surface, { ...set, y: 0 }).height };
  });
  const tops = spread(blocks, y(LEVELS.at(-1) ?? 0) - size - 4);
  return [
    ...blocks.flatMap((block, at) => {
      const top = tops[at] ?? 0;
      const middle = top + block.height / 2 + 1;
      const d = `M${tenth(right + (at === 0 ? 1 : -6))} ${tenth(block.at)}L${tenth(right + TO_WORDS - 3)} ${tenth(middle)}`;
      const leader = svg(document, 'path', { class: 'bracket', d });
      return [leader, ...passage(surface, { ...block, y: top }).marks];
    }),
    ...LEVELS.flatMap((stock) => [
      svg(document, 'path', {
        class: 'rule',
        d: `M${tenth(right)} ${tenth(y(stock))}h6`,
      }),
      label(document, {
        x: right + TO_WORDS,
        y: y(stock) + (stock === 0 ? 0 : size * 0.36),
        size,
        className: 'muted',
        text: formatNumber(stock, setting, { roundedTo: 10_000 }),
      }),
    ]),
  ];
}

/** Tops of blocks that are each centred on their height where that is possible, and never touch. */
function spread(blocks: readonly { at: number; height: number }[], foot: number): number[] {
  const order = blocks
    .map((_, at) => at)
    .sort((a, b) => (blocks[a]?.at ?? 0) - (blocks[b]?.at ?? 0));
  const tops = blocks.map(({ at, height }) => at - height / 2);
  // From below upwards no block passes the one under it; pushed apart half and half where two meet.
  for (let round = 0; round < 30; round++) {
    for (const [place, one] of order.entries()) {
      const next = order[place + 1];
      const bottom = (tops[one] ?? 0) + (blocks[one]?.height ?? 0);
      if (next === undefined) {
        tops[one] = (tops[one] ?? 0) - Math.max(0, bottom - foot);
        continue;
      }
      const over = Math.max(0, bottom + GAP - (tops[next] ?? 0));
      tops[one] = (tops[one] ?? 0) - over / 2;
      tops[next] = (tops[next] ?? 0) + over / 2;
    }
  }
  return tops;
}
