/**
 * Milliseconds after the last move until the hand is taken to rest: words, tables and notes that move what stands
 * below them wait so long, since nobody reads them while a slider moves.
 */
const REST = 120;

/** Does what waits for the hand to rest. A move only notes the time: setting a timer anew costs more. */
export class Rest {
  readonly #done: () => void;
  readonly #pause: number;
  #last = 0;
  #timer = 0;

  /** `pause`: milliseconds after the last move until the hand rests. */
  constructor(done: () => void, pause = REST) {
    this.#done = done;
    this.#pause = pause;
  }

  /** Whether something waits. */
  get isWaiting(): boolean {
    return this.#timer !== 0;
  }

  /** The hand moves: what waits does so for the whole time again. */
  wait(): void {
    this.#last = performance.now();
    this.#timer ||= window.setTimeout(this.#look, this.#pause);
  }

  readonly #look = (): void => {
    const left = this.#last + this.#pause - performance.now();
    this.#timer = left > 1 ? window.setTimeout(this.#look, left) : 0;
    if (this.#timer === 0) this.#done();
  };
}
