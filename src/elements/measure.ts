import type { Measure } from '../charts/parts/surface.ts';

/** Measures text in the face that an element is set in, with a canvas. */
export function measureOn(element: Element): Measure {
  const context = document.createElement('canvas').getContext('2d');
  if (!context) throw new Error('measureOn: this browser has no canvas to measure text with');
  const { fontFamily } = getComputedStyle(element);
  return (text, size) => {
    context.font = `${String(size)}px ${fontFamily}`;
    return context.measureText(text).width;
  };
}
