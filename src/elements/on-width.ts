/**
 * Calls back when an element has another width, in pixels, at first and from then on: in a frame of its own,
 * for who draws while the browser measures makes it measure again, which it reports as an error.
 */
export function onWidth(element: Element, then: (width: number) => void): void {
  let known = 0;
  let frame = 0;
  new ResizeObserver(([entry]) => {
    const width = entry?.contentRect.width ?? 0;
    if (width === known) return;
    known = width;
    cancelAnimationFrame(frame);
    frame = requestAnimationFrame(() => {
      then(width);
    });
  }).observe(element);
}
