import { canvas } from '../../parts/canvas.ts';
import { svg } from '../../parts/svg.ts';
import type { Surface } from '../../parts/surface.ts';

/** A part of a picture that follows a reader's hand: drawn anew only where its key is another. */
export interface Part {
  /** Says everything that the part's looks hang on. */
  key: string;
  /** Whether a move may leave it to the next drawing: always, or where nothing of it stands yet. */
  waits?: 'always' | 'at first';
  make: () => readonly SVGElement[];
  /** Where a move shifts nothing but points, it need not be made anew. */
  outlines?: Outlines;
}

/** What of a part moves: the points of its shapes, in their order. */
interface Outlines {
  /** Says everything that the part's looks hang on beside these points. */
  key: string;
  points: () => readonly string[];
}

/** A picture in parts, from the lowest to the topmost: of one analysis always as many. Sizes in pixels. */
export interface Composition {
  width: number;
  height: number;
  parts: readonly Part[];
}

/** An analysis whose picture follows a reader's hand. */
export interface Composed<Rows> {
  composition(rows: Rows, surface: Surface): Composition;
}

/** The whole picture, drawn once. */
export function composed(document: Document, { parts, ...size }: Composition): SVGElement {
  return canvas(
    document,
    size,
    parts.map((part) => partOf(document, part)),
  );
}

/** One part of it. */
export function partOf(document: Document, { make }: Part): SVGElement {
  return svg(document, 'g', {}, make());
}

const NUMBERS = new WeakMap<object, number>();
let last = 0;

/** A number that an object keeps as long as it lives: what a part was drawn from, in a key. */
export function numberOf(value: object): number {
  const known = NUMBERS.get(value);
  if (known !== undefined) return known;
  NUMBERS.set(value, ++last);
  return last;
}
