import type { ChartCode, Settings } from '../charts/parts/chart.ts';
import type { Drawn } from '../charts/parts/figures.ts';
import type { Measure, Voice } from '../charts/parts/surface.ts';
import { formatQuantity } from '../language/quantity.ts';
import { fillTable } from './fill-table.ts';
import { measureOn } from './measure.ts';

interface Data {
  figures: Drawn[];
  voice: Voice;
  controls: { id: string; kind: 'range' | 'switch'; unit?: string; roundedTo?: number }[];
}

const CODE = import.meta.glob<ChartCode<unknown>>('../charts/live/*.ts');

/** How near the view, in pixels, a chart's code is sent for. */
const NEAR = '600px';

/**
 * `<live-chart>`: redraws a chart as its controls are moved, with the same code that drew the still
 * picture at build. The code comes when the chart nears the view; until the first move the still picture
 * stands. A chart that fails puts the still picture back and says so.
 */
class LiveChart extends HTMLElement {
  #still = '';
  #frame = 0;
  #used = false;
  #code: ChartCode<unknown> | undefined;
  #measure: Measure | undefined;

  connectedCallback(): void {
    const pictures = this.querySelector('.pictures');
    const form = this.querySelector('form');
    const text = this.querySelector('script[type="application/json"]')?.textContent;
    if (!pictures || !form || !text) return;
    const data = JSON.parse(text) as Data;
    this.#still = pictures.innerHTML;
    const load = async () => {
      this.#code ??= await CODE[`../charts/live/${this.dataset['chart'] ?? ''}.ts`]?.();
    };
    const near = new IntersectionObserver(
      ([entry]) => {
        if (!entry?.isIntersecting) return;
        near.disconnect();
        load().catch(this.#fail);
      },
      { rootMargin: NEAR },
    );
    near.observe(this);
    const redraw = () => {
      cancelAnimationFrame(this.#frame);
      this.#frame = requestAnimationFrame(() => {
        this.#tell(data, form);
        // Within this frame where the code is there: a reader's move and its picture belong together.
        if (this.#code) this.#try(data, { pictures, form });
        else load().then(redraw, this.#fail);
      });
    };
    form.addEventListener('input', () => {
      this.#used = true;
      redraw();
    });
    form.addEventListener('reset', () => {
      setTimeout(redraw);
    });
    form.addEventListener('submit', (event) => {
      event.preventDefault();
    });
    new ResizeObserver(() => {
      if (this.#used) redraw();
    }).observe(pictures);
  }

  #try(data: Data, within: { pictures: Element; form: HTMLFormElement }): void {
    try {
      this.#draw(data, within);
    } catch (error) {
      this.#fail(error);
    }
  }

  #draw(
    { figures, voice }: Data,
    { pictures, form }: { pictures: Element; form: HTMLFormElement },
  ): void {
    const code = this.#code;
    if (!code) return;
    this.#measure ??= measureOn(this);
    const measure = this.#measure;
    // Groups sort the statements of diagrams, and those are still.
    const drawn = new Map(figures.map((figure) => [figure.id, figure]));
    const rows = code.rows(drawn, settings(form), {});
    const width = pictures.getBoundingClientRect().width;
    const picture = code.draw(rows, { ...voice, document, width, measure });
    picture.setAttribute('aria-hidden', 'true');
    pictures.replaceChildren(picture);
    pictures.setAttribute('aria-label', code.summary(rows, voice));
    const table = this.closest('figure')?.querySelector('.numbers table');
    if (table) fillTable(table, code.table(rows, voice));
  }

  /** What each slider stands at, in the reader's language. */
  #tell({ voice, controls }: Data, form: HTMLFormElement): void {
    const now = settings(form);
    for (const { id, unit = '', roundedTo } of controls) {
      const output = form.elements.namedItem(`${id}-now`);
      const value = now[id];
      if (!(output instanceof HTMLOutputElement) || typeof value !== 'number') continue;
      const told = { value, unit, comparator: 'eq', roundedTo } as const;
      output.value = formatQuantity(told, voice.setting, voice.terms);
      form.querySelector(`input[name="${id}"]`)?.setAttribute('aria-valuetext', output.value);
    }
  }

  readonly #fail = (error: unknown): void => {
    console.error(error);
    const pictures = this.querySelector('.pictures');
    if (pictures) pictures.innerHTML = this.#still;
    this.dataset['broken'] = '';
  };
}

/** What the controls of a form stand at. */
function settings(form: HTMLFormElement): Settings {
  const inputs = [...form.querySelectorAll('input')];
  return Object.fromEntries(
    inputs.map((input) => [
      input.name,
      input.type === 'checkbox' ? input.checked : input.valueAsNumber,
    ]),
  );
}

customElements.define('live-chart', LiveChart);
