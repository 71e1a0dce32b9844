import { NOW } from '../../charts/parts/now.ts';
import type { City } from '../../model/city.ts';
import { earlierStock } from '../../model/earlier-stock.ts';
import { meanStay } from '../../model/mean-stay.ts';
import { CITY as KEYS } from '../../state/grammar.ts';
import { modelOf } from '../../state/models.ts';
import {
  BORROWED,
  cityOf,
  isBorrowed,
  isStudied,
  sameCity,
  tellPlain,
  textOf,
  type Typed,
} from './own-city.ts';
import { citySentences } from './city-sentences.ts';
import { sayIn, type Data } from './data.ts';
import { OPTIONAL, REQUIRED, tellOwn, typedValue, unitOf, type OwnField } from './own-fields.ts';
import { field as fieldOf, part } from './part.ts';
import type { Store } from './store.ts';

/**
 * The city in three questions. Every number is read back as it is typed; what cannot be read, or does not go
 * together, is answered in a sentence, and the last city stands.
 */
export class CityForm {
  readonly #root: HTMLElement;
  readonly #store: Store;
  readonly #data: Data;
  readonly #inputs: Map<OwnField, HTMLInputElement>;
  #wasOwn = false;
  /** The city that the form has followed, by its figures. */
  #seen: City | undefined;
  #followed = '';

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
        this.#readBack(field, input);
      });
      input.addEventListener('change', () => {
        this.#apply({ quiet: true });
      });
    }
    part(this.#root, '[data-act="use-city"]').addEventListener('click', () => {
      if (this.#apply({ quiet: false })) show(sayIn(data)('city-used'));
    });
    store.listen(() => {
      this.#follow();
    });
    this.#input('baseYear').value = String(NOW - 1);
    this.#follow();
    const readBack = () => {
      for (const [field, input] of this.#inputs) this.#readBack(field, input);
    };
    // What is out of sight may be read back in a task of its own.
    if (this.#wasOwn) readBack();
    else setTimeout(readBack);
  }

  #open(own: boolean): void {
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

  #typed(): Typed {
    const typed: Typed = {};
    for (const [field, input] of this.#inputs) {
      if (input.value.trim() !== '') typed[field] = typedValue(field, input.value);
    }
    return typed;
  }

  /** Takes the city where it can be taken, and says whether; `quiet` is silent on what is not typed yet. */
  #apply({ quiet }: { quiet: boolean }): boolean {
    const words = sayIn(this.#data);
    const typed = this.#typed();
    const unread = [...this.#inputs].filter(([field]) => typed[field] === null);
    const missing = REQUIRED.filter((field) => typed[field] === undefined);
    const wrong = part(this.#root, '.wrong');
    for (const [field, input] of this.#inputs) {
      input.ariaInvalid = String(typed[field] === null || (!quiet && missing.includes(field)));
    }
    const first = this.#input(missing[0] ?? unread[0]?.[0] ?? 'stock');
    const said = (field: OwnField) => part(this.#root, `#own-${field}-said`);
    if (missing.length > 0 || unread.length > 0) {
      if (!quiet) {
        for (const field of missing) {
          said(field).textContent = words('wrong-missing', { field: this.#name(field) });
        }
        first.focus();
      }
      const stands = unread.length > 0 || !quiet;
      wrong.textContent = stands ? words('wrong-stands') : '';
      return false;
    }
    const city = cityOf(typed, this.#store.state);
    const { m, scenario } = this.#store.state;
    const p = scenario.parameters;
    const refused = modelOf(m).faults(city, { parameters: p });
    const sentences = citySentences(refused, { city, data: this.#data, p });
    const joint = this.#data.setting.script === 'han' ? '' : ' ';
    wrong.textContent = refused.length > 0 ? [...sentences, words('wrong-stands')].join(joint) : '';
    if (refused.length > 0) return false;
    this.#store.move(
      Object.fromEntries(
        KEYS.map(({ name, key, decimals }) => [key, textOf(city[name], decimals)]),
      ),
    );
    this.#store.keep();
    return true;
  }

  #readBack(field: OwnField, input: HTMLInputElement): void {
    const words = sayIn(this.#data);
    const output = part(this.#root, `#own-${field}-said`);
    const value = input.value.trim() === '' ? undefined : typedValue(field, input.value);
    input.ariaInvalid = String(value === null);
    if (value === undefined) output.textContent = this.#unsaid(field);
    else if (value === null) output.textContent = this.#unreadable(field, input.value);
    else output.textContent = words('city-read', { value: tellOwn(field, value, this.#data) });
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

  #unreadable(field: OwnField, typed: string): string {
    const words = sayIn(this.#data);
    const kind = {
      years: '-years',
      year: '-year',
      share: '-share',
      ratio: '-share',
      stay: '-years',
    };
    const of: Readonly<Record<string, string>> = kind;
    const examples = words(`city-examples${of[unitOf(field)] ?? ''}`);
    return words('wrong-number', { typed: typed.trim().slice(0, 40), examples });
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
    const typed = this.#typed();
    const asTyped = REQUIRED.every((field) => typeof typed[field] === 'number')
      ? cityOf(typed, this.#store.state)
      : null;
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
      this.#readBack(field, input);
    }
  }

  #name(field: OwnField): string {
    return part(this.#root, `label[for="own-${field}"]`).textContent.trim();
  }

  #input(field: OwnField): HTMLInputElement {
    const input = this.#inputs.get(field);
    if (!input) throw new Error(`the simulator lacks the field ${field}`);
    return input;
  }
}
