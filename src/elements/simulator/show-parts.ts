import {
  composed,
  partOf,
  type Composed,
  type Part,
} from '../../charts/analyses/parts/composition.ts';
import type { Voice } from '../../charts/parts/surface.ts';
import { patch } from './patch.ts';
import type { Frame } from './show-picture.ts';

/** A picture that stands in its place, and the keys of its parts. */
interface Standing {
  picture: SVGElement;
  size: string;
  keys: string[];
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
    STANDING.set(pictures, { picture, size, keys: parts.map(({ key }) => key) });
    return;
  }
  const { picture, keys } = standing;
  let place = picture.firstElementChild;
  parts.forEach((part, at) => {
    const old = place;
    place = old?.nextElementSibling ?? null;
    if (!old || keys[at] === part.key || (moving && mayWait(part, old))) return;
    keys[at] = part.key;
    patch(old, partOf(document, part));
  });
}

function mayWait({ waits }: Part, old: Element): boolean {
  return waits === 'always' || (waits === 'at first' && !old.hasChildNodes());
}
