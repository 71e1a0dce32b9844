import * as comparison from '../../charts/analyses/comparison.ts';
import * as projection from '../../charts/analyses/projection.ts';
import { policyTold } from '../../charts/analyses/parts/policy-told.ts';
import { rangeTold } from '../../charts/analyses/projection/range-told.ts';
import type { Rows } from '../../charts/analyses/projection/rows.ts';
import { formatModelNumber } from '../../language/model-number.ts';
import { formatNumber } from '../../language/number.ts';
import { DEFAULTS } from '../../model/parameters.ts';
import { MOST_SCENARIOS, readComparison, writeComparison } from '../../state/comparison.ts';
import * as grammar from '../../state/grammar.ts';
import type { State } from '../../state/state.ts';
import { write } from '../../state/write.ts';
import { measureOn } from '../measure.ts';
import { onWidth } from '../on-width.ts';
import { copyText } from './copy.ts';
import { sayIn, voiceOf, type Data } from './data.ts';
import { differences } from './differences.ts';
import { keepStates, writeAddress } from './kept.ts';
import { named } from './names.ts';
import { part } from './part.ts';
import { showPicture, tellPicture, type Frame } from './show-picture.ts';
import type { Store } from './store.ts';

/** Up to four scenarios side by side: they live on the page and in the comparison's link. */
export class Saved {
  readonly #root: HTMLElement;
  readonly #store: Store;
  readonly #data: Data;
  readonly #toast: (message: string) => void;
  readonly #shown: (message: string) => void;
  readonly #states: State[] = [];
  #frame: Frame | undefined;

  constructor(
    root: HTMLElement,
    store: Store,
    {
      data,
      toast,
      show,
      states,
    }: {
      data: Data;
      toast: (message: string) => void;
      show: (message: string) => void;
      states: readonly State[];
    },
  ) {
    this.#root = root;
    this.#store = store;
    this.#data = data;
    this.#toast = toast;
    this.#shown = show;
    this.#states.push(...states);
    root.addEventListener('click', ({ target }) => {
      const button = target instanceof Element ? target.closest('button') : null;
      if (!button) return;
      const { act = '', at = '' } = button.dataset;
      if (act === 'save') this.#save();
      else if (act === 'open') this.#open(Number(at));
      else if (act === 'remove') this.#remove(Number(at));
      else if (act === 'copy-comparison') void this.#copy(button);
    });
    addEventListener('popstate', () => {
      keepStates(this.#states);
    });
    const pictures = part(root, '.saved [data-picture="comparison"]');
    const measure = measureOn(root);
    onWidth(pictures, (width) => {
      this.#frame = { pictures, measure, width };
      this.#draw();
    });
    this.#show();
  }

  /** The picture of them all. */
  #draw(): void {
    const frame = this.#frame;
    if (!frame || frame.width === 0 || this.#states.length === 0) return;
    const voice = voiceOf(this.#data, 'comparison');
    const rows = comparison.rows(
      this.#states.map(({ city, scenario }, at) => ({ name: this.#name(at), city, scenario })),
    );
    showPicture(comparison, rows, { ...frame, voice });
    tellPicture(comparison, rows, { pictures: frame.pictures, table: null, voice });
  }

  #save(): void {
    const words = sayIn(this.#data);
    if (this.#states.length >= MOST_SCENARIOS) {
      this.#toast(words('saved-full'));
      return;
    }
    const { state } = this.#store;
    const twin = this.#states.findIndex((saved) => write(saved) === write(state));
    if (twin >= 0) {
      this.#toast(words('saved-already', { name: this.#name(twin) }));
      return;
    }
    this.#states.push(state);
    this.#keep();
    this.#toast(words('saved-done', { name: this.#name(this.#states.length - 1) }));
    this.#show();
  }

  #keep(): void {
    keepStates(this.#states);
    // An address that holds a comparison would bring back the one that was opened.
    if (readComparison(location.search).length > 1) writeAddress(this.#store.query);
  }

  #open(at: number): void {
    const state = this.#states[at];
    if (!state) return;
    this.#store.put(state);
    this.#shown(sayIn(this.#data)('saved-opened', { name: this.#name(at) }));
  }

  #remove(at: number): void {
    this.#states.splice(at, 1);
    this.#keep();
    this.#show();
    part(this.#root, '.saved [data-act="save"]').focus();
  }

  async #copy(button: HTMLElement): Promise<void> {
    const words = sayIn(this.#data);
    const link = `${this.#data.addresses.simulator}?${writeComparison(this.#states)}`;
    this.#toast(words((await copyText(link, button)) ? 'copied' : 'copy-failed'));
  }

  #name(at: number): string {
    return sayIn(this.#data)('saved-name', { letter: String.fromCharCode(65 + at) });
  }

  #show(): void {
    const words = sayIn(this.#data);
    const some = this.#states.length > 0;
    part(this.#root, '.saved .scroll').hidden = !some;
    part(this.#root, '.compared').hidden = !some;
    this.#draw();
    part(this.#root, '.saved [data-act="copy-comparison"]').hidden = this.#states.length < 2;
    const full = this.#states.length >= MOST_SCENARIOS;
    part(this.#root, '.saved [data-act="save"]').textContent = words(full ? 'saved-full' : 'save');
    const columns = this.#states.map((state) => this.#column(state));
    const table = part(this.#root, '.saved table');
    const rowKeys = ['city', 'policy', 'times', 'assumptions', 'stock', 'today', 'stop', 'aim'];
    const head = document.createElement('thead');
    const heads = head.insertRow();
    heads.append(headCell(words('row-what'), 'col'));
    heads.append(...this.#states.map((_, at) => this.#headOf(at)));
    const body = document.createElement('tbody');
    rowKeys.forEach((key, of) => {
      const row = body.insertRow();
      row.append(headCell(words(`row-${key}`), 'row'));
      for (const column of columns) {
        const cell = row.insertCell();
        cell.append(
          ...(column[of] ?? []).map((text) => {
            const line = document.createElement('span');
            line.textContent = text;
            return line;
          }),
        );
      }
    });
    table.replaceChildren(head, body);
    const [first, ...others] = this.#states;
    part(this.#root, '.saved .differences').replaceChildren(
      ...(first
        ? others.map((state, at) => {
            const item = document.createElement('li');
            const values = { name: this.#name(at + 1), first: this.#name(0) };
            const found = differences(state, first, this.#data);
            const joint = this.#data.setting.script === 'han' ? '；' : '; ';
            item.textContent =
              found.length > 0
                ? words('differs', { ...values, differences: found.join(joint) })
                : words('differs-not', values);
            return item;
          })
        : []),
    );
  }

  #headOf(at: number): HTMLElement {
    const words = sayIn(this.#data);
    const name = this.#name(at);
    const cell = headCell(name, 'col');
    for (const act of ['open', 'remove'] as const) {
      const button = document.createElement('button');
      button.type = 'button';
      button.dataset['act'] = act;
      button.dataset['at'] = String(at);
      button.textContent = words(`saved-${act}`, { name });
      cell.append(button);
    }
    return cell;
  }

  /** A scenario's column: the lines of each cell. Conditional shocks stand in no comparison. */
  #column(state: State): string[][] {
    const { city, scenario } = state;
    const words = sayIn(this.#data);
    const { setting, model } = this.#data;
    const voice = voiceOf(this.#data, 'projection');
    const rows: Rows = projection.rows(state);
    const ramp = formatModelNumber(scenario.rampYears, 'years', { setting, words: model });
    const changed = grammar.PARAMETERS.filter(
      ({ name }) => scenario.parameters[name] !== DEFAULTS[name],
    ).map(({ key }) => named(key, this.#data).name);
    return [
      [
        words('city-told', {
          stock: formatNumber(city.stock, setting),
          year: String(city.baseYear),
        }),
      ],
      [policyTold(city, scenario, voice)],
      [
        words('times-told', {
          start: String(scenario.startYear),
          ramp,
          horizon: String(scenario.horizon),
        }),
      ],
      changed.length > 0 ? changed : [words('none-changed')],
      [rangeTold(rows.policy, rows, voice)],
      [rangeTold(rows.acts ? rows.today : rows.policy, rows, voice)],
      projection.stopsSaid(rows.policy, voice),
      state.goal ? projection.aimSaid(rows, voice) : [words('none-set')],
    ];
  }
}

function headCell(text: string, scope: 'col' | 'row'): HTMLTableCellElement {
  const cell = document.createElement('th');
  cell.scope = scope;
  cell.append(text);
  return cell;
}
