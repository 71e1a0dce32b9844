import { range } from 'd3-array';
import { say } from '../../language/phrase.ts';
import { formatNumber } from '../../language/number.ts';
import type { Table } from '../parts/chart.ts';
import { hatch, type Box } from '../parts/hatch.ts';
import { label } from '../parts/label.ts';
import { paragraph } from '../parts/paragraph.ts';
import { passage } from '../parts/passage.ts';
import { wordsFor, type Surface, type Voice } from '../parts/surface.ts';
import { svg, tenth } from '../parts/svg.ts';
import { arrow, head, SMALL, type Place } from './tax-lag/place.ts';
import { claimed, dot, line } from './tax-lag/line.ts';
import { percent, values } from './tax-lag/said.ts';
import { CLAIMED_LOSS, LAST, type Row } from './tax-lag/rows.ts';

export { rows } from './tax-lag/rows.ts';

/** The claim, then what our straight line makes of the reader's share. */
export function summary(rows: readonly Row[], voice: Voice): string {
  const yours = rows.find(({ kind }) => kind === 'yours');
  if (!yours) return '';
  const set = yours.loss === 0 ? 'none' : yours.loss === CLAIMED_LOSS ? 'own' : 'line';
  return paragraph(
    ['claim', set, 'stops'].map((key) => say(wordsFor(voice, key), values(yours, voice))),
    voice.setting,
  );
}

/** The claimed case and the reader's. */
export function table(rows: readonly Row[], voice: Voice): Table {
  const column = (key: string) => say(wordsFor(voice, key), { all: '100' });
  return {
    columns: ['columnWhat', 'columnLoss', 'columnFall', 'columnLeft'].map(column),
    rows: rows.map(({ kind, loss, fall, left }) => [
      column(kind === 'claim' ? 'rowClaim' : 'rowYours'),
      percent(loss, voice),
      percent(fall, voice),
      formatNumber(left, voice.setting),
    ]),
  };
}

/**
 * Two years: along the top how many leave in this one, down the edge of the next one's sheet how far the
 * tax falls. An arrow bends from one to the other on our straight line; solid is only what is claimed.
 */
export function draw(rows: readonly Row[], surface: Surface): SVGElement {
  const { document, width } = surface;
  const { place: begun, heading } = head(surface);
  const [claim, yours] = rows;
  if (!claim || !yours) return svg(document, 'svg', { viewBox: `0 0 ${String(width)} 1` });
  const deepest = (claim.fall / claim.loss) * LAST;
  const place = { ...begun, foot: begun.y(deepest) };
  const told = claimed(claim, place, surface);
  const sheet = Math.max(place.foot + place.size, told.end) + 8;
  const note = passage(surface, {
    x: 0,
    y: sheet + 12,
    width: width - 2,
    size: SMALL,
    className: 'muted',
    text: say(wordsFor(surface, 'ends'), values(yours, surface)),
  });
  const height = Math.ceil(sheet + 12 + note.height + 4);
  const ends = { x: place.turn, y: 0, width: width - place.turn, height: sheet };
  return svg(document, 'svg', { viewBox: `0 0 ${String(width)} ${String(height)}` }, [
    svg(document, 'rect', { class: 'beam', ...ends }),
    ...heading.marks,
    ...axes(yours, deepest, place, surface),
    ...line(claim, deepest, place, surface),
    ...told.marks,
    ...reading(yours, place, surface),
    dot(claim, place, document),
    ...note.marks,
  ]);
}

/** This year's axis with its per cents above, next year's with its falls on the sheet; none where a reading is. */
function axes(yours: Row, deepest: number, place: Place, surface: Surface): SVGElement[] {
  const { document } = surface;
  const { x, y, turn, top, foot } = place;
  const small = { size: SMALL, className: 'muted' };
  const near = place.wide ? 0.5 : 1;
  return [
    ...range(1, deepest + 0.5).map((fall) =>
      svg(document, 'path', {
        class: 'rule faint',
        d: `M${tenth(x(0))} ${tenth(y(fall))}H${tenth(turn)}`,
      }),
    ),
    ...range(0, deepest + 0.5)
      .filter((fall) => Math.abs(y(fall) - y(yours.fall)) > place.size * 0.36 + SMALL)
      .map((fall) =>
        label(document, {
          ...small,
          x: turn + place.bar + 8,
          y: y(fall) + SMALL * 0.36,
          text: percent(fall === 0 ? 0 : -fall, surface),
        }),
      ),
    svg(document, 'path', { class: 'rule', d: `M${tenth(x(0))} ${tenth(top)}H${tenth(x(LAST))}` }),
    svg(document, 'path', { class: 'rule', d: `M${tenth(turn)} ${tenth(top)}V${tenth(foot)}` }),
    ...range(0, LAST + 1).map((loss) =>
      svg(document, 'path', { class: 'rule', d: `M${tenth(x(loss))} ${tenth(top)}v-4` }),
    ),
    ...range(0, LAST + 1)
      .filter((loss) => Math.abs(loss - yours.loss) > near)
      .map((loss) =>
        label(document, {
          ...small,
          x: loss === 0 ? 0 : x(loss),
          y: top - place.bar - 6,
          anchor: loss === 0 ? 'start' : 'middle',
          text: percent(loss, surface),
        }),
      ),
  ];
}

/** The reader's share on top, the bent arrow across the turn of the year, and the fall on its far side. */
function reading(yours: Row, place: Place, surface: Surface): SVGElement[] {
  const { document, measure } = surface;
  const { x, y, turn, top, size, bar } = place;
  const [at, down] = [x(yours.loss), y(yours.fall)];
  const ours = yours.loss !== CLAIMED_LOSS;
  const share = percent(yours.loss, surface);
  const shareSize = size * 0.8;
  const colour = 'cinnabar-text number';
  const bend = Math.min(10, down - top);
  const path = `M${tenth(at)} ${tenth(top)}V${tenth(down - bend)}q0 ${tenth(bend)} ${tenth(bend)} ${tenth(bend)}`;
  const area = `M${tenth(x(0))} ${tenth(top)}H${tenth(at)}V${tenth(down)}z`;
  return [
    svg(document, 'g', { class: 'push' }, [
      svg(document, 'path', { class: 'fill', d: area, 'fill-opacity': 0.1 }),
    ]),
    block({ x1: x(0), x2: at, y1: top - bar, y2: top }, ours, document),
    ...arrow(document, path, turn - 1, down),
    block({ x1: turn, x2: turn + bar, y1: top, y2: down }, ours, document),
    ...(ours
      ? [svg(document, 'circle', { class: 'dot cinnabar ours', cx: at, cy: down, r: 5 })]
      : []),
    label(document, {
      x: Math.max(at, measure(share, shareSize) * 0.6),
      y: top - bar - 7,
      size: shareSize,
      className: colour,
      anchor: 'middle',
      text: share,
    }),
    label(document, {
      x: turn + bar + 8,
      y: down + size * 0.36,
      size,
      className: colour,
      text: percent(yours.fall === 0 ? 0 : -yours.fall, surface),
    }),
  ];
}

/** A length that leaves or falls: solid where it is the claimed one, hatched with broken edges where ours. */
function block(box: Box, ours: boolean, document: Document): SVGElement {
  const { x1, x2, y1, y2 } = box;
  const shape = { x: x1, y: y1, width: x2 - x1, height: y2 - y1 };
  return svg(
    document,
    'g',
    { class: ours ? 'push hollow' : 'push' },
    ours
      ? [
          svg(document, 'path', { class: 'hatch', d: hatch(box) }),
          svg(document, 'rect', { class: 'outline', ...shape }),
        ]
      : [svg(document, 'rect', { class: 'fill', ...shape })],
  );
}
