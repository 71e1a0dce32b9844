import type { ExitForm } from '../../model/city.ts';
import type { Spread } from '../../model/ensemble.ts';
import type { Reach } from '../../model/reach.ts';
import type { State } from '../../state/state.ts';
import { sayIn } from './data.ts';
import { field, part } from './part.ts';
import type { Store } from './store.ts';
import type { Tools } from './tools.ts';
import type { Work } from './work.ts';

/** How each form spreads. */
type Known = Readonly<Record<ExitForm, Spread>>;

/** The tick that shows how results spread if our assumptions vary, and what the worker has made of the state. */
export class Spreads {
  readonly #store: Store;
  readonly #work: Work;
  readonly #tick: HTMLInputElement;
  /** Says that there is no spread, and takes its tick away. */
  readonly #failed: (fault: string) => void;
  readonly #changed: () => void;
  #known: Known | null = null;
  #reach: { state: State; found: Reach } | null = null;

  /** `changed` is called when there are others, or none any more. */
  constructor(
    root: HTMLElement,
    store: Store,
    { data, work, toast, changed }: Tools & { changed: () => void },
  ) {
    this.#store = store;
    this.#work = work;
    this.#changed = changed;
    this.#tick = field(root, 'input[name="spread"]');
    const turn = () => {
      part(root, '.spread-key').hidden = !this.#tick.checked;
      if (this.#tick.checked) this.ask();
      else {
        work.drop('spread');
        this.#take(null);
      }
    };
    this.#failed = (fault) => {
      console.error(fault);
      toast(sayIn(data)('analysis-failed', { fault }));
      this.#tick.checked = false;
      turn();
    };
    this.#tick.addEventListener('change', turn);
    // Ticked before this was there to hear of it.
    if (this.#tick.checked) turn();
  }

  /** The newest that are known and go as far as the state does; null where they are not shown. */
  get known(): Known | null {
    const { city, scenario } = this.#store.state;
    const years = this.#known?.rate.percentiles[0]?.length;
    return years === scenario.horizon - city.baseYear + 1 ? this.#known : null;
  }

  /** Asks for those of the state, where they are shown. */
  ask(): void {
    if (!this.#tick.checked) return;
    const { city, scenario } = this.#store.state;
    this.#work.ask(
      'spread',
      { city, scenario },
      {
        answer: (answer) => {
          this.#take(answer as Known);
        },
        fault: this.#failed,
      },
    );
  }

  /** In how many draws the state's goal is reached; null where that is not known, or not shown. */
  get reach(): Reach | null {
    const isShown = this.#tick.checked && this.#reach?.state === this.#store.state;
    return isShown ? (this.#reach?.found ?? null) : null;
  }

  /** Asks for that where there is a goal within the horizon; `told` is called once it is known. */
  askReach(told: () => void): void {
    const { state } = this.#store;
    const { city, scenario, goal } = state;
    if (!this.#tick.checked || !goal || goal.year > scenario.horizon || this.reach) return;
    this.#work.ask(
      'reach',
      { city, scenario, goal },
      {
        answer: (answer) => {
          this.#reach = { state, found: answer as Reach };
          if (this.reach) told();
        },
        fault: this.#failed,
      },
    );
  }

  #take(known: Known | null): void {
    this.#known = known;
    this.#changed();
  }
}
