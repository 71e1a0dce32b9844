/** Milliseconds between two messages, at least: a listener can follow no more. */
const PAUSE = 1000;

/**
 * Says things to who cannot see them, in a polite live region: at most one message a second, of several that
 * come sooner the last one.
 */
export function liveRegion(element: Element): (message: string) => void {
  let last = -Infinity;
  let waiting: string | undefined;
  let timer = 0;
  const tell = () => {
    timer = 0;
    if (waiting === undefined || waiting === element.textContent) return;
    last = performance.now();
    element.textContent = waiting;
  };
  return (message) => {
    waiting = message;
    timer ||= window.setTimeout(tell, Math.max(0, last + PAUSE - performance.now()));
  };
}
