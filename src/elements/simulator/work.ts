/** A question sent to the worker. */
export interface Asked {
  id: number;
  name: string;
  question: unknown;
}

/** What comes back: an answer, the share done on the way to it, or what went wrong. */
export interface Told {
  id: number;
  name: string;
  answer?: unknown;
  progress?: number;
  fault?: string;
}

/** What is done with what comes back. */
export interface Heard {
  answer(answer: unknown): void;
  progress?(share: number): void;
  fault(message: string): void;
}

/**
 * The worker that does what takes long. Of questions of one name only the newest is answered: one that is
 * being worked on runs to its next stop and is dropped, those between are never begun.
 */
export class Work {
  readonly #worker: Worker;
  /** What is told once the worker has not come. */
  readonly #missing: string;
  #hasCome = true;
  readonly #heard = new Map<string, { id: number; heard: Heard }>();
  /** The number of the last question. */
  #last = 0;

  /** `missing` is told of every question to a worker that did not load. */
  constructor(worker: Worker, missing: string) {
    this.#worker = worker;
    this.#missing = missing;
    worker.addEventListener('message', ({ data }: MessageEvent<Told>) => {
      const waiting = this.#heard.get(data.name);
      if (waiting?.id !== data.id) return;
      if (data.progress !== undefined) waiting.heard.progress?.(data.progress);
      else if (data.fault !== undefined) waiting.heard.fault(data.fault);
      else waiting.heard.answer(data.answer);
    });
    worker.addEventListener('error', (event: Event) => {
      // What goes wrong inside a worker has a message; that its file has not come has none.
      this.#hasCome = event instanceof ErrorEvent;
      const message = event instanceof ErrorEvent ? event.message : this.#missing;
      for (const { heard } of this.#heard.values()) heard.fault(message);
    });
  }

  ask(name: string, question: unknown, heard: Heard): void {
    const id = ++this.#last;
    this.#heard.set(name, { id, heard });
    if (!this.#hasCome) {
      heard.fault(this.#missing);
      return;
    }
    this.#worker.postMessage({ id, name, question } satisfies Asked);
  }

  /** No answer of this name is wanted any more. */
  drop(name: string): void {
    this.#heard.delete(name);
  }
}
