import { formatNumber } from '../language/number.ts';
import { readComparison } from '../state/comparison.ts';
import { defaultState, type State } from '../state/state.ts';
import { analyses } from './simulator/analyses.ts';
import { CityForm } from './simulator/city-form.ts';
import { controls } from './simulator/controls.ts';
import { dataOf, sayIn, type Data } from './simulator/data.ts';
import { keepStates, keptStates } from './simulator/kept.ts';
import { liveRegion } from './simulator/live.ts';
import { showNotice } from './simulator/notice.ts';
import { Saved } from './simulator/saved.ts';
import { Guarded, type Steps } from './simulator/guarded.ts';
import { part } from './simulator/part.ts';
import { share } from './simulator/share.ts';
import { Stage } from './simulator/stage.ts';
import { Store } from './simulator/store.ts';
import { toastIn } from './simulator/toast.ts';
import { Work } from './simulator/work.ts';

/**
 * `<city-simulator>`: a city, its levers and assumptions, and what follows from them. Opens what the address
 * holds; keeps the address as the reader moves. What fails puts the still pictures back and says so.
 */
class CitySimulator extends Guarded {
  protected *start(): Steps {
    const data = dataOf(this);
    // The browser's first number takes it as long as everything else of a step.
    formatNumber(0, data.setting);
    yield;
    const opened = readComparison(location.search);
    const store = new Store(opened[0]?.state ?? defaultState());
    const worker = new Worker(new URL('./simulator/worker.ts', import.meta.url), {
      type: 'module',
    });
    const work = new Work(worker, sayIn(data)('work-missing'));
    const region = this.querySelector('[data-live]');
    if (!region) throw new Error('the simulator lacks its live region');
    const toast = toastIn(part(this, '.toast'));
    /** Says it, and takes the reader to the picture that has changed. */
    const show = (message: string) => {
      toast(message);
      part(this, '.outlook').scrollTop = 0;
      part(this, '.bench').scrollIntoView({ block: 'start' });
    };
    // First of all, so that no move is missed.
    share(this, store, { data, work, toast });
    controls(this, store, { data, toast });
    new CityForm(this, store, { data, show });
    yield;
    new Stage(this, store, { data, work, toast, say: liveRegion(region) });
    yield;
    analyses(this, store, { data, work, show });
    const compared = opened.length > 1;
    const states = compared ? opened.map(({ state }) => state) : keptStates();
    if (compared) this.#tellCompared(states, store, data);
    new Saved(this, store, { data, toast, show, states });
    this.#steps(store);
    const notice = this.querySelector<HTMLElement>('.notice');
    const repairs = opened.flatMap(({ repairs }) => repairs);
    // Before the page comes in sight, so that nothing moves then.
    if (notice && repairs.length > 0) yield showNotice(notice, repairs, data);
    return () => {
      // Whoever opens somebody's link wants its picture; who must be told something, that first. Who comes back
      // to the page is where the browser has put them.
      if (notice && repairs.length > 0) notice.focus();
      else if (location.search !== '' && location.hash === '' && scrollY === 0) {
        part(this, '.bench').scrollIntoView({ block: 'start' });
      }
    };
  }

  /** A comparison's link opens on its first scenario: the others stand further down. */
  #tellCompared(states: readonly State[], store: Store, data: Data): void {
    const words = sayIn(data);
    const place = part(this, '.compares');
    const name = words('saved-name', { letter: 'A' });
    part(place, 'span').textContent = words('compares', { count: String(states.length), name });
    place.hidden = false;
    keepStates(states);
    // What is open is then no longer the one that the note names.
    store.listen(() => {
      place.hidden = true;
    });
  }

  #steps(store: Store): void {
    const button = (act: string) => this.querySelector<HTMLButtonElement>(`[data-act="${act}"]`);
    const [undo, redo, reset] = [button('undo'), button('redo'), button('reset-all')];
    const show = () => {
      if (undo) undo.disabled = !store.canUndo;
      if (redo) redo.disabled = !store.canRedo;
    };
    store.listenToSteps(show);
    undo?.addEventListener('click', () => {
      store.undo();
    });
    redo?.addEventListener('click', () => {
      store.redo();
    });
    reset?.addEventListener('click', () => {
      store.put(defaultState(store.state.m));
    });
    show();
  }
}

customElements.define('city-simulator', CitySimulator);
