import { loop } from './loop.ts';
import { nameWidth, note, plate, row, type Drawn, type Lane, type Layout } from './row.ts';
import { svg, tenth } from '../parts/svg.ts';
import { WIDE, type Surface } from '../parts/surface.ts';

const NARROW: Layout = {
  spine: 15,
  body: 32,
  gutter: 20,
  name: 0,
  gap: 6,
  pad: 15,
  lines: 2,
  size: 14.6,
  title: 17,
  plate: 20,
  told: true,
};

const LAYOUTS = {
  narrow: NARROW,
  short: { ...NARROW, pad: 8, title: 15.5, plate: 18, told: false },
  wide: {
    ...NARROW,
    spine: 138,
    body: 162,
    gutter: 34,
    name: 112,
    gap: 10,
    pad: 17,
    lines: 3,
    size: 13.6,
    title: 16,
    plate: 24,
  },
};

/** Lanes that do not hang on the line: they say what the platform is. */
const PLATE: readonly string[] = ['name', 'goals'];

/** All lanes from top to bottom, the form around those below the people, and the line. */
export function layOut(lanes: readonly Lane[], surface: Surface): SVGElement {
  const { document, width, show } = surface;
  const told = show?.includes('statements') ?? true;
  const layout = LAYOUTS[told ? (width >= WIDE ? 'wide' : 'narrow') : 'short'];
  const right = width - layout.gutter;
  const drawn = stacked(lanes, layout, surface);
  const [top, bottom] = [drawn[1]?.top ?? 0, endOf(drawn.at(-1))];
  const foot = note('return', bottom + 22, layout, surface);
  const size = `0 0 ${String(width)} ${String(Math.ceil(bottom + 24 + foot.height))}`;
  return svg(document, 'svg', { viewBox: size }, [
    ...drawn.filter(({ lane }) => lane === 'behind').map((lane) => shade(lane, right, document)),
    ...drawn.slice(2).map((lane) => rule(lane, right, document)),
    ...form({ top, bottom, right }, document),
    ...loop(document, {
      spine: layout.spine,
      stops: drawn.filter(({ lane }) => !PLATE.includes(lane)).map(({ stop }) => stop),
      bottom: bottom + 16,
      edge: width - 7,
      end: endOfLine(layout, right, surface),
    }),
    ...drawn.flatMap(({ marks }) => marks),
    ...foot.marks,
  ]);
}

/** Where the line back ends: beside the people, or beside their name where they stand below it. */
function endOfLine(layout: Layout, right: number, surface: Surface): number {
  if (layout.name > 0 || !layout.told) return right + 1;
  return layout.body + nameWidth('people', layout, surface) + 8;
}

/** The lanes one under another: the people, then the platform's name over the rest. */
function stacked(lanes: readonly Lane[], layout: Layout, surface: Surface): Drawn[] {
  const drawn: Drawn[] = [];
  for (const lane of lanes) {
    const named = lane.lane === 'name';
    const y = endOf(drawn.at(-1)) + (named ? layout.pad : 0);
    drawn.push((named ? plate : row)(lane, y, layout, surface));
  }
  return drawn;
}

function endOf(drawn: Drawn | undefined): number {
  return drawn ? drawn.top + drawn.height : 0;
}

/** The printed form: a strong border and a fine one within. */
function form(
  { top, bottom, right }: { top: number; bottom: number; right: number },
  document: Document,
): SVGElement[] {
  const border = (className: string, by: number) =>
    svg(document, 'rect', {
      class: className,
      x: 1 + by,
      y: top + by,
      width: right - 1 - 2 * by,
      height: bottom - top - 2 * by,
    });
  return [border('mark', 0), border('edge', 3.5)];
}

/** Between two lanes. */
function rule({ top }: Drawn, right: number, document: Document): SVGElement {
  const d = `M12 ${tenth(top)}H${tenth(right - 11)}`;
  return svg(document, 'path', { class: 'rule faint', d });
}

/** What no user would see lies in the shade. */
function shade({ top, height }: Drawn, right: number, document: Document): SVGElement {
  return svg(document, 'rect', { class: 'beam', x: 4.5, y: top, width: right - 8, height });
}
