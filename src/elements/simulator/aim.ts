import { formatModelNumber } from '../../language/model-number.ts';
import type { Goal } from '../../model/goal.ts';
import * as grammar from '../../state/grammar.ts';
import type { Data } from './data.ts';
import { field, part } from './part.ts';
import type { Store } from './store.ts';

/**
 * The goal's fields beside the question what it would take: the goal becomes part of the state, and so of the link,
 * once the reader has set one of them.
 */
export class Aim {
  readonly #store: Store;
  readonly #data: Data;
  readonly #year: HTMLInputElement;
  readonly #share: HTMLInputElement;
  readonly #kinds: readonly HTMLInputElement[];
  #seen: { goal: Goal | null; baseYear: number; last: number } | undefined;

  constructor(root: HTMLElement, store: Store, data: Data) {
    this.#store = store;
    this.#data = data;
    this.#year = field(root, 'input[name="goal.year"]');
    this.#share = field(root, 'input[name="goal.share"]');
    this.#kinds = [...root.querySelectorAll<HTMLInputElement>('input[name="goal"]')];
    for (const input of [this.#year, this.#share, ...this.#kinds]) {
      input.addEventListener('input', () => {
        store.move(this.moves);
      });
      input.addEventListener('change', () => {
        store.keep();
      });
    }
    part(root, '[data-act="drop-goal"]').addEventListener('click', () => {
      store.move({ [grammar.GOAL]: null, 'goal.year': null, 'goal.share': null });
      store.keep();
      // The button is gone now: the hand is taken to the picture that it stood beside.
      part(root, '[data-act="reset-all"]').focus();
    });
    store.listen(() => {
      this.#reflect();
    });
    this.#reflect();
  }

  /** The goal that is asked for: the reader's own, or the one that the fields propose. */
  get goal(): Goal {
    const { goal } = this.#store.state;
    if (goal) return goal;
    this.#reflect();
    const year = this.#year.valueAsNumber;
    return this.#isStock
      ? { kind: 'stock', year, share: this.#share.valueAsNumber }
      : { kind: 'noLoss', year };
  }

  /** The same as keys of the link. */
  get moves(): Record<string, string | null> {
    return {
      [grammar.GOAL]: this.#isStock ? 'stock' : 'noLoss',
      [grammar.GOAL_YEAR.key]: this.#year.value,
      [grammar.GOAL_SHARE.key]: this.#isStock ? this.#share.value : null,
    };
  }

  get #isStock(): boolean {
    return this.#kinds.some(({ value, checked }) => checked && value === 'stock');
  }

  #reflect(): void {
    const { goal, city, scenario } = this.#store.state;
    const { baseYear } = city;
    // A goal beyond the horizon stays: who looks ahead less far has not given it up.
    const last = Math.max(scenario.horizon, goal?.year ?? 0);
    // Levers move again and again, and setting a slider to what it is makes the browser lay the page out all the same.
    const seen = this.#seen;
    if (seen?.goal === goal && seen.baseYear === baseYear && seen.last === last) return;
    this.#seen = { goal, baseYear, last };
    this.#year.min = String(baseYear + 1);
    this.#year.max = String(last);
    if (goal && goal !== seen?.goal) {
      for (const radio of this.#kinds) radio.checked = radio.value === goal.kind;
      this.#year.value = String(goal.year);
      if (goal.kind === 'stock') this.#share.value = String(goal.share);
    }
    const slide = this.#share.closest('label');
    if (slide) slide.hidden = !this.#isStock;
    for (const input of [this.#year, this.#share]) tellSlide(input, this.#data);
  }
}

/** What a slider of an analysis stands at. */
export function tellSlide(
  input: HTMLInputElement,
  { setting, model: words }: Pick<Data, 'setting' | 'model'>,
): void {
  const unit = input.dataset['unit'];
  const output = input.parentElement?.querySelector('output');
  if (!unit || !output) return;
  const told = formatModelNumber(input.valueAsNumber, unit, { setting, words });
  if (output.value === told) return;
  output.value = told;
  input.setAttribute('aria-valuetext', told);
}
