import { change } from '../../state/change.ts';
import type { Repair } from '../../state/read.ts';
import type { State } from '../../state/state.ts';
import { read } from '../../state/read.ts';
import { write } from '../../state/write.ts';

/** Steps back that are kept. */
const MOST_STEPS = 200;

/**
 * What the reader has set, and the way there. A link's query is the only form in which steps are kept, so
 * what can be undone is what can be sent.
 */
export class Store {
  state: State;
  #listeners: ((moved?: ReadonlySet<string>) => void)[] = [];
  #stepListeners: (() => void)[] = [];
  #back: string[] = [];
  #forth: string[] = [];
  #told = 0;
  /** The keys that were moved since listeners were last called; undefined where everything may be another. */
  #moved: Set<string> | undefined = new Set();
  /** The query when the last step was kept. */
  #kept: string;

  constructor(state: State) {
    this.state = state;
    this.#kept = write(state);
  }

  /** The state as a link's query. */
  get query(): string {
    return write(this.state);
  }

  /** Whether a move waits for the next frame to be told. */
  get isWaiting(): boolean {
    return this.#told !== 0;
  }

  get canUndo(): boolean {
    return this.#back.length > 0;
  }

  get canRedo(): boolean {
    return this.#forth.length > 0;
  }

  /**
   * Called before the next paint when the state is another, once for all moves until then: the page is laid out
   * a single time for a move, whoever else asks where things are. They hear which keys were moved, if it was keys.
   */
  listen(listener: (moved?: ReadonlySet<string>) => void): void {
    this.#listeners.push(listener);
  }

  /** Called when there is a step more or less to go back or forth. */
  listenToSteps(listener: () => void): void {
    this.#stepListeners.push(listener);
  }

  /** Moves keys of the link; what they cut off moves with them. The step is kept by `keep`. */
  move(moves: Readonly<Record<string, string | null>>): void {
    this.#show(change(this.state, moves).state, Object.keys(moves));
  }

  /** Moves keys of the link where all are taken as they stand; else moves none, and returns what would be mended. */
  take(moves: Readonly<Record<string, string | null>>): readonly Repair[] {
    return this.#unless(({ kind, key }) => kind === 'refused' || key in moves, moves);
  }

  /** Moves keys of the link unless the city's figures would no longer go together; returns whether it did. */
  attempt(moves: Readonly<Record<string, string | null>>): boolean {
    return this.#unless(({ kind }) => kind === 'refused', moves).length === 0;
  }

  /** Moves keys unless that would mend what must stand; returns what would be. */
  #unless(
    mustStand: (repair: Repair) => boolean,
    moves: Readonly<Record<string, string | null>>,
  ): readonly Repair[] {
    const { state, repairs } = change(this.state, moves);
    const mended = repairs.filter(mustStand);
    if (mended.length === 0) this.#show(state, Object.keys(moves));
    return mended;
  }

  /** Puts another state in place of this one, as one step. */
  put(state: State): void {
    this.keep();
    this.#show(state);
    this.keep();
  }

  /** The reader's hand rests: what changed since the last step is a step. */
  keep(): void {
    const now = this.query;
    if (now === this.#kept) return;
    this.#back.push(this.#kept);
    this.#back.splice(0, this.#back.length - MOST_STEPS);
    this.#forth = [];
    this.#kept = now;
    for (const listener of this.#stepListeners) listener();
  }

  undo(): void {
    this.keep();
    this.#step(this.#back, this.#forth);
  }

  redo(): void {
    this.#step(this.#forth, this.#back);
  }

  #step(from: string[], to: string[]): void {
    const query = from.pop();
    if (query === undefined) return;
    to.push(this.#kept);
    this.#kept = query;
    this.#show(read(query).state);
    for (const listener of this.#stepListeners) listener();
  }

  #show(state: State, moved?: readonly string[]): void {
    this.state = state;
    if (!moved) this.#moved = undefined;
    for (const key of moved ?? []) this.#moved?.add(key);
    this.#told ||= requestAnimationFrame(() => {
      this.#told = 0;
      const told = this.#moved;
      this.#moved = new Set();
      for (const listener of this.#listeners) listener(told);
    });
  }
}
