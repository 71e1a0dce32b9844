import { say } from '../../language/phrase.ts';
import { formatQuantity } from '../../language/quantity.ts';
import { fundYears } from '../../model/fund-years.ts';
import { canvas } from '../parts/canvas.ts';
import type { Settings, Table } from '../parts/chart.ts';
import { figure, type Figure, type Figures } from '../parts/figures.ts';
import { tape } from './fund-years/tape.ts';
import { paragraph } from '../parts/paragraph.ts';
import { passage } from '../parts/passage.ts';
import { WIDE, wordsFor, type Surface, type Voice } from '../parts/surface.ts';
import { svg } from '../parts/svg.ts';

/** How far young people's share falls, and by how many years a fund stays in balance less long. */
export interface Row {
  /** Percentage points, as the reader set them. */
  points: number;
  /** Years cut off; of how many, nobody says. */
  years: number;
  /** Years for one point, as claimed. */
  claim: Figure;
}

/** One row: the reader's fall and what would follow from it. */
export function rows(figures: Figures, settings: Settings): Row[] {
  const points = Number(settings['points']);
  const claim = figure(figures, 'essay-pension-years-per-pp');
  return [{ points, years: fundYears(points), claim }];
}

/** What a row's sentences are filled with. */
function values({ points, years, claim }: Row, { setting, terms }: Voice): Record<string, string> {
  const told = (value: number, unit: string) =>
    formatQuantity({ value, unit, comparator: 'eq' }, setting, terms);
  return {
    points: told(points, 'percentage-points'),
    // A multiple of 2.4 has one decimal; without rounding 3 × 2.4 has sixteen.
    years: told(Math.round(years * 10) / 10, 'years'),
    claim: formatQuantity(claim, setting, terms),
  };
}

/** The claim, then what would follow from the reader's fall. */
export function summary(rows: readonly Row[], voice: Voice): string {
  const sentences = rows.flatMap((row) => {
    const key = row.points === 0 ? 'summary-none' : 'summary-at';
    const said = (key: string) => say(wordsFor(voice, key), values(row, voice));
    return row.points === 1 ? [said('summary')] : [said('summary'), said(key)];
  });
  return paragraph(sentences, voice.setting);
}

/** The claim, and the reader's fall where it is another; how many years are left nobody says. */
export function table(rows: readonly Row[], voice: Voice): Table {
  const columns = ['columnPoints', 'columnYears'];
  const cells = rows.flatMap((row) => {
    const line = (of: Row, key: string) => {
      const filled = values(of, voice);
      return [say(wordsFor(voice, key), filled), filled['years'] ?? null];
    };
    const claimed = line({ ...row, points: 1, years: row.claim.value }, 'rowClaim');
    return row.points === 1 ? [claimed] : [claimed, line(row, 'rowOurs')];
  });
  return { columns: columns.map((key) => say(wordsFor(voice, key))), rows: cells };
}

/** Which words say whose the cut is. */
function whose(points: number): string {
  if (points === 0) return 'none';
  if (points === 1) return 'claimed';
  return points < 1 ? 'part' : 'more';
}

/**
 * A tape of unknown length, torn at its left, of which a piece is cut off at its right for each point:
 * the essay's own piece solid, further ones and parts hollow. Nothing shows how much tape is left.
 */
export function draw(rows: readonly Row[], surface: Surface): SVGElement {
  const { document, width } = surface;
  const [row] = rows;
  if (!row) return svg(document, 'svg', { viewBox: `0 0 ${String(width)} 1` });
  const wide = width >= WIDE;
  const size = wide ? 15.5 : 15;
  const none = row.points === 0 ? '-none' : '';
  const filled = values(row, surface);
  const said = (key: string, y: number, className: string, size: number) =>
    passage(surface, {
      x: 0,
      y,
      size,
      className,
      width: width - 2,
      text: say(wordsFor(surface, key), filled),
    });
  const colour =
    row.points === 0 ? 'muted' : row.points === 1 ? 'cinnabar-text' : 'cinnabar-text ours';
  const large = wide ? 36 : Math.min(30, width / 12);
  // Large letters reach higher above their line than the canvas leaves room for.
  const top = large / 6;
  const head = said(`shorter${none}`, top, `${colour} number`, large);
  const condition = said(`if${none}`, top + head.height, 'ink', size);
  const edge = top + head.height + condition.height + 14;
  const ribbon = tape(row, { y: edge, wide }, surface);
  const foot = edge + ribbon.height + 8;
  const note = said(whose(row.points), foot, 'muted', wide ? 14 : 14.4);
  return canvas(document, { width, height: foot + note.height + 4 }, [
    ...head.marks,
    ...condition.marks,
    ...ribbon.marks,
    ...note.marks,
  ]);
}
