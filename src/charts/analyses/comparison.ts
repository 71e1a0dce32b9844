import { formatNumber } from '../../language/number.ts';
import { FORMS } from '../../model/cases.ts';
import { canvas } from '../parts/canvas.ts';
import type { Table } from '../parts/chart.ts';
import { label } from '../parts/label.ts';
import { paragraph } from '../parts/paragraph.ts';
import { passage } from '../parts/passage.ts';
import { WIDE, type Surface, type Voice } from '../parts/surface.ts';
import { svg, tenth } from '../parts/svg.ts';
import { sharesOf, type Compared, type Rows } from './comparison/rows.ts';
import { people } from './parts/policy-told.ts';
import { linear, niceTicks, roundDomain } from './parts/scale.ts';
import { room, words } from './parts/told.ts';
import { valueAxis } from './parts/value-axis.ts';
import { endMark } from './projection/plot.ts';
import { rangeTold } from './projection/range-told.ts';
import { keyOf, type Line } from './projection/rows.ts';

export { rows, type Rows } from './comparison/rows.ts';

/** Where each scenario leads at its horizon, and where policies as today do. */
export function summary(rows: Rows, voice: Voice): string {
  const sentences = rows.map((one) =>
    words(voice, one.acts ? 'say-policy' : 'say-today', {
      name: one.name,
      year: String(one.scenario.horizon),
      range: rangeTold(one.policy, one, voice),
      today: rangeTold(one.today, one, voice),
    }),
  );
  return paragraph([words(voice, 'say-what'), ...sentences], voice.setting);
}

/** A row a scenario and case: people at the horizon, and in per cent of those counted. */
export function table(rows: Rows, voice: Voice): Table {
  const keys = ['scenario', 'case', 'year', 'people', 'share'];
  const row = (one: Compared, { line, prefix }: { line: Line; prefix: string }) => {
    const ended = line.endsIn !== null;
    const share = formatNumber((line.last / one.city.stock) * 100, voice.setting, { decimals: 0 });
    return [
      one.name,
      words(voice, prefix, { case: words(voice, keyOf(line)) }),
      String(one.scenario.horizon),
      ended ? null : people(line.last, voice, one.roundedTo),
      ended ? null : share,
    ];
  };
  return {
    columns: keys.map((key) => words(voice, `column-${key}`)),
    rows: rows.flatMap((one) => [
      ...one.policy.map((line) =>
        row(one, { line, prefix: one.acts ? 'row-policy' : 'row-today' }),
      ),
      ...one.today.map((line) => row(one, { line, prefix: 'row-today' })),
    ]),
  };
}

/** Pixels from one lane to the next, and from a scenario's last lane to the next scenario. */
const LANE = 21;
const GAP = 16;

/**
 * Scenarios one below the other on one scale, which is per cent of the people counted, for cities differ in
 * size. Each has a lane a form of leaving: the policy's readings as hollow dots with what lies between them,
 * policies as today in grey. A case that ends before the horizon has no dot.
 */
export function draw(rows: Rows, surface: Surface): SVGElement {
  const { document, width } = surface;
  const size = width >= WIDE ? 13.6 : surface.live ? 14 : 14.8;
  const lanes = FORMS.map((form) => words(surface, `lane-${form}`));
  const left = Math.max(...lanes.map((text) => room(text, size, surface))) + 14;
  const shares = rows.flatMap((one) => [one.policy, one.today].flatMap((l) => sharesOf(l, one)));
  const [, most] = roundDomain(0, 100 * Math.max(1, ...shares.flat()), 4);
  const x = linear([0, most], [left, width - 16]);
  const marks: SVGElement[] = [];
  let y = 0;
  const write = (text: string, className: string) => {
    const said = passage(surface, { x: 0, y, width: width - 2, size, className, text });
    marks.push(...said.marks);
    y += said.height;
  };
  write(words(surface, 'head'), 'muted');
  for (const one of rows) {
    y += GAP;
    write(words(surface, 'named', namedBy(one, surface)), 'strong');
    const top = y + 3;
    lanes.forEach((text, at) => {
      y += LANE;
      const middle = y - size * 0.35;
      const along = `M${tenth(left)} ${tenth(middle)}H${tenth(width - 16)}`;
      marks.push(
        label(document, { x: 0, y, size, className: 'muted', text }),
        svg(document, 'path', { class: 'rule faint', d: along }),
        ...laneMarks(one, at, { x, y: middle, surface }),
      );
    });
    const rule = `M${tenth(x(100))} ${tenth(top)}V${tenth(y + 5)}`;
    marks.push(svg(document, 'path', { class: 'dotted-line', d: rule }));
  }
  y += GAP;
  const ticks = niceTicks(0, most, 4);
  marks.push(...valueAxis(ticks, { x, x1: left, x2: width - 16, y, size }, surface));
  return canvas(document, { width, height: y + 7 + size * 1.6 }, marks);
}

function namedBy(one: Compared, surface: Surface): Record<string, string> {
  const { name, scenario, policy } = one;
  return { name, year: String(scenario.horizon), range: rangeTold(policy, one, surface) };
}

/** One form of leaving: first policies as today, then the policy above them. */
function laneMarks(
  one: Compared,
  form: number,
  { x, y, surface: { document } }: { x: (share: number) => number; y: number; surface: Surface },
): SVGElement[] {
  const of = [
    ...(one.acts ? [{ lines: one.today, colour: 'asToday' }] : []),
    { lines: one.policy, colour: one.acts ? 'celadon' : 'asToday' },
  ];
  return of.map(({ lines, colour }) => {
    const places = (sharesOf(lines, one)[form] ?? []).map((share) => x(100 * share));
    const [from, to] = [Math.min(...places), Math.max(...places)];
    const between = places.length > 1 ? `M${tenth(from)} ${tenth(y)}H${tenth(to)}` : '';
    return svg(document, 'g', { class: `course ${colour}` }, [
      ...(between ? [svg(document, 'path', { class: `curve ${colour}`, d: between })] : []),
      ...places.map((place) => endMark(document, [place, y], { colour })),
    ]);
  });
}
