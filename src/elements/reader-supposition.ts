import type { Drawn } from '../charts/parts/figures.ts';
import { formatQuantity, type Terms } from '../language/quantity.ts';
import type { Setting } from '../language/setting.ts';
import type { SuppositionCode } from '../suppositions/parts/supposition.ts';
import { dragged } from './dragged.ts';

interface Data {
  figures: Drawn[];
  setting: Setting;
  terms: Terms;
}

const CODE = import.meta.glob<SuppositionCode>('../suppositions/*.ts');

/**
 * `<reader-supposition>`: a sentence with numbers that the reader types, steps with the arrow keys or
 * drags sideways; what follows from them changes in the sentence. A number that cannot be taken is
 * answered with what can, and the last consequences stand. Nothing is kept or sent.
 */
class ReaderSupposition extends HTMLElement {
  connectedCallback(): void {
    const inputs = [...this.querySelectorAll('input')];
    const [wrong, text] = [
      this.querySelector('.wrong'),
      this.querySelector('script[type="application/json"]')?.textContent,
    ];
    const load = CODE[`../suppositions/${this.dataset['supposition'] ?? ''}.ts`];
    if (!wrong || !text || !load) return;
    const { figures, setting, terms } = JSON.parse(text) as Data;
    const drawn = new Map(figures.map((figure) => [figure.id, figure]));
    const tell = async () => {
      for (const input of inputs) fit(input);
      const refused = inputs.filter((input) => !input.validity.valid);
      wrong.textContent = refused.map(({ dataset }) => dataset['wrong'] ?? '').join(' ');
      for (const input of inputs) input.ariaInvalid = String(refused.includes(input));
      if (refused.length > 0) return;
      const { outcomes } = await load();
      const set = Object.fromEntries(inputs.map((input) => [input.name, input.valueAsNumber]));
      for (const [name, outcome] of Object.entries(outcomes(drawn, set))) {
        const output = this.querySelector<HTMLOutputElement>(`output[name="${name}"]`);
        if (output) output.value = formatQuantity(outcome, setting, terms);
      }
    };
    for (const input of inputs) {
      fit(input);
      dragged(input);
    }
    this.addEventListener('input', () => void tell());
  }
}

/** As wide as what stands in it, so that the sentence reads on. */
function fit(input: HTMLInputElement): void {
  input.dataset['digits'] = String(input.value.length);
}

customElements.define('reader-supposition', ReaderSupposition);
