import { formatQuantity, type Terms } from '../language/quantity.ts';
import type { Setting } from '../language/setting.ts';

interface Data {
  unit: string;
  setting: Setting;
  terms: Terms;
}

/**
 * `<reader-guess>`: lets the reader set a number before the answer unfolds, and repeats the guess beside
 * it. Nothing is kept or sent. Without this script the answer is a fold to open.
 */
class ReaderGuess extends HTMLElement {
  connectedCallback(): void {
    const [form, input, output, details, said, data] = [
      this.querySelector('form'),
      this.querySelector('input'),
      this.querySelector('output'),
      this.querySelector('details'),
      this.querySelector<HTMLElement>('.said'),
      this.querySelector('script[type="application/json"]')?.textContent,
    ];
    if (!form || !input || !output || !details || !said || !data) return;
    const { unit, setting, terms } = JSON.parse(data) as Data;
    const told = () =>
      formatQuantity({ value: input.valueAsNumber, unit, comparator: 'eq' }, setting, terms);
    const tell = () => {
      output.value = told();
      input.setAttribute('aria-valuetext', output.value);
    };
    // The page says the first value itself; a browser may have kept another from an earlier visit.
    if (input.value !== input.defaultValue) tell();
    input.addEventListener('input', tell);
    form.addEventListener('submit', (event) => {
      event.preventDefault();
      said.textContent = (said.dataset['said'] ?? '').replace('{guess}', told());
      details.open = true;
      details.querySelector('summary')?.focus();
    });
  }
}

customElements.define('reader-guess', ReaderGuess);
