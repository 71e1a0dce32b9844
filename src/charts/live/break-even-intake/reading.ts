import { formatNumber } from '../../../language/number.ts';
import { say } from '../../../language/phrase.ts';
import type { Plot } from './band.ts';
import { IN, type Row } from './rows.ts';
import { difference, fromTo, side, years } from './text.ts';
import { passage, type Stack } from '../../parts/passage.ts';
import { wordsFor, type Surface } from '../../parts/surface.ts';
import { svg, tenth } from '../../parts/svg.ts';

const COLOURS = { fewer: 'cinnabar-text', more: 'celadon-text', astride: 'ink' } as const;

/** Browsers set a little space between Chinese characters and digits that no measure knows. */
const HAN = 1.1;

/** From the words down to the foot: room for the pointer. */
const TO_FOOT = 16;

/** The reader's intake: two hollow dots on the edges, and down in the water what they say. */
export function reading(row: Row, plot: Plot, surface: Surface): SVGElement[] {
  const { document } = surface;
  const { mine } = row;
  const { x, y, foot } = plot;
  const at = x(mine.recruits);
  const top = foot - TO_FOOT - words(row, 0, plot, surface).height;
  const stroke = `M${tenth(at)} ${tenth(y(mine.high))}V${tenth(y(mine.low))}`;
  const staff = `M${tenth(at)} ${tenth(y(mine.low) + 5)}V${tenth(top - 2)}`;
  const pointer = `M${tenth(at - 6)} ${tenth(foot - 11)}h12l-6 10z`;
  const dot = { class: 'dot ours celadon', cx: at, r: 5 };
  return [
    svg(document, 'path', { class: 'length celadon', d: stroke }),
    svg(document, 'path', { class: 'bracket', d: staff }),
    svg(document, 'path', { class: 'leg', d: pointer }),
    svg(document, 'circle', { ...dot, cy: y(mine.high) }),
    svg(document, 'circle', { ...dot, cy: y(mine.low) }),
    ...words(row, top, plot, surface).marks,
  ];
}

/** What is set, where it leads, and how far that is from the level; as near the mark as the plot allows. */
function words(row: Row, top: number, { x, right, size, wide }: Plot, surface: Surface): Stack {
  const { mine, stay } = row;
  const { setting } = surface;
  const widest = Math.min(right - 4, wide ? 340 : 252);
  const centre = Math.min(Math.max(x(mine.recruits), widest / 2 + 2), right - widest / 2 - 2);
  const width = setting.script === 'han' ? widest / HAN : widest;
  const values = {
    recruits: formatNumber(mine.recruits, setting),
    stay: years(stay, surface),
    year: String(IN),
  };
  const people = fromTo(mine.low, mine.high, surface);
  const lines = [
    { size, className: 'ink', text: say(wordsFor(surface, 'mine'), values) },
    {
      size: size * (wide ? 1.45 : 1.3),
      className: 'celadon-text number',
      text: say(wordsFor(surface, 'people'), { people }),
    },
    { size, className: COLOURS[side(mine, row)], text: difference(row, surface) },
  ];
  const marks: SVGElement[] = [];
  let y = top;
  for (const line of lines) {
    const said = passage(surface, { ...line, x: centre, y, width, anchor: 'middle' });
    marks.push(...said.marks);
    y += said.height;
  }
  return { marks, height: y - top };
}
