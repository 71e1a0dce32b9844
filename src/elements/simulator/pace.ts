/** The share of the time that such work takes at most: a move comes into its midst one time in twenty. */
const SHARE = 1 / 20;

/**
 * Spaces work that may wait by how long its frame takes on this machine, so that slow machines do it seldom
 * and fast ones at every turn.
 */
export class Pace {
  readonly #least: number;
  /** When it may be done again, by the page's clock. */
  #next = 0;

  /** `least`: milliseconds to wait however fast the machine is. */
  constructor(least: number) {
    this.#least = least;
  }

  /** Milliseconds to wait before it is done again. */
  get wait(): number {
    return Math.max(this.#least, this.#next - performance.now());
  }

  /** Called as the work begins; it ends when the page has been painted with it. */
  begin(): void {
    const begun = performance.now();
    setTimeout(() => {
      const now = performance.now();
      this.#next = Math.max(this.#next, now) + (now - begun) / SHARE;
    });
  }
}
