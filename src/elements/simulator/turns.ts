/** Frames in a row that may go by while other work comes first. */
const PATIENCE = 4;

/**
 * Work that may wait, one piece a frame, so that no frame is long: asked for again, a piece is done once, in the
 * place that it had.
 */
export class Turns {
  readonly #pieces = new Map<string, () => void>();
  #frame = 0;
  #yielded = 0;
  readonly #busy: () => boolean;

  /** `busy` tells whether other work is about to be done in the frame that has come. */
  constructor(busy: () => boolean) {
    this.#busy = busy;
  }

  /** Does a piece in a frame of its own. */
  ask(name: string, piece: () => void): void {
    this.#pieces.set(name, piece);
    this.#frame ||= requestAnimationFrame(this.#next);
  }

  /** Called in a frame that has work of its own: what waits does so until the next, but not for ever. */
  yield(): void {
    if (this.#frame === 0 || this.#yielded === PATIENCE) return;
    this.#yielded++;
    cancelAnimationFrame(this.#frame);
    this.#frame = requestAnimationFrame(this.#next);
  }

  readonly #next = (): void => {
    if (this.#busy() && this.#yielded < PATIENCE) {
      this.yield();
      return;
    }
    this.#frame = 0;
    this.#yielded = 0;
    const [first] = this.#pieces;
    if (!first) return;
    const [name, piece] = first;
    this.#pieces.delete(name);
    if (this.#pieces.size > 0) this.#frame = requestAnimationFrame(this.#next);
    piece();
  };
}
