import type { EffortRows } from '../../charts/analyses/effort/rows.ts';
import type { Analysis } from '../../charts/analyses/parts/analysis.ts';
import { formatModelNumber } from '../../language/model-number.ts';
import { LEVERS, type LeverName } from '../../model/levers.ts';
import * as grammar from '../../state/grammar.ts';
import { measureOn } from '../measure.ts';
import { onWidth } from '../on-width.ts';
import { Aim, tellSlide } from './aim.ts';
import { sayIn, voiceOf, type Data } from './data.ts';
import { isStudied } from './own-city.ts';
import { Rest } from './rest.ts';
import { showPicture, tellPicture } from './show-picture.ts';
import type { Store } from './store.ts';
import type { Work } from './work.ts';

const CODE = import.meta.glob<Analysis<unknown>>('../../charts/analyses/*.ts');

/** Milliseconds after the last move before an open analysis is asked again. */
const REST = 150;

/**
 * The questions to the model: each is asked when it is opened, and again when what it rests on has moved. The
 * work is done in the worker; how far it has come is told where it takes long.
 */
export function analyses(
  root: HTMLElement,
  store: Store,
  { data, work, show }: { data: Data; work: Work; show: (message: string) => void },
): void {
  const measure = measureOn(root);
  const aim = new Aim(root, store, data);
  for (const details of root.querySelectorAll<HTMLDetailsElement>('.analysis')) {
    const id = details.dataset['analysis'] ?? '';
    const [status, pictures, table] = [
      details.querySelector('.status'),
      details.querySelector<HTMLElement>('.pictures'),
      details.querySelector('.numbers table'),
    ];
    const load = CODE[`../../charts/analyses/${id}.ts`];
    if (!status || !pictures || !load) continue;
    const voice = voiceOf(data, id);
    const words = sayIn(data);
    let rows: unknown;
    const draw = async () => {
      const code = await load();
      const { width } = pictures.getBoundingClientRect();
      if (rows === undefined || width === 0) return;
      // Laying out, drawing and telling are tasks of their own: none of them shall keep the page from being used.
      await pause();
      showPicture(code, rows, { pictures, measure, width, voice });
      await pause();
      tellPicture(code, rows, { pictures, table, voice });
    };
    const failed = (fault: unknown) => {
      status.textContent = words('analysis-failed', { fault: String(fault) });
    };
    const ask = () => {
      if (!details.open) return;
      tellCase(details, store, data);
      work.ask(id, question(id, { root, store, aim }), {
        answer: (answer) => {
          rows = answer;
          status.textContent = '';
          applicable(root, id, answer);
          draw().catch(failed);
        },
        progress: (done) => {
          const { setting, model } = data;
          const share = formatModelNumber(done, 'share', { setting, words: model, decimals: 0 });
          status.textContent = words('analysis-working', { share });
        },
        fault: failed,
      });
    };
    const rest = new Rest(ask, REST);
    const soon = () => {
      if (details.open) rest.wait();
    };
    details.addEventListener('toggle', ask);
    details.addEventListener('input', ({ target }) => {
      if (target instanceof HTMLInputElement && target.type === 'range') tellSlide(target, data);
      keepApart(target, root);
      soon();
    });
    store.listen(soon);
    onWidth(pictures, () => void draw().catch(failed));
    // Opened, or moved, before this was there to hear of it.
    for (const slide of details.querySelectorAll<HTMLInputElement>('input[type="range"]')) {
      if (slide.value !== slide.defaultValue) tellSlide(slide, data);
    }
    ask();
  }
  root.querySelector('[data-ask]')?.addEventListener('click', () => {
    root.querySelector('#ask-effort')?.setAttribute('open', '');
    root.querySelector<HTMLElement>('#ask-effort > summary')?.focus({ preventScroll: true });
  });
  root.querySelector('[data-act="apply-effort"]')?.addEventListener('click', () => {
    applyEffort(root, store, aim);
    show(sayIn(data)('effort-applied'));
  });
}

function pause(): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve);
  });
}

/** Which of the four cases an analysis stands for, where it stands for one; which an own city is, where it is asked. */
function tellCase(details: Element, { state: { city } }: Store, data: Data): void {
  const note = details.querySelector('[data-case]');
  const words = sayIn(data);
  const key = `case-${city.lossReading}-${city.exitForm}`;
  if (note) note.textContent = words('in-case', { case: words(key) });
  const own = details.querySelector<HTMLElement>('[data-own]');
  if (own) own.hidden = isStudied(city) || city.lossReading !== 'net' || city.netLoss <= 0;
}

/** Two axes are two levers: the one that was not just chosen gives way. */
function keepApart(target: EventTarget | null, root: HTMLElement): void {
  if (!(target instanceof HTMLSelectElement)) return;
  const other = [...root.querySelectorAll<HTMLSelectElement>('select[name^="map."]')].find(
    (select) => select !== target,
  );
  if (other?.value !== target.value) return;
  const free = [...other.options].find(({ value }) => value !== target.value);
  if (free) other.value = free.value;
}

/** What an analysis is asked, with what its own fields say. */
function question(
  id: string,
  { root, store, aim }: { root: HTMLElement; store: Store; aim: Aim },
): unknown {
  const { city, scenario } = store.state;
  const values = (name: string) =>
    [...root.querySelectorAll<HTMLInputElement | HTMLSelectElement>(`[name="${name}"]`)]
      .filter(
        (input) => !(input instanceof HTMLInputElement) || input.type === 'range' || input.checked,
      )
      .map(({ value }) => value);
  const number = (name: string) => Number(values(name)[0]);
  const levers = (names: readonly string[]) =>
    (Object.keys(LEVERS) as LeverName[]).filter((name) => names.includes(name));
  const asked = { city, scenario };
  if (id === 'effort') {
    const { goal } = aim;
    // The calculation goes as far as the goal does.
    const horizon = Math.max(scenario.horizon, goal.year);
    return {
      city,
      scenario: { ...scenario, horizon },
      levers: levers(values('effort.lever')),
      goal,
    };
  }
  if (id === 'lever-map') {
    const [across, up] = [values('map.across')[0], values('map.up')[0]];
    return { ...asked, levers: [across, up], goal: { share: number('map.share') }, steps: 41 };
  }
  if (id === 'shocks') return { ...asked, chain: values('shocks.chain').length > 0 };
  return asked;
}

function applicable(root: HTMLElement, id: string, answer: unknown): void {
  const button = root.querySelector<HTMLButtonElement>('[data-act="apply-effort"]');
  if (id !== 'effort' || !button) return;
  const found = answer as EffortRows;
  button.hidden = found.most === null;
  button.dataset['positions'] = JSON.stringify(
    Object.fromEntries(found.set.map(({ name, value }) => [name, value])),
  );
}

/** Moves the levers to where the goal is reached in every case that reaches it; the others as today. */
function applyEffort(root: HTMLElement, store: Store, aim: Aim): void {
  const told = root.querySelector<HTMLElement>('[data-act="apply-effort"]')?.dataset['positions'];
  const positions = JSON.parse(told ?? '{}') as Partial<Record<LeverName, number>>;
  const levers = grammar.LEVERS.map(({ name, key, decimals }): [string, string | null] => [
    key,
    positions[name]?.toFixed(decimals) ?? null,
  ]);
  // What the levers are set for goes with them.
  store.move({ ...aim.moves, ...Object.fromEntries(levers) });
  store.keep();
}
