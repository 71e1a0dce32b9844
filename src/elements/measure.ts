import type { Measure } from '../charts/parts/surface.ts';

/** Measures text in the face that an element is set in, with a canvas. */
export function measureOn(element: Element): Measure {
  const context = document.createElement('canvas').getContext('2d');
  if (!context) throw new Error('measureOn: this browser has no canvas to measure text with');
  const { fontFamily } = getComputedStyle(element);
  // A width is asked for again and again while lines are broken; setting the font is what costs.
  const widths = new Map<string, number>();
  let set = 0;
  return (text, size) => {
    const key = `${String(size)} ${text}`;
    const known = widths.get(key);
    if (known !== undefined) return known;
    if (size !== set) context.font = `${String(size)}px ${fontFamily}`;
    set = size;
    const { width } = context.measureText(text);
    widths.set(key, width);
    return width;
  };
}
