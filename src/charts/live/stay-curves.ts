import { scaleLinear } from 'd3-scale';
import { line } from 'd3-shape';
import { say } from '../../language/phrase.ts';
import { formatQuantity } from '../../language/quantity.ts';
import { bottomAxis, guides } from '../parts/axis.ts';
import type { Table } from '../parts/chart.ts';
import { label } from '../parts/label.ts';
import { paragraph } from '../parts/paragraph.ts';
import { passage } from '../parts/passage.ts';
import { CLAIMED_YEAR, LAST, type Row } from './stay-curves/rows.ts';
import { svg } from '../parts/svg.ts';
import { WIDE, wordsFor, type Surface, type Voice } from '../parts/surface.ts';

export { rows } from './stay-curves/rows.ts';

/** A share as people of a hundred, whole: the claims carry no more. */
const ofHundred = (share: number): string => String(Math.round(share * 100));

function claimed({ claim }: Row, { setting, terms }: Voice): string {
  return formatQuantity(claim, setting, terms);
}

function yearsText({ years }: Row, { setting, terms }: Voice): string {
  return formatQuantity({ value: years, unit: 'years', comparator: 'eq' }, setting, terms);
}

/** What the essay claims of each kind, then where a constant rate would lead. */
export function summary(rows: readonly Row[], voice: Voice): string {
  const sentences = rows.map((row) =>
    say(wordsFor(voice, `claim-${row.kind}`), { claim: claimed(row, voice) }),
  );
  for (const row of rows) {
    if (row.share === null) continue;
    sentences.push(
      say(wordsFor(voice, `left-${row.kind}`), {
        years: yearsText(row, voice),
        left: ofHundred(row.share),
      }),
    );
  }
  return paragraph(sentences, voice.setting);
}

/** A row a kind: the claim, and how many of a hundred are left at the year asked for. */
export function table(rows: readonly Row[], voice: Voice): Table {
  const [first] = rows;
  const years = first ? yearsText(first, voice) : '';
  return {
    columns: [
      say(wordsFor(voice, 'columnKind')),
      say(wordsFor(voice, 'columnClaim')),
      say(wordsFor(voice, 'columnLeft'), { years }),
    ],
    rows: rows.map((row) => [
      say(wordsFor(voice, `name-${row.kind}`)),
      claimed(row, voice),
      row.share === null ? null : ofHundred(row.share),
    ]),
  };
}

const SIZE = 14.5;

/**
 * Two curves from a hundred people down, both ours; on them the one point that is claimed (a share after
 * five years) and, along the foot, the one length that is claimed (a mean stay). Without the assumption
 * of a constant rate only the two claims stand, on their two axes.
 */
export function draw(rows: readonly Row[], surface: Surface): SVGElement {
  const { document, width } = surface;
  const wide = width >= WIDE;
  const foot = wide ? 288 : 268;
  // A phone shows the picture a little smaller than it is drawn: no text may come under 12 px.
  const small = wide ? 13.6 : 14.4;
  const x = scaleLinear([0, LAST], [1, width - 2]);
  const y = scaleLinear([0, 1], [foot, 34]);
  const tick = (value: number) => say(wordsFor(surface, 'tickYears'), { years: String(value) });
  const claims = rows.map((row) =>
    row.kind === 'combined'
      ? point(row, { x, y, foot, wide }, surface)
      : stay(row, { x, y, foot, wide }, surface),
  );
  const height = Math.max(...claims.map(({ end }) => end));
  return svg(document, 'svg', { viewBox: `0 0 ${String(width)} ${String(Math.ceil(height))}` }, [
    guides(document, {
      x1: 0,
      x2: width,
      size: small,
      ticks: [0.5, 1].map((share) => ({
        at: y(share),
        text: say(wordsFor(surface, share === 1 ? 'tickAll' : 'tickShare'), {
          people: ofHundred(share),
        }),
      })),
    }),
    bottomAxis(document, {
      x1: 0,
      x2: width,
      y: foot,
      size: small,
      ticks: [0, CLAIMED_YEAR, LAST].map((value) => ({ at: x(value), text: tick(value) })),
    }),
    ...rows.flatMap((row) => curve(row, { x, y, foot, wide }, surface)),
    ...claims.flatMap(({ marks }) => marks),
  ]);
}

interface Place {
  x: (years: number) => number;
  y: (share: number) => number;
  foot: number;
  wide: boolean;
}

/** Where a constant rate would lead: ours, so broken. */
function curve(row: Row, place: Place, surface: Surface): SVGElement[] {
  if (row.share === null) return [];
  const path = line<Row['curve'][number]>(
    (point) => place.x(point.years),
    (point) => place.y(point.share),
  );
  const colour = row.kind === 'combined' ? 'celadon' : 'cinnabar';
  // At the claimed year the claim says it itself.
  const claimed = row.kind === 'combined' && row.years === CLAIMED_YEAR;
  const crowded = row.kind === 'subsidy' && row.years > NAMED_APART;
  return [
    svg(surface.document, 'path', { class: `curve ${colour}`, d: path(row.curve) ?? '' }),
    ...(claimed ? [] : reading(row, row.share, place, surface)),
    ...(crowded
      ? []
      : [
          label(surface.document, {
            x: surface.width - 2,
            y: place.y(row.curve.at(-1)?.share ?? 0) - 12,
            size: SIZE,
            className: `${colour}-text`,
            anchor: 'end',
            text: say(wordsFor(surface, `curve-${row.kind}`)),
          }),
        ]),
  ];
}

/** Up to this year the lower curve has its name at its end; later the reading stands there and says it. */
const NAMED_APART = 6;

/** How many of a hundred the curve leaves at the year asked for. */
function reading(row: Row, share: number, { x, y, foot }: Place, surface: Surface): SVGElement[] {
  const { document } = surface;
  const at = x(row.years);
  const high = row.kind === 'combined';
  // Below the upper curve, clear of the claimed point; above the lower one, to the right while there is room.
  const left = row.years > (high ? CLAIMED_YEAR : NAMED_APART);
  const below = left ? 26 : 44;
  // Where the name at the curve's end is near, a line above it.
  const near = row.years === NAMED_APART ? -19 : -12;
  const above = row.years > 3 ? near : 4;
  const text = say(wordsFor(surface, `short-${row.kind}`), { left: ofHundred(share) });
  return [
    ...(high
      ? [
          svg(document, 'path', {
            class: 'guide',
            d: `M${at.toFixed(1)} ${String(foot)}V${y(share).toFixed(1)}`,
          }),
        ]
      : []),
    svg(document, 'circle', {
      class: `dot ours ${high ? 'celadon' : 'cinnabar'}`,
      cx: at,
      cy: y(share),
      r: 5,
    }),
    label(document, {
      x: at + (left ? -10 : 10),
      y: y(share) + (high ? below : above),
      size: SIZE,
      className: high ? 'celadon-text' : 'cinnabar-text',
      anchor: left ? 'end' : 'start',
      text:
        !high && left
          ? say(wordsFor(surface, 'named'), { name: say(wordsFor(surface, 'curve-subsidy')), text })
          : text,
    }),
  ];
}

/** Marks, and how far down they reach. */
interface Drawn {
  marks: SVGElement[];
  end: number;
}

/** The share after five years: a claimed point. */
function point(row: Row, { x, y, foot }: Place, surface: Surface): Drawn {
  const { document } = surface;
  const at = { x: x(CLAIMED_YEAR), y: y(row.claim.value / 100) };
  const marks = [
    svg(document, 'circle', {
      class: 'dot celadon',
      'data-comparator': row.claim.comparator,
      cx: at.x,
      cy: at.y,
      r: 7,
    }),
    label(document, {
      x: at.x + 10,
      y: at.y - 10,
      size: SIZE,
      className: 'celadon-text',
      text: say(wordsFor(surface, 'point'), { claim: claimed(row, surface) }),
    }),
  ];
  return { marks, end: foot };
}

/** The mean stay: a claimed length, under the axis, on no scale of shares. */
function stay(row: Row, { x, foot }: Place, surface: Surface): Drawn {
  const y = foot + 46;
  const text = say(wordsFor(surface, 'stay'), { claim: claimed(row, surface) });
  const width = surface.width - 4;
  const place = { x: x(0), y: y + 10, width, size: SIZE, className: 'cinnabar-text', text };
  const { marks, height } = passage(surface, place);
  const length = svg(surface.document, 'path', {
    class: 'length cinnabar',
    'data-comparator': row.claim.comparator,
    d: `M${x(0).toFixed(1)} ${String(y - 5)}v10v-5H${x(row.claim.value).toFixed(1)}v-5v10`,
  });
  return { marks: [length, ...marks], end: y + 14 + height };
}
