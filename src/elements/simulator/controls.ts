import { say } from '../../language/phrase.ts';
import { formatModelNumber } from '../../language/model-number.ts';
import { widest } from '../../state/slider.ts';
import { defaultState } from '../../state/state.ts';
import { sayIn, type Data } from './data.ts';
import { fieldsOf, type Field } from './fields.ts';
import { Rest } from './rest.ts';
import type { Store } from './store.ts';
import type { Tools } from './tools.ts';

/** Keeps every slider, switch and choice as the store has it, and the store as they are moved. */
export function controls(
  root: HTMLElement,
  store: Store,
  { data, toast }: Pick<Tools, 'data' | 'toast'>,
): void {
  const inputs = new Map<string, HTMLInputElement[]>();
  for (const input of root.querySelectorAll<HTMLInputElement>('.control input')) {
    inputs.set(input.name, [...(inputs.get(input.name) ?? []), input]);
  }
  const outputs = new Map(
    [...root.querySelectorAll<HTMLOutputElement>('.control output')].map((output) => [
      output.name.replace(/-now$/, ''),
      output,
    ]),
  );
  const resets = new Map(
    [...root.querySelectorAll<HTMLElement>('[data-reset]')].map((button) => [
      button.dataset['reset'] ?? '',
      button,
    ]),
  );
  const words = sayIn(data);
  const shown = new Map<string, Field>();
  const radios = [...root.querySelectorAll<HTMLInputElement>('.choice input[name^="city."]')];
  const pull = root.querySelector<HTMLInputElement>('input[name="keep-pull"]');

  const reflect = (field: Field) => {
    const { key, value, low, high, usual, also } = field;
    const last = shown.get(key);
    if (
      last?.value === value &&
      last.low === low &&
      last.high === high &&
      last.also === also &&
      last.usual === usual
    )
      return;
    shown.set(key, field);
    const tell = (of: number) => field.tell(of);
    const told = tell(value);
    for (const input of inputs.get(key) ?? []) {
      if (low !== undefined) {
        // The same ends may be told otherwise.
        const anew = last?.also !== also;
        setRange(input, low, high ?? Number(input.max), { tell, words, anew });
      }
      if (input.valueAsNumber !== value) input.value = String(value);
      input.setAttribute('aria-valuetext', told);
    }
    const output = outputs.get(key);
    // Changing the text that stands there costs the browser less than putting another in its place.
    if (output?.firstChild) output.firstChild.nodeValue = told;
    else if (output) output.value = told;
    const place = output?.parentElement?.dataset;
    // Another city may have longer values than the one that the page was built with.
    if (place && told.length > (place['room'] ?? '').length) place['room'] = widest(told);
  };
  /** What else a move has shifted, and what it lets a reader take back. */
  const settle = () => {
    for (const field of fieldsOf(store.state, data)) {
      reflect(field);
      const reset = resets.get(field.key);
      if (reset) reset.hidden = field.value === field.usual;
    }
    const { city, scenario } = store.state;
    const chosen: Readonly<Record<string, string>> = {
      'city.reading': city.lossReading,
      'city.form': city.exitForm,
    };
    for (const radio of radios) radio.checked = chosen[radio.name] === radio.value;
    if (pull) pull.checked = scenario.parameters.premiumPassThrough === 0;
    reach(root, store, data);
  };
  const rest = new Rest(settle);
  const show = (moved?: ReadonlySet<string>) => {
    for (const field of fieldsOf(store.state, data, moved)) reflect(field);
    rest.wait();
  };
  store.listen(show);
  // As the page was built: what it says already need not be said again, though a browser that has opened the
  // page before may have put its sliders where they were.
  for (const field of fieldsOf(defaultState(), data)) {
    shown.set(field.key, field);
    for (const input of inputs.get(field.key) ?? []) {
      if (input.valueAsNumber !== field.value) input.value = String(field.value);
    }
  }
  show();
  settle();

  /** A move that the city's own figures do not go with is not made: they are what the reader knows. */
  const take = (key: string, text: string | null) => {
    if (store.attempt({ [key]: text })) return;
    toast(words('move-refused'));
    shown.delete(key);
    rest.wait();
  };
  root.addEventListener('input', ({ target }) => {
    if (!(target instanceof HTMLInputElement)) return;
    if (inputs.has(target.name) || radios.includes(target)) take(target.name, target.value);
    else if (target === pull) take('p.pull', target.checked ? '0' : null);
  });
  root.addEventListener('change', ({ target }) => {
    if (!(target instanceof HTMLInputElement)) return;
    if (inputs.has(target.name) || radios.includes(target) || target === pull) {
      // After the paint of the move that it ends: until then every piece of work is seen as a delay.
      requestAnimationFrame(() => {
        setTimeout(() => {
          store.keep();
        });
      });
    }
  });
  root.addEventListener('click', ({ target }) => {
    const key = target instanceof HTMLElement ? target.dataset['reset'] : undefined;
    if (key === undefined) return;
    store.move({ [key]: null });
    store.keep();
    // The button is gone now: the hand is taken back to what it has reset.
    inputs.get(key)?.[0]?.focus();
  });
}

function setRange(
  input: HTMLInputElement,
  low: number,
  high: number,
  {
    tell,
    words,
    anew,
  }: { tell: (value: number) => string; words: ReturnType<typeof sayIn>; anew: boolean },
): void {
  if (!anew && Number(input.min) === low && Number(input.max) === high) return;
  input.min = String(low);
  input.max = String(high);
  const ends = input.parentElement?.querySelector('.ends');
  const [first, last] = [ends?.querySelector('[data-low]'), ends?.querySelector('[data-high]')];
  const isLever = !input.name.includes('.') && !['start', 'ramp', 'horizon'].includes(input.name);
  // How many come is told as a multiple of today's: its lower end never changes.
  if (first && input.name !== 'intake')
    first.textContent = isLever ? words('today-at', { value: tell(low) }) : tell(low);
  if (last) last.textContent = tell(high);
}

/** How far the horizon lets industry get, where it has been moved. */
function reach(root: HTMLElement, { state: { scenario } }: Store, data: Data): void {
  const note = root.querySelector('[data-reach]');
  if (!note) return;
  const { levers, parameters, startYear, horizon } = scenario;
  const as = [levers.industry, parameters.yearsPerClusterLevel, startYear, horizon].join(' ');
  if (note.getAttribute('data-reach') === as) return;
  note.setAttribute('data-reach', as);
  if (levers.industry === 0) {
    note.textContent = '';
    return;
  }
  const levels = Math.min(
    levers.industry,
    Math.max(0, horizon - startYear) / parameters.yearsPerClusterLevel,
  );
  const { setting, model: words } = data;
  const value = formatModelNumber(levels, 'levels', { setting, words, decimals: 1 });
  note.textContent = say(data.words['industry-reach'] ?? '', { value, year: String(horizon) });
}
