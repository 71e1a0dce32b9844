import { say } from '../../../language/phrase.ts';
import { passage } from '../../parts/passage.ts';
import { wordsFor, type Surface } from '../../parts/surface.ts';
import { svg, tenth } from '../../parts/svg.ts';
import { SMALL, type Place } from './place.ts';
import { LAST, type Row } from './rows.ts';
import { values } from './said.ts';

/** Our straight line, as far as it is drawn, and a line down from the claimed value to its words. */
export function line(
  claim: Row,
  deepest: number,
  place: Place,
  { document }: Surface,
): SVGElement[] {
  const { x, y, foot } = place;
  const from = `M${tenth(x(claim.loss))} ${tenth(y(claim.fall))}`;
  return [
    svg(document, 'path', {
      class: 'curve cinnabar',
      d: `M${tenth(x(0))} ${tenth(y(0))}L${tenth(x(LAST))} ${tenth(y(deepest))}`,
    }),
    svg(document, 'path', {
      class: 'bracket',
      d: `${from}V${tenth(foot + (place.wide ? -4 : 7))}`,
    }),
  ];
}

/** The one value that is claimed, at its place. */
export function dot({ loss, fall, claim }: Row, { x, y }: Place, document: Document): SVGElement {
  const at = { cx: x(loss), cy: y(fall), r: 7 };
  return svg(document, 'circle', {
    class: 'dot cinnabar',
    'data-comparator': claim.comparator,
    ...at,
  });
}

/** What the essay claims: in the corner under the line where there is room, or below it. */
export function claimed(claim: Row, { wide, x, foot, turn }: Place, surface: Surface) {
  const text = say(wordsFor(surface, 'claimed'), values(claim, surface));
  const words = { size: SMALL, className: 'cinnabar-text', text };
  const inside = { ...words, x: x(claim.loss) + 10, width: x(LAST * 0.84) - x(claim.loss) - 26 };
  const { height } = passage(surface, { ...inside, y: 0 });
  const below = { ...words, x: 0, y: foot + 8, width: turn - 14 };
  const told = passage(surface, wide ? { ...inside, y: foot - height - 2 } : below);
  return { marks: told.marks, end: wide ? foot : foot + 8 + told.height };
}
