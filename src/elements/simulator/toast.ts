/** Milliseconds that a message stands. */
const STANDS = 5000;

/** Says in sight, and to who cannot see it, that what the reader asked for is done. */
export function toastIn(element: HTMLElement): (message: string) => void {
  let timer = 0;
  return (message) => {
    element.textContent = message;
    element.hidden = false;
    clearTimeout(timer);
    timer = window.setTimeout(() => {
      element.hidden = true;
    }, STANDS);
  };
}
