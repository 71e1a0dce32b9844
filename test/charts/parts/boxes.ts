import { measure } from '../../../src/render/measure.ts';

/** The box that a text or an area fills, in pixels of its drawing. */
export interface Box {
  of: string;
  x1: number;
  x2: number;
  y1: number;
  y2: number;
}

/** How much of a drawing's numbers is lost to rounding, in pixels. */
const ROUNDING = 0.2;

export const number = (element: Element, name: string): number =>
  Number(element.getAttribute(name));

/** Where a drawing ends, down. */
export function heightOf(svg: Element): number {
  return Number(svg.getAttribute('viewBox')?.split(' ')[3]);
}

/** How much wider than the build's measure a Latin text may run, as readers' faces differ. */
export interface Reserve {
  words: number;
  numbers: number;
}

/** The room that a line of text takes. */
export interface Room {
  /** How much of its size a line reaches under its baseline. */
  under: number;
  reserve: Reserve;
}

export const NO_RESERVE: Reserve = { words: 1, numbers: 1 };

/** Readers' Latin faces run wider than the one that the build measures, its numbers most. */
export const LATIN: Reserve = { words: 1.1, numbers: 1.18 };

/** The room of a text in a language, where nothing is said of its chart. */
export const roomIn = (lang: string): Room => ({
  under: 0.25,
  reserve: lang === 'en' ? LATIN : NO_RESERVE,
});

const ROOM: Room = { under: 0.25, reserve: NO_RESERVE };

/** The box of a line of text by the build's measure, from over its ascenders to under its descenders. */
export function boxOf(text: Element, { under, reserve }: Room = ROOM): Box {
  const size = number(text, 'font-size');
  const width = widthOf(text) * reserve[text.classList.contains('number') ? 'numbers' : 'words'];
  const share = { start: 0, middle: 0.5, end: 1 }[text.getAttribute('text-anchor') ?? 'start'] ?? 0;
  const [left, top] = originOf(text);
  const x1 = left + number(text, 'x') - width * share;
  const y = top + number(text, 'y');
  return { of: text.textContent, x1, x2: x1 + width, y1: y - size * 0.9, y2: y + size * under };
}

/** The width of a text, or of its spans one after another, each in its own size. */
function widthOf(text: Element): number {
  const spans = [...text.querySelectorAll('tspan')];
  if (spans.length === 0) return measure(text.textContent, number(text, 'font-size'));
  return spans
    .map((span) => {
      const size = Number(span.getAttribute('font-size') ?? text.getAttribute('font-size'));
      return measure(span.textContent, size) + number(span, 'dx');
    })
    .reduce((sum, width) => sum + width, 0);
}

/** Where an element's own x and y count from: groups that are moved, drawings in drawings. */
function originOf(element: Element): [x: number, y: number] {
  let [x, y] = [0, 0];
  for (let outer = element.parentElement; outer; outer = outer.parentElement) {
    const moved = outer.getAttribute('transform') ?? '';
    if (/scale|rotate|matrix/.test(moved)) throw new Error(`a text in what is turned: ${moved}`);
    const [dx = 0, dy = 0] = (moved.match(/-?[\d.]+/g) ?? []).map(Number);
    const nested = outer.localName === 'svg' && outer.parentElement;
    x += dx + (nested ? number(outer, 'x') : 0);
    y += dy + (nested ? number(outer, 'y') : 0);
  }
  return [x, y];
}

/** The box of a rectangle that can be touched, named by the statement that it opens. */
export function areaOf(rect: Element): Box {
  const [left, top] = originOf(rect);
  const [x1, y1] = [left + number(rect, 'x'), top + number(rect, 'y')];
  const of = rect.closest('[data-claim]')?.getAttribute('data-claim') ?? '';
  return { of, x1, x2: x1 + number(rect, 'width'), y1, y2: y1 + number(rect, 'height') };
}

/** Each two boxes that lie over each other; of areas, of two statements. */
export function overlaps(
  boxes: readonly Box[],
  apart: (a: Box, b: Box) => boolean = () => true,
): string[] {
  return boxes.flatMap((a, at) =>
    boxes
      .slice(at + 1)
      .filter((b) => apart(a, b))
      .filter((b) => Math.min(a.x2, b.x2) - Math.max(a.x1, b.x1) > ROUNDING)
      .filter((b) => Math.min(a.y2, b.y2) - Math.max(a.y1, b.y1) > ROUNDING)
      .map((b) => `“${a.of}” lies over “${b.of}”`),
  );
}

/** The boxes that are not wholly in a drawing. */
export function outside(boxes: readonly Box[], width: number, height: number): string[] {
  return boxes
    .filter(
      ({ x1, x2, y1, y2 }) =>
        x1 < -ROUNDING || y1 < -ROUNDING || x2 > width + ROUNDING || y2 > height + ROUNDING,
    )
    .map(({ of }) => `“${of}” leaves the picture`);
}
