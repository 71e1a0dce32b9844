import { svg } from '../../parts/svg.ts';
import type { Surface } from '../../parts/surface.ts';

const NUMBERS = new WeakMap<object, number>();
let last = 0;

/** A number that an object keeps as long as it lives: what a part was drawn from, in a key. */
export function numberOf(value: object): number {
  const known = NUMBERS.get(value);
  if (known !== undefined) return known;
  NUMBERS.set(value, ++last);
  return last;
}

/**
 * A part of a picture that is drawn again and again: where one of the same key stands already, an empty place
 * for it. The key says everything that the part's looks hang on. A picture that is drawn once has no keys.
 */
export function keptPart(
  { document, kept, later }: Surface,
  key: string,
  make: () => readonly SVGElement[],
): SVGElement {
  if (!kept) return svg(document, 'g', {}, make());
  const waits = later !== undefined && key.startsWith(later);
  const standing = waits ? [...kept].find((other) => other.startsWith(later)) : undefined;
  if (standing !== undefined) return svg(document, 'g', { 'data-key': standing });
  return svg(document, 'g', { 'data-key': key }, kept.has(key) ? [] : make());
}
