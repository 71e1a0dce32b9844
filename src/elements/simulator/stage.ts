import * as projection from '../../charts/analyses/projection.ts';
import type { Rows } from '../../charts/analyses/projection/rows.ts';
import { numberOf } from '../../charts/analyses/parts/composition.ts';
import * as tank from '../../charts/analyses/tank.ts';
import { formatModelNumber } from '../../language/model-number.ts';
import { defaultState, type State } from '../../state/state.ts';
import { write } from '../../state/write.ts';
import { measureOn } from '../measure.ts';
import { voiceOf, type Data } from './data.ts';
import { Pace } from './pace.ts';
import { field, part } from './part.ts';
import { showParts } from './show-parts.ts';
import type { Frame } from './show-picture.ts';
import { tellOutlook, tellProjection, tellTank } from './stage-words.ts';
import { rehearse } from './rehearse.ts';
import { Rest } from './rest.ts';
import { Spreads } from './spreads.ts';
import type { Store } from './store.ts';
import type { Tools } from './tools.ts';
import { Turns } from './turns.ts';

/** Below this width of the window the picture that stays in view is drawn low. */
const LOW = matchMedia('(max-width: 59.99rem)');

/** How long the numbers at the lines' ends and the tank stand behind the lines at least, in milliseconds. */
const BEHIND = 100;

/**
 * The tank and the projection: drawn within the frame of the move, from the core itself; the spreads follow
 * from the worker. Words, tables and messages follow when the hand rests.
 */
export class Stage {
  readonly #root: HTMLElement;
  readonly #store: Store;
  readonly #data: Data;
  readonly #live: (message: string) => void;
  /** The slider that sets the tank's year. */
  readonly #year: HTMLInputElement;
  readonly #frames: Record<'projection' | 'tank', Frame>;
  readonly #spreads: Spreads;
  #drawn: { state: State; rows: Rows } | null = null;
  /** What the projection and the tank show, in a word each. */
  #shown = '';
  #filled = '';
  readonly #turns = new Turns(() => this.#store.isWaiting);
  #behind = 0;
  readonly #pace = new Pace(BEHIND);
  readonly #rest = new Rest(() => {
    this.#rested();
  });

  constructor(
    root: HTMLElement,
    store: Store,
    { say, ...tools }: Tools & { say: (message: string) => void },
  ) {
    this.#root = root;
    this.#store = store;
    const { data } = tools;
    this.#data = data;
    this.#live = say;
    const frame = (id: string): Frame => {
      const pictures = part(this.#root, `[data-picture="${id}"]`);
      return { pictures, measure: measureOn(root), width: 0 };
    };
    // On a phone the settings come before a picture that takes the whole window. It is drawn once it is opened:
    // what is out of sight shall not run.
    if (LOW.matches) {
      part(this.#root, '.vessel').removeAttribute('open');
      part(this.#root, '[data-picture="tank"]').replaceChildren();
    }
    this.#frames = { projection: frame('projection'), tank: frame('tank') };
    const seen = new ResizeObserver((entries) => {
      for (const { target, contentRect } of entries) {
        for (const one of Object.values(this.#frames)) {
          if (one.pictures === target) one.width = contentRect.width;
        }
      }
      this.redraw();
    });
    for (const { pictures } of Object.values(this.#frames)) seen.observe(pictures);
    this.#year = field(root, 'input[name="view.year"]');
    this.#year.addEventListener('input', () => {
      this.#refill();
      this.#moving();
    });
    this.#spreads = new Spreads(root, store, {
      ...tools,
      changed: () => {
        this.#reproject();
        this.#moving();
      },
    });
    store.listen(() => {
      // First, so that the worker draws while the lines are drawn here.
      this.#spreads.ask();
      this.#move();
    });
    // What a link holds is said before anyone has read on: nothing below it moves later. The page was built
    // with what stands there without one.
    if (store.query !== write(defaultState())) tellOutlook(root, this.#rows(), data);
    this.#moving();
    rehearse(store, data, this.#frames.projection);
  }

  /** Draws everything soon, once, however often it is asked to: the projection first, then the tank. */
  redraw(): void {
    this.#reproject();
    this.#refill();
  }

  #reproject(): void {
    this.#turns.ask('projection', () => {
      // While a hand moves, what may wait comes with the rest of what waits.
      this.#project(this.#behind !== 0);
    });
  }

  #refill(): void {
    // Folded away it takes no frame either.
    if (this.#frames.tank.width === 0) return;
    this.#turns.ask('tank', () => {
      this.#fill(this.#rows());
    });
  }

  /** What the projection shows now, in the core's numbers. */
  #rows(): Rows {
    const { state } = this.#store;
    // A spread that has just come needs no new projection.
    if (this.#drawn?.state !== state) {
      this.#drawn = { state, rows: projection.rows(state) };
    }
    const { known: spreads, reach } = this.#spreads;
    return { ...this.#drawn.rows, spreads, reach };
  }

  /**
   * A move: the lines are drawn at once, the spread as soon as it is known. The numbers at their ends and the
   * tank come as often as this machine has time for, at the latest when the hand rests.
   */
  #move(): void {
    this.#project(true);
    this.#turns.yield();
    this.#behind ||= window.setTimeout(this.#catchUp, this.#pace.wait);
    this.#moving();
    this.#rest.wait();
  }

  readonly #catchUp = (): void => {
    clearTimeout(this.#behind);
    this.#behind = 0;
    this.redraw();
  };

  /** Until the hand has rested since the last move no water runs and nothing is told; what waits is drawn then. */
  #moving(): void {
    if (this.#rest.isWaiting) return;
    this.#root.toggleAttribute('data-moving', true);
    this.#rest.wait();
  }

  #rested(): void {
    if (this.#behind !== 0) this.#catchUp();
    this.#root.removeAttribute('data-moving');
    // Folded away the tank was not drawn anew, yet its year is told.
    this.#setYears();
    // Words and tables are laid out in frames of their own, after the pictures: none of them shall keep the page
    // from being used.
    const outlook = () => {
      this.#live(tellOutlook(this.#root, this.#rows(), this.#data));
    };
    this.#soon('outlook', outlook);
    this.#spreads.askReach(() => {
      this.#soon('outlook', outlook);
    });
    for (const [name, tell] of Object.entries({ tellProjection, tellTank })) {
      this.#soon(name, () => {
        tell(this.#root, this.#rows(), this.#data);
      });
    }
  }

  /** Does a piece after a frame of its turn: laying out what it changes is then the next frame's. */
  #soon(name: string, piece: () => void): void {
    this.#turns.ask(name, () => {
      setTimeout(piece);
    });
  }

  #project(moving = false): void {
    const main = this.#frames.projection;
    const rows = this.#rows();
    const of = [rows.policy, ...(rows.spreads ? [rows.spreads] : [])].map(numberOf);
    const as = [...of, main.width].join(' ');
    if (main.width === 0 || as === this.#shown) return;
    this.#shown = moving ? '' : as;
    if (!moving) this.#pace.begin();
    const voice = voiceOf(this.#data, 'projection');
    const show = LOW.matches ? ['brief'] : undefined;
    showParts(projection, rows, { ...main, voice, show, moving });
  }

  /** Spreads do not move the tank. */
  #fill(rows: Rows): void {
    const vessel = this.#frames.tank;
    const as = [numberOf(rows.policy), this.#year.valueAsNumber, vessel.width].join(' ');
    if (vessel.width === 0 || as === this.#filled) return;
    this.#filled = as;
    this.#pace.begin();
    this.#setYears();
    // The horizon may have moved it.
    const shown = this.#year.valueAsNumber;
    const voice = voiceOf(this.#data, 'tank');
    showParts(tank, tank.rows(rows, shown), { ...vessel, voice, moving: false });
  }

  /** The year that the tank shows stays between the count and the horizon. */
  #setYears(): void {
    const { city, scenario } = this.#store.state;
    const input = this.#year;
    const [first, last] = [String(city.baseYear), String(scenario.horizon)];
    // Setting a slider to what it is makes the browser lay the page out all the same.
    if (input.min !== first || input.max !== last) {
      const atEnd = input.value === input.max;
      input.min = first;
      input.max = last;
      if (atEnd) input.value = last;
    }
    const output = input.parentElement?.querySelector('output');
    const { setting, model: words } = this.#data;
    const told = formatModelNumber(input.valueAsNumber, 'year', { setting, words });
    if (output && output.value !== told) {
      output.value = told;
      input.setAttribute('aria-valuetext', told);
    }
  }
}
