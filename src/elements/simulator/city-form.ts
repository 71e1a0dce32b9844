import { NOW } from '../../charts/parts/now.ts';
import type { City } from '../../model/city.ts';
import { earlierStock } from '../../model/earlier-stock.ts';
import { meanStay } from '../../model/mean-stay.ts';
import { CITY as KEYS } from '../../state/grammar.ts';
import { BORROWED, cityMoves, isBorrowed, isStudied, sameCity, tellPlain } from './own-city.ts';
import { judge, toldAgain, toldReading } from './city-sentences.ts';
import { sayIn, type Data } from './data.ts';
import { isSinceYear, OPTIONAL, readAll, REQUIRED, tellOwn, type OwnField } from './own-fields.ts';
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
        if (field === 'baseYear' && isSinceYear(this.#input('over').value)) this.#readBack('over');
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
   * `quiet` is silent on what is not typed yet, unless the reader has asked before.
   */
  #apply({ quiet }: { quiet: boolean }): boolean {
    if (!quiet) this.#asked = true;
    const { city, wrong } = this.#judge(this.#asked);
    for (const field of this.#inputs.keys()) this.#readBack(field, wrong.get(field));
    this.#sayAgain(wrong.size);
    if (!city) {
      if (!quiet) this.#goTo([...this.#inputs.keys()].filter((field) => wrong.has(field)));
      return false;
    }
    this.#asked = false;
    this.#store.move(cityMoves(city));
    this.#store.keep();
    return true;
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
    const reading = readAll(texts).get(field);
    const told = reading
      ? toldReading(field, texts.get(field) ?? '', { reading, data: this.#data })
      : this.#unsaid(field);
    const invalid = wrong !== undefined || (reading !== undefined && 'refused' in reading);
    this.#input(field).setAttribute('aria-invalid', String(invalid));
    sayOnce(part(this.#root, `#own-${field}-said`), wrong ?? told);
  }

  /** What stands in for a field that is left empty. */
  #unsaid(field: OwnField): string {
    if (!OPTIONAL.includes(field) || field === 'then' || field === 'over') return '';
    const words = sayIn(this.#data);
    if (field === 'outflowYears') return '';
    const p = this.#store.state.scenario.parameters;
    const value = field === 'coordination' ? meanStay(BORROWED.coordination, p) : BORROWED[field];
    return words('city-borrowed', { value: tellOwn(field, value, this.#data) });
  }

  /** Shows the city that a link, a step back or a preset has brought, unless it is what is typed already. */
  #follow(): void {
    const { city, scenario } = this.#store.state;
    // Levers move again and again: the form has nothing to do with them.
    if (city === this.#seen) return;
    this.#seen = city;
    const as = KEYS.map(({ name }) => city[name]).join(' ');
    if (as === this.#followed) return;
    this.#followed = as;
    const own = !isStudied(city);
    const words = sayIn(this.#data);
    const result = part(this.#root, '.result');
    result.textContent = own
      ? words(
          city.netLoss > 0
            ? 'city-result'
            : city.netLoss < 0
              ? 'city-result-gain'
              : 'city-result-none',
          {
            loss: tellOwn('stock', city.netLoss, this.#data),
            gain: tellOwn('stock', -city.netLoss, this.#data),
            years: tellOwn('over', city.observedYears, this.#data),
          },
        )
      : '';
    const asTyped = this.#judge(false).city;
    if (asTyped && sameCity(asTyped, city)) {
      this.#open(true);
      this.#wasOwn = own;
      return;
    }
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
      coordination: meanStay(city.coordination, scenario.parameters),
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
    const stay = meanStay(city.coordination, scenario.parameters);
    const input = this.#input('coordination');
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
