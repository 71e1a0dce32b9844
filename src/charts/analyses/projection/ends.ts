import { say } from '../../../language/phrase.ts';
import { people } from '../parts/policy-told.ts';
import { label } from '../../parts/label.ts';
import { svg } from '../../parts/svg.ts';
import { wordsFor, type Surface } from '../../parts/surface.ts';
import { keyOf, stockIn, type Line, type Rows } from './rows.ts';
import type { Plot } from './plot.ts';

/** Of the numbers at the ends, beside the size of the words. */
const LARGER = 1.2;

/** A line's end in words: where it ends in the picture, and where its words stand. */
interface End {
  line: Line;
  colour: string;
  at: number;
  y: number;
}

/**
 * Numbers at the ends of all lines, each with its case below it, and a leader to each; moved apart where
 * they would touch. The policy's in colour, as today in grey.
 */
export function ends(rows: Rows, plot: Plot, surface: Surface): SVGElement[] {
  const { document } = surface;
  const tall = plot.size * (LARGER + 1.48) + 3;
  const all = [
    ...rows.policy.map((line) => endOf(line, rows.acts ? 'celadon' : 'muted', plot)),
    ...rows.today.map((line) => endOf(line, 'muted', plot)),
  ].sort((a, b) => a.at - b.at);
  spread(all, tall, { top: plot.top - plot.size, foot: plot.foot + plot.size });
  const x = plot.right + 14;
  return all.map(({ line, colour, at, y }) => {
    const stop = plot.x(line.endsIn ?? plot.to);
    const number = { x, y: y + plot.size * LARGER * 0.95, size: plot.size * LARGER };
    const under = { x, y: number.y + plot.size * 1.36, size: plot.size };
    const text = line.endsIn === null ? people(line.last, surface, rows.roundedTo) : '—';
    return svg(document, 'g', {}, [
      svg(document, 'line', {
        class: 'bracket',
        ...{ x1: stop + 5, y1: at, x2: x - 5, y2: number.y - plot.size * 0.4 },
      }),
      label(document, { ...number, className: `${colour}-text number`, text }),
      label(document, { ...under, className: 'muted', text: said(line, surface, colour) }),
    ]);
  });
}

/** The words below the numbers at the ends, of which the longest decides how much room they take. */
export function labelsOf({ policy, today, acts }: Rows, surface: Surface): string[] {
  return [
    ...policy.map((line) => said(line, surface, acts ? 'celadon' : 'muted')),
    ...today.map((line) => said(line, surface, 'muted')),
  ];
}

function said(line: Line, surface: Surface, colour: string): string {
  const key = line.endsIn === null ? keyOf(line).replace(/-brief$/, '') : 'ended';
  const short = line.endsIn === null ? `end-${key}` : 'end-ended';
  const text = say(wordsFor(surface, short), { year: String(line.endsIn) });
  return colour === 'muted' ? say(wordsFor(surface, 'end-today'), { case: text }) : text;
}

function endOf(line: Line, colour: string, plot: Plot): End {
  const at = plot.y(stockIn(line, line.endsIn ?? plot.to));
  return { line, colour, at, y: at - plot.size };
}

/**
 * Moves blocks of one height apart, each run of them about its own middle, and all inside the frame: blocks
 * that would touch are pooled and share the mean of where they want to be.
 */
function spread(all: End[], tall: number, { top, foot }: { top: number; foot: number }): void {
  const runs: { first: number; size: number }[] = [];
  for (const { y } of all) {
    let run = { first: y, size: 1 };
    for (;;) {
      const before = runs.at(-1);
      if (!before || before.first + before.size * tall <= run.first) break;
      runs.pop();
      const size = before.size + run.size;
      // The mean of where the first block of either run wants the first of both to be.
      const first =
        (before.first * before.size + (run.first - before.size * tall) * run.size) / size;
      run = { first, size };
    }
    const first = Math.max(top, Math.min(run.first, foot - run.size * tall));
    runs.push({ ...run, first });
  }
  const places = runs.flatMap(({ first, size }) =>
    Array.from({ length: size }, (_, at) => first + at * tall),
  );
  let floor = top;
  all.forEach((one, at) => {
    one.y = Math.max(Number(places[at]), floor);
    floor = one.y + tall;
  });
  let ceiling = foot;
  for (const one of all.toReversed()) {
    one.y = Math.min(one.y, ceiling - tall);
    ceiling = one.y;
  }
}
