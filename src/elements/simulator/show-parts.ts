import {
  composed,
  partOf,
  type Composed,
  type Part,
} from '../../charts/analyses/parts/composition.ts';
import type { Voice } from '../../charts/parts/surface.ts';
import { patch } from './patch.ts';
import type { Frame } from './show-picture.ts';

/** A picture that stands in its place, and what its parts were drawn from. */
interface Standing {
  picture: SVGElement;
  size: string;
  parts: Part[];
}

const STANDING = new WeakMap<Element, Standing>();

/**
 * Draws an analysis in its place as `showPicture` does, but only those of its parts that look otherwise than
 * they stand there; while it is `moving`, without those that may wait.
 */
export function showParts<Rows>(
  code: Composed<Rows>,
  rows: Rows,
  { pictures, moving, ...surface }: Frame & { voice: Voice; moving: boolean },
): void {
  const fresh = code.composition(rows, { ...surface.voice, ...surface, document, live: true });
  const { width, height, parts } = fresh;
  const size = [width, height].join(' ');
  const standing = STANDING.get(pictures);
  if (standing?.size !== size || standing.picture.parentNode !== pictures) {
    const picture = composed(document, fresh);
    picture.setAttribute('aria-hidden', 'true');
    pictures.replaceChildren(picture);
    STANDING.set(pictures, { picture, size, parts: [...parts] });
    return;
  }
  const { picture, parts: drawn } = standing;
  let place = picture.firstElementChild;
  parts.forEach((part, at) => {
    const [old, last] = [place, drawn[at]];
    place = old?.nextElementSibling ?? null;
    if (!old || last?.key === part.key || (moving && mayWait(part, old))) return;
    drawn[at] = part;
    const { outlines } = part;
    if (outlines && outlines.key === last?.outlines?.key) shift(old, outlines.points());
    else patch(old, partOf(document, part));
  });
}

function mayWait({ waits }: Part, old: Element): boolean {
  return waits === 'always' || (waits === 'at first' && !old.hasChildNodes());
}

/** Gives the shapes of a part other points, in their order. */
function shift(part: Element, points: readonly string[]): void {
  part.querySelectorAll('[points]').forEach((shape, at) => {
    const to = points[at] ?? '';
    if (shape.getAttribute('points') !== to) shape.setAttribute('points', to);
  });
}
