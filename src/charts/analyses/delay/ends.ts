import { FORMS } from '../../../model/cases.ts';
import { apart } from '../../parts/apart.ts';
import { passage, type Stack } from '../../parts/passage.ts';
import type { Surface } from '../../parts/surface.ts';
import { svg, tenth } from '../../parts/svg.ts';
import { told, words } from '../parts/told.ts';
import type { Place } from './place.ts';
import type { DelayCase, DelayRows } from './rows.ts';

/** Room between the lines' ends and their words. */
const GAP = 20;

/**
 * What each form of leaving is called and comes to as today, beside the end of its two lines: a policy that
 * starts at the horizon changes nothing, so both readings end there.
 */
export function ends(rows: DelayRows, place: Place, surface: Surface): SVGElement[] {
  const { right, top, foot, y } = place;
  const blocks = FORMS.map((form) => {
    const cases = rows.cases.filter(({ exitForm }) => exitForm === form);
    const lowest = [...cases].sort((a, b) => a.asToday.stock - b.asToday.stock)[0];
    return { lowest, at: y(lowest?.asToday.stock ?? 0) };
  });
  const [one, two] = blocks.map(({ lowest, at }, of) => ({
    // Where both end at one height the first stays above.
    at: at - top - (of === 0 ? 0.01 : 0),
    tall: lowest ? said(lowest, 0, rows, place, surface).height : 0,
  }));
  if (!one || !two) return [];
  const tops = apart(one, two, foot - top + 8);
  return blocks.flatMap(({ lowest, at }, of) => {
    if (!lowest) return [];
    const from = top + (tops[of] ?? 0);
    const block = said(lowest, from, rows, place, surface);
    const to = `${tenth(right + GAP - 10)} ${tenth(from + place.size * 0.7)}h5`;
    const d = `M${tenth(right + 3)} ${tenth(at)}L${to}`;
    return [svg(surface.document, 'path', { class: 'bracket', d }), ...block.marks];
  });
}

function said(
  one: DelayCase,
  y: number,
  { roundedTo }: DelayRows,
  { right, size, wide }: Place,
  surface: Surface,
): Stack {
  const place = { x: right + GAP, width: surface.width - right - GAP - 1, size };
  const name = words(surface, wide ? `form-${one.exitForm}-brief` : `end-${one.exitForm}`);
  const { stock, endsIn } = one.asToday;
  const today =
    endsIn === null
      ? words(surface, 'end-today', { stock: told(stock, surface, { roundedTo }) })
      : words(surface, 'end-ended', { year: String(endsIn) });
  const first = passage(surface, { ...place, y, className: 'ink', text: name });
  const under = { ...place, y: y + first.height, className: 'muted', text: today };
  const second = passage(surface, under);
  return { marks: [...first.marks, ...second.marks], height: first.height + second.height };
}
