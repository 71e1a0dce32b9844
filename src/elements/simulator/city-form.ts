import { NOW } from '../../charts/parts/now.ts';
import type { City } from '../../model/city.ts';
import { earlierStock } from '../../model/earlier-stock.ts';
import { meanStay } from '../../model/mean-stay.ts';
import { CITY as KEYS } from '../../state/grammar.ts';
import { cityMoves, isBorrowed, isStudied, sameCity, tellPlain } from './own-city.ts';
import {
  judge,
  toldAgain,
  toldEmpty,
  toldMended,
  toldResult,
  toldUnder,
} from './city-sentences.ts';
import { sayIn, type Data } from './data.ts';
import { isSinceYear, OPTIONAL, readAll, REQUIRED, type OwnField } from './own-fields.ts';
import { stayOf } from './own-stay.ts';
import { field as fieldOf, part } from './part.ts';
import type { Store } from './store.ts';

/**
 * The city in three questions. Every number is read back as it is typed; what cannot be read, or does not go
 * together, is answered in a sentence at its field, and the last city stands.
 */
export class CityForm {
  readonly #root: HTMLElement;
  readonly #store: Store;
  readonly #data: Data;
  readonly #inputs: Map<OwnField, HTMLInputElement>;
  #wasOwn = false;
  /** Whether the reader has said that all is typed: from then on what is empty is missing. */
  #asked = false;
  /** The city that was taken from the form, until another comes: what is typed after it stays as it is typed. */
  #taken: City | undefined;
  /** The city that the form has followed, by its figures. */
  #seen: City | undefined;
  #followed = '';
  /** What stays hang on, as the form has told them. */
  #stays = '';

  constructor(
    root: HTMLElement,
    store: Store,
    { data, show }: { data: Data; show: (message: string) => void },
  ) {
    this.#root = root;
    this.#store = store;
    this.#data = data;
    this.#inputs = new Map(
      [...REQUIRED, ...OPTIONAL].map((field) => [
        field,
        fieldOf(root, `input[name="own.${field}"]`),
      ]),
    );
    const whose = [...root.querySelectorAll<HTMLInputElement>('input[name="whose"]')];
    for (const radio of whose) {
      radio.addEventListener('change', () => {
        this.#open(radio.value === 'own');
        if (radio.value === 'fuxin') this.#return();
        else this.#apply({ quiet: true });
      });
    }
    for (const [field, input] of this.#inputs) {
      input.addEventListener('input', () => {
        this.#readBack(field);
        if (field !== 'baseYear') return;
        for (const years of ['over', 'outflowYears'] as const) {
          if (isSinceYear(this.#input(years).value)) this.#readBack(years);
        }
      });
      input.addEventListener('change', () => {
        this.#apply({ quiet: true });
      });
    }
    const use = part(this.#root, '[data-act="use-city"]');
    // Sentences that appear as a field is left would move the button away from under the pointer.
    use.addEventListener('mousedown', (event) => {
      event.preventDefault();
    });
    use.addEventListener('click', () => {
      use.focus({ preventScroll: true });
      if (this.#apply({ quiet: false })) show(sayIn(data)('city-used'));
    });
    store.listen(() => {
      this.#follow();
      this.#followStay();
    });
    this.#input('baseYear').value = String(NOW - 1);
    this.#follow();
    this.#stays = this.#staysNow;
    // Chosen before this was there to hear of it.
    if (whose.some(({ value, checked }) => checked && value === 'own')) this.#open(true);
    const readBack = () => {
      for (const field of this.#inputs.keys()) this.#readBack(field);
    };
    // What is out of sight may be read back in a task of its own.
    if (this.#wasOwn) readBack();
    else setTimeout(readBack);
  }

  #open(own: boolean): void {
    if (!own) this.#asked = false;
    part(this.#root, '.own').hidden = !own;
    for (const radio of this.#root.querySelectorAll<HTMLInputElement>('input[name="whose"]')) {
      radio.checked = radio.value === (own ? 'own' : 'fuxin');
    }
  }

  /** Back to the studied city; what was typed stays in its fields. */
  #return(): void {
    this.#taken = undefined;
    this.#store.move(Object.fromEntries(KEYS.map(({ key }) => [key, null])));
    this.#store.keep();
  }

  #texts(): Map<OwnField, string> {
    return new Map([...this.#inputs].map(([field, { value }]) => [field, value]));
  }

  #judge(all: boolean): ReturnType<typeof judge> {
    const name = (field: OwnField) => this.#name(field);
    return judge(this.#texts(), { state: this.#store.state, data: this.#data, all, name });
  }

  /**
   * Takes the city where it can be taken, and says whether; every field that stands in the way is marked.
   * `quiet` is silent on what is not typed yet, unless the reader has asked before, or has had a city taken.
   */
  #apply({ quiet }: { quiet: boolean }): boolean {
    if (!quiet) this.#asked = true;
    const { city, wrong } = this.#judge(this.#asked || !isStudied(this.#store.state.city));
    const marked = city ? this.#take(city) : wrong;
    for (const field of this.#inputs.keys()) this.#readBack(field, marked.get(field));
    this.#sayAgain(marked.size);
    if (!city || marked.size > 0) {
      if (!quiet) this.#goTo([...this.#inputs.keys()].filter((field) => marked.has(field)));
      return false;
    }
    this.#asked = false;
    this.#store.keep();
    return true;
  }

  /** Moves to a city; where a link would have another of it, all stays, and the fields in the way are told. */
  #take(city: City): ReadonlyMap<OwnField, string> {
    const mended = this.#store.take(cityMoves(city));
    if (mended.length === 0) this.#taken = city;
    return toldMended(mended, { name: (field) => this.#name(field), data: this.#data });
  }

  #sayAgain(count: number): void {
    sayOnce(part(this.#root, '.wrong'), count > 0 ? toldAgain(count, this.#data) : '');
  }

  /** Focus goes to the first of these fields; what holds one is unfolded. */
  #goTo(fields: readonly OwnField[]): void {
    for (const field of fields) this.#input(field).closest('details')?.setAttribute('open', '');
    if (fields[0] !== undefined) this.#input(fields[0]).focus();
  }

  /** Says what is read in a field, or what is wrong with it; a field that is wrong is marked. */
  #readBack(field: OwnField, wrong?: string): void {
    const texts = this.#texts();
    const { parameters } = this.#store.state.scenario;
    const reading = readAll(texts, parameters).get(field);
    const told = reading
      ? toldUnder(field, texts.get(field) ?? '', { reading, data: this.#data })
      : toldEmpty(field, parameters, this.#data);
    const invalid = wrong !== undefined || (reading !== undefined && 'refused' in reading);
    this.#input(field).setAttribute('aria-invalid', String(invalid));
    sayOnce(part(this.#root, `#own-${field}-said`), wrong ?? told);
  }

  /** Shows the city that a link, a step back or a preset has brought, unless it was taken from the form. */
  #follow(): void {
    const { city, scenario } = this.#store.state;
    // Levers move again and again: the form has nothing to do with them.
    if (city === this.#seen) return;
    this.#seen = city;
    const as = KEYS.map(({ name }) => city[name]).join(' ');
    if (as === this.#followed) return;
    this.#followed = as;
    const own = !isStudied(city);
    part(this.#root, '.result').textContent = own ? toldResult(city, this.#data) : '';
    if (this.#taken && sameCity(this.#taken, city)) {
      this.#open(true);
      this.#wasOwn = own;
      return;
    }
    this.#taken = undefined;
    if (!own) {
      // A step back to the studied city; who is still typing the first numbers is left alone.
      if (this.#wasOwn) this.#open(false);
      this.#wasOwn = false;
      return;
    }
    this.#wasOwn = true;
    this.#open(true);
    const known: Partial<Record<OwnField, number>> = {
      ...city,
      then: earlierStock(city),
      over: city.observedYears,
      coordination: stayOf(city.coordination, scenario.parameters),
    };
    for (const [field, input] of this.#inputs) {
      const value = known[field];
      const borrowed = OPTIONAL.includes(field) && isBorrowed(field, city);
      input.value = value === undefined || borrowed ? '' : tellPlain(field, value);
    }
    for (const field of this.#inputs.keys()) this.#readBack(field);
    this.#asked = false;
    this.#sayAgain(0);
  }

  /** The shortest and the longest mean stay that the assumptions allow. */
  get #staysNow(): string {
    const { parameters } = this.#store.state.scenario;
    return [meanStay(0, parameters), meanStay(1, parameters)].join(' ');
  }

  /** The same coordination is another stay under other assumptions: what was typed of it is no longer so. */
  #followStay(): void {
    const stays = this.#staysNow;
    if (stays === this.#stays) return;
    this.#stays = stays;
    const { city, scenario } = this.#store.state;
    const stay = stayOf(city.coordination, scenario.parameters);
    const input = this.#input('coordination');
    // What was refused may be taken now; until it is, it stays as it was typed.
    if (input.getAttribute('aria-invalid') === 'true') {
      this.#apply({ quiet: true });
      return;
    }
    if (input.value !== '' && !isStudied(city)) input.value = tellPlain('coordination', stay);
    this.#readBack('coordination');
  }

  /** The question of a field, as a sentence about it begins. */
  #name(field: OwnField): string {
    const label = part(this.#root, `label[for="own-${field}"]`).textContent;
    return label.trim().replace(/[?？]$/, '');
  }

  #input(field: OwnField): HTMLInputElement {
    const input = this.#inputs.get(field);
    if (!input) throw new Error(`the simulator lacks the field ${field}`);
    return input;
  }
}

/** A text that is set anew is read out anew, even if it is the same. */
function sayOnce(element: HTMLElement, text: string): void {
  if (element.textContent !== text) element.textContent = text;
}
