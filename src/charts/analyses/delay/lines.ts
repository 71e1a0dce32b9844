import type { Start } from '../../../model/delay.ts';
import { svg, tenth } from '../../parts/svg.ts';
import { caseMark } from '../../parts/case-mark.ts';
import type { Place } from './place.ts';
import type { DelayCase } from './rows.ts';

/** The classes of a case's line: its form by how it is broken, its reading by its weight. */
function classOf({ exitForm, lossReading }: DelayCase): string {
  return `start-line ${exitForm} ${lossReading}`;
}

/** A case's line over all start years; starts whose run ended early are crosses and not joined. */
export function startLine(document: Document, one: DelayCase, { x, y }: Place): SVGElement {
  const run = ({ endsIn }: Start) => endsIn === null;
  const d = one.starts.map((start, at) => {
    if (!run(start)) return '';
    const before = one.starts[at - 1];
    const way = before && run(before) ? 'L' : 'M';
    return `${way}${tenth(x(start.startYear))} ${tenth(y(start.stock))}`;
  });
  const stopped = one.starts.filter((start) => !run(start));
  return svg(document, 'g', { class: 'portion celadon', 'data-line': classOf(one) }, [
    svg(document, 'path', { class: classOf(one), d: d.join('') }),
    ...stopped.map(({ startYear, stock }) =>
      caseMark(document, { ...one, ended: true }, x(startYear), y(stock)),
    ),
  ]);
}

/** A case's mark on the reader's start. */
export function startMark(
  document: Document,
  one: DelayCase,
  year: number,
  { x, y }: Place,
): SVGElement {
  const { stock, endsIn } = one.chosen;
  const mark = caseMark(document, { ...one, ended: endsIn !== null }, x(year), y(stock));
  return svg(document, 'g', { class: 'portion celadon' }, [mark]);
}

/** A piece of a case's line with its mark, to stand before its name. */
export function sample(document: Document, one: DelayCase, x: number, y: number): SVGElement[] {
  const ended = one.chosen.endsIn !== null;
  return [
    svg(document, 'path', { class: classOf(one), d: `M${tenth(x + 2)} ${tenth(y)}h32` }),
    svg(document, 'g', { class: 'portion celadon' }, [
      caseMark(document, { ...one, ended }, x + 18, y),
    ]),
  ];
}
