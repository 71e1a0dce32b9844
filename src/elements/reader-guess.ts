/**
 * `<reader-guess>`: lets the reader set a number before the answer unfolds, and repeats the guess beside
 * it. Nothing is kept or sent. Without this script the answer is a fold to open.
 */
class ReaderGuess extends HTMLElement {
  connectedCallback(): void {
    const [form, input, output, details, said] = [
      this.querySelector('form'),
      this.querySelector('input'),
      this.querySelector('output'),
      this.querySelector('details'),
      this.querySelector<HTMLElement>('.said'),
    ];
    if (!form || !input || !output || !details || !said) return;
    input.addEventListener('input', () => {
      output.value = input.value;
    });
    form.addEventListener('submit', (event) => {
      event.preventDefault();
      said.textContent = (said.dataset['said'] ?? '').replace('{guess}', input.value);
      details.open = true;
      details.querySelector('summary')?.focus();
    });
  }
}

customElements.define('reader-guess', ReaderGuess);
