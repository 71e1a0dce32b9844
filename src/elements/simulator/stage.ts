import * as projection from '../../charts/analyses/projection.ts';
import type { Line, Rows } from '../../charts/analyses/projection/rows.ts';
import { borrowed, peopleFromTo, placeTold } from '../../charts/analyses/parts/policy-told.ts';
import * as tank from '../../charts/analyses/tank.ts';
import { formatModelNumber } from '../../language/model-number.ts';
import { formatNumber } from '../../language/number.ts';
import { FORMS } from '../../model/cases.ts';
import type { Spread } from '../../model/ensemble.ts';
import type { ExitForm } from '../../model/city.ts';
import type { State } from '../../state/state.ts';
import { measureOn } from '../measure.ts';
import { sayIn, voiceOf, type Data } from './data.ts';
import { field, part } from './part.ts';
import { showPicture, tellPicture, type Frame } from './show-picture.ts';
import type { Store } from './store.ts';
import type { Work } from './work.ts';

/** Below this width of the window the picture that stays in view is drawn low. */
const LOW = matchMedia('(max-width: 59.99rem)');

/** What rests a moment after the last move: words and tables, which nobody reads while a slider moves. */
const REST = 120;

/**
 * The tank and the projection: drawn within the frame of the move, from the core itself; the spreads follow
 * from the worker. Words, tables and messages follow when the hand rests.
 */
export class Stage {
  readonly #root: HTMLElement;
  readonly #store: Store;
  readonly #data: Data;
  readonly #work: Work;
  readonly #live: (message: string) => void;
  readonly #frames: Record<'projection' | 'tank', Frame>;
  #spreads: Readonly<Record<ExitForm, Spread>> | null = null;
  #drawn: { state: State; rows: Rows } | null = null;
  #filled: { state: State | null; as: string } = { state: null, as: '' };
  #frame = 0;
  #rest = 0;

  constructor(
    root: HTMLElement,
    store: Store,
    { data, work, say }: { data: Data; work: Work; say: (message: string) => void },
  ) {
    this.#root = root;
    this.#store = store;
    this.#data = data;
    this.#work = work;
    this.#live = say;
    const frame = (id: string): Frame => {
      const pictures = part(this.#root, `[data-picture="${id}"]`);
      return { pictures, measure: measureOn(root), width: 0 };
    };
    // On a phone the settings come before a picture that takes the whole window.
    if (LOW.matches) part(this.#root, '.vessel').removeAttribute('open');
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
    field(this.#root, 'input[name="view.year"]').addEventListener('input', () => {
      this.redraw();
    });
    field(this.#root, 'input[name="spread"]').addEventListener('change', () => {
      part(this.#root, '.spread-key').hidden = !field(this.#root, 'input[name="spread"]').checked;
      if (field(this.#root, 'input[name="spread"]').checked) this.#askSpreads();
      else {
        this.#work.drop('spread');
        this.#spreads = null;
        this.redraw();
      }
    });
    store.listen(() => {
      if (field(this.#root, 'input[name="spread"]').checked) this.#askSpreads();
      this.redraw();
    });
  }

  /** Draws before the next paint, once, however often it is asked to. */
  redraw(): void {
    this.#frame ||= requestAnimationFrame(() => {
      this.#frame = 0;
      this.#draw();
    });
  }

  #askSpreads(): void {
    const { city, scenario } = this.#store.state;
    this.#work.ask(
      'spread',
      { city, scenario },
      {
        answer: (answer) => {
          this.#spreads = answer as Readonly<Record<ExitForm, Spread>>;
          this.redraw();
        },
        fault: (message) => {
          console.error(message);
          this.#spreads = null;
        },
      },
    );
  }

  #draw(): void {
    const { state } = this.#store;
    const { city, scenario } = state;
    const main = this.#frames.projection;
    if (main.width === 0) return;
    // A spread that has just come needs no new projection.
    if (this.#drawn?.state !== state) {
      this.#drawn = { state, rows: projection.rows({ city, scenario }) };
    }
    const years = this.#spreads?.rate.percentiles[0]?.length;
    const fits = years === scenario.horizon - city.baseYear + 1;
    const rows = { ...this.#drawn.rows, spreads: fits ? this.#spreads : null };
    const voice = voiceOf(this.#data, 'projection');
    showPicture(projection, rows, { ...main, voice, show: LOW.matches ? ['brief'] : undefined });
    // The tank comes with the frame after: the projection shall not wait for it. Spreads do not move it.
    const filled = `${String(this.#frames.tank.width)} ${field(this.#root, 'input[name="view.year"]').value}`;
    if (this.#filled.state !== state || this.#filled.as !== filled) {
      this.#filled = { state, as: filled };
      requestAnimationFrame(() => {
        this.#fill(rows);
      });
    }
    clearTimeout(this.#rest);
    this.#rest = window.setTimeout(() => {
      this.#tell(rows);
    }, REST);
  }

  #fill(rows: Rows): void {
    this.#setYears();
    const vessel = this.#frames.tank;
    if (vessel.width === 0) return;
    const year = field(this.#root, 'input[name="view.year"]').valueAsNumber;
    const voice = voiceOf(this.#data, 'tank');
    showPicture(tank, tank.rows(rows, year), { ...vessel, voice });
  }

  #tell(rows: Rows): void {
    const words = sayIn(this.#data);
    const voice = voiceOf(this.#data, 'projection');
    const { pictures } = this.#frames.projection;
    const table = part(this.#root, '.outlook-numbers table');
    tellPicture(projection, rows, { pictures, table, voice });
    const range = (lines: readonly Line[]) => {
      const stocks = lines.map(({ last }) => last);
      return peopleFromTo([Math.min(...stocks), Math.max(...stocks)], voice, rows.roundedTo);
    };
    const filled = tank.rows(rows, field(this.#root, 'input[name="view.year"]').valueAsNumber);
    tellPicture(tank, filled, {
      pictures: this.#frames.tank.pictures,
      table: part(this.#root, '.vessel table'),
      voice: voiceOf(this.#data, 'tank'),
    });
    const horizon = String(rows.scenario.horizon);
    const message = words(rows.acts ? 'live' : 'live-same', {
      horizon,
      range: range(rows.policy),
      today: rows.acts ? range(rows.today) : '',
    });
    this.#live(message);
    const { city } = rows;
    part(this.#root, '.whose').textContent = words('whose', {
      place: placeTold(city, voice),
      year: String(city.baseYear),
      stock: formatNumber(city.stock, this.#data.setting),
    });
    fillList(part(this.#root, '.said'), [
      message,
      ...projection.stopsSaid(rows.policy, voice),
      ...this.#spreadSaid(rows),
    ]);
    const lent = borrowed(city, voice);
    const fields = lent.join(this.#data.setting.listSeparator);
    part(this.#root, '.borrowed').textContent =
      lent.length > 0 ? words('borrowed', { fields }) : '';
    fillList(part(this.#root, '.cautions'), this.#cautions(rows));
    const { spreads } = rows;
    const drawn = part(this.#root, '.spread-key span');
    drawn.textContent = spreads
      ? words(spreads.rate.refused > 0 ? 'spread-draws' : 'spread-draws-all', {
          draws: formatNumber(spreads.rate.draws, this.#data.setting),
          refused: formatNumber(spreads.rate.refused, this.#data.setting),
        })
      : '';
  }

  /** The spreads' numbers at the horizon, a sentence a form; none where they are not shown. */
  #spreadSaid({ spreads, scenario, roundedTo }: Rows): string[] {
    const voice = voiceOf(this.#data, 'projection');
    const words = sayIn(this.#data);
    if (!spreads) return [];
    return FORMS.flatMap((form) => {
      const [low, quarter, , upper, high] = spreads[form].percentiles.map((at) =>
        Number(at.at(-1)),
      );
      const ends = [low, quarter, upper, high].map(Number);
      if (ends.some(Number.isNaN)) return [];
      return words('spread-said', {
        form: words(`form-${form}`),
        year: String(scenario.horizon),
        half: peopleFromTo([Number(quarter), Number(upper)], voice, roundedTo),
        nine: peopleFromTo([Number(low), Number(high)], voice, roundedTo),
      });
    });
  }

  #cautions({ cautions, scenario, acts }: Rows): string[] {
    const { setting, model } = this.#data;
    const { startYear, horizon } = scenario;
    const late = acts && startYear >= horizon;
    const words = { start: String(startYear), horizon: String(horizon) };
    const own = late ? [sayIn(this.#data)('caution-starts-late', words)] : [];
    return own.concat(this.#told(cautions, { setting, model }));
  }

  #told(cautions: Rows['cautions'], { setting, model }: Pick<Data, 'setting' | 'model'>): string[] {
    return cautions.map(({ of, limit, year }) =>
      sayIn(this.#data)(`caution-${of}`, {
        limit: formatModelNumber(limit, 'share', { setting, words: model }),
        year: String(year),
      }),
    );
  }

  /** The year that the tank shows stays between the count and the horizon. */
  #setYears(): void {
    const { city, scenario } = this.#store.state;
    const input = field(this.#root, 'input[name="view.year"]');
    const atEnd = input.value === input.max;
    input.min = String(city.baseYear);
    input.max = String(scenario.horizon);
    if (atEnd) input.value = input.max;
    const output = input.parentElement?.querySelector('output');
    const { setting, model: words } = this.#data;
    const told = formatModelNumber(input.valueAsNumber, 'year', { setting, words });
    if (output && output.value !== told) {
      output.value = told;
      input.setAttribute('aria-valuetext', told);
    }
  }
}

/** Puts sentences into a list, leaving it alone where they stand there already. */
function fillList(list: Element, sentences: readonly string[]): void {
  if ([...list.children].map(({ textContent }) => textContent).join('\n') === sentences.join('\n'))
    return;
  list.replaceChildren(
    ...sentences.map((sentence) => {
      const item = document.createElement('li');
      item.textContent = sentence;
      return item;
    }),
  );
}
