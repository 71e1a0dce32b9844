import { formatNumber } from '../../../language/number.ts';
import { say } from '../../../language/phrase.ts';
import { SIZE, words, type DrawPanel, type Place } from './row.ts';
import { label, type Label } from '../../parts/label.ts';
import type { Stack } from '../../parts/passage.ts';
import { WIDE, wordsFor, type Surface } from '../../parts/surface.ts';
import { svg, tenth } from '../../parts/svg.ts';

/** Of a hundred people. */
const ALL = 100;

/** A hundred people in `columns` columns `pitch` apart; the last of them leave, and of those some stay after all. */
interface Crowd {
  x: number;
  y: number;
  pitch: number;
  columns: number;
  leave: number;
  stay: number;
}

function crowd(document: Document, { x, y, pitch, columns, leave, stay }: Crowd): SVGElement {
  const inColumn = ALL / columns;
  const dots = (from: number, to: number, r: number) =>
    Array.from({ length: to - from }, (_, at) => {
      const left = x + pitch * (Math.floor((from + at) / inColumn) + 0.5) - r;
      const middle = y + pitch * (((from + at) % inColumn) + 0.5);
      const half = `${tenth(r)} ${tenth(r)} 0 0 0 `;
      return `M${tenth(left)} ${tenth(middle)}a${half}${tenth(2 * r)} 0a${half}${tenth(-2 * r)} 0z`;
    }).join('');
  const size = pitch * 0.32;
  const ring = pitch * 0.42 - 1;
  const kept = ALL - leave - stay;
  return svg(document, 'g', { class: 'crowd' }, [
    svg(document, 'g', { class: 'whole' }, [
      svg(document, 'path', { class: 'fill', d: dots(0, kept, size) }),
    ]),
    svg(document, 'path', { class: 'dot celadon ours', d: dots(kept, ALL - leave, ring) }),
    svg(document, 'path', { class: 'dot cinnabar ours', d: dots(ALL - leave, ALL, ring) }),
  ]);
}

/** A hundred people twice, rings for those who leave: before, as the reader sets it, and after the cut. */
export const leaving: DrawPanel = ({ claim, leaving: people }, place, surface) => {
  if (!people) return { marks: [], height: 0 };
  const { marks, height } = (surface.width >= WIDE ? above : beside)(
    { ...people, factor: 1 - claim.value / 100 },
    place,
    surface,
  );
  const { document } = surface;
  return {
    marks: [svg(document, 'g', { 'data-comparator': claim.comparator }, marks)],
    height,
  };
};

interface People {
  before: number;
  after: number;
  factor: number;
}

/** One crowd above the other, so that the two ends are seen in one line. */
function above({ before, after, factor }: People, place: Place, surface: Surface): Stack {
  const { document, setting } = surface;
  const { x, width } = place;
  const columns = 20;
  const pitch = width / columns;
  const tall = pitch * (ALL / columns);
  const line = (key: string, y: number, className: string, told: Record<string, string>) =>
    words(surface, key, { x, y, width, className }, told);
  const fewer = String(before - after);
  const first = line('leavingBefore', place.y - 3, 'ink', { before: String(before) });
  const one = place.y + first.height + 2;
  const factorText = say(wordsFor(surface, 'leavingTimes'), {
    factor: formatNumber(factor, setting),
  });
  const second = line('leavingAfter', one + tall + 27, 'cinnabar-text', { after: String(after) });
  const two = one + tall + 27 + second.height + 2;
  const third = line('leavingFewer', two + tall + 3, 'celadon-text', { fewer });
  return {
    marks: [
      ...first.marks,
      crowd(document, { x, y: one, pitch, columns, leave: before, stay: 0 }),
      arrow(document, `M${tenth(x + 6)} ${tenth(one + tall + 6)}v15m-4 -5l4 5l4 -5`),
      label(document, {
        x: x + 18,
        y: one + tall + 20,
        size: 16,
        className: 'ink number',
        text: factorText,
      }),
      ...second.marks,
      crowd(document, { x, y: two, pitch, columns, leave: after, stay: before - after }),
      ...third.marks,
    ],
    height: two + tall + 3 + third.height - place.y,
  };
}

const arrow = (document: Document, d: string): SVGElement =>
  svg(document, 'path', { class: 'mark', d });

/** Between two crowds side by side: room for the factor and its arrow. */
const BETWEEN = 46;

/** The two crowds side by side, as phones have room for. */
function beside({ before, after, factor }: People, place: Place, surface: Surface): Stack {
  const { document, setting } = surface;
  const { x, y } = place;
  const pitch = Math.min(9.2, (place.width - BETWEEN) / 20);
  const tall = pitch * 10;
  const next = x + tall + BETWEEN;
  const line = tall + 16;
  const said = (key: string, at: Pick<Label, 'x' | 'y' | 'className' | 'anchor'>, people: number) =>
    label(document, {
      ...at,
      size: SIZE,
      text: say(wordsFor(surface, key), { people: String(people) }),
    });
  return {
    marks: [
      crowd(document, { x, y, pitch, columns: 10, leave: before, stay: 0 }),
      label(document, {
        x: x + tall + BETWEEN / 2,
        y: y + tall / 2 - 3,
        size: 15,
        className: 'ink number',
        anchor: 'middle',
        text: say(wordsFor(surface, 'leavingTimes'), { factor: formatNumber(factor, setting) }),
      }),
      arrow(document, `M${tenth(next - 36)} ${tenth(y + tall / 2 + 8)}h26m-5 -4l5 4l-5 4`),
      crowd(document, { x: next, y, pitch, columns: 10, leave: after, stay: before - after }),
      said('leavingShort', { x, y: y + line, className: 'ink' }, before),
      said('leavingWould', { x: next, y: y + line, className: 'cinnabar-text' }, after),
      said(
        'leavingStay',
        { x: next + tall, y: y + line + 18, className: 'celadon-text', anchor: 'end' },
        before - after,
      ),
    ],
    height: line + 22,
  };
}
