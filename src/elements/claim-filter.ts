const FILTERS = ['place', 'theme', 'grade', 'kind'];
const FIND = 'find';

/**
 * `<claim-filter>`: the filter of the list of claims. The style rules of the page already hide what is
 * not chosen; this adds a search for words, says how many are shown, hides headings without claims,
 * and keeps the choice in the address, so that a filtered list can be sent.
 */
class ClaimFilter extends HTMLElement {
  #items: readonly HTMLElement[] = [];

  connectedCallback(): void {
    const form = this.querySelector('form');
    if (!form) return;
    this.#items = [...document.querySelectorAll<HTMLElement>('.claim-list > li')];
    for (const [name, value] of new URLSearchParams(location.search)) choose(form, name, value);
    form.addEventListener('input', () => {
      this.#show();
    });
    form.addEventListener('reset', () => {
      setTimeout(() => {
        this.#show();
      });
    });
    form.addEventListener('submit', (event) => {
      event.preventDefault();
    });
    addEventListener('hashchange', () => {
      this.#reveal();
    });
    this.#show();
    this.#reveal();
  }

  /** What is chosen, by name, without the filters that stand at “all”. */
  #chosen(): [name: string, value: string][] {
    const form = this.querySelector('form');
    const data = form ? [...new FormData(form)] : [];
    return data.flatMap(([name, value]): [string, string][] =>
      typeof value === 'string' && value.trim() !== '' ? [[name, value.trim()]] : [],
    );
  }

  #show(): void {
    const chosen = this.#chosen();
    let shown = 0;
    for (const item of this.#items) {
      item.hidden = !chosen.every(([name, value]) => fits(item, name, value));
      if (!item.hidden) shown += 1;
    }
    for (const group of document.querySelectorAll<HTMLElement>('.claim-group')) {
      group.hidden = !group.querySelector('.claim-list > li:not([hidden])');
    }
    for (const choice of this.querySelectorAll<HTMLElement>('[data-choice]')) {
      choice.textContent = nameOf(this, choice.dataset['choice'] ?? '');
    }
    this.#say(this.dataset['shown'] ?? '', shown);
    const query = new URLSearchParams(chosen).toString();
    try {
      history.replaceState(null, '', `${location.pathname}${query && `?${query}`}${location.hash}`);
    } catch {
      // A browser may refuse to change the address so often; the list is filtered all the same.
    }
  }

  #say(text: string, shown: number): void {
    const status = this.querySelector('.shown');
    if (!status) return;
    status.textContent = text
      .replace('{shown}', String(shown))
      .replace('{all}', String(this.#items.length));
  }

  /** A link to a claim that the filter hides clears the filter and says so. */
  #reveal(): void {
    const target = document.getElementById(decodeURIComponent(location.hash.slice(1)));
    if (!target?.hidden) return;
    this.querySelector('form')?.reset();
    setTimeout(() => {
      this.#say(this.dataset['hidden'] ?? '', this.#items.length);
      target.scrollIntoView();
    });
  }
}

/** The name of what a filter stands at, without its count. */
function nameOf(filters: HTMLElement, name: string): string {
  const chosen = filters.querySelector(`input[name=${name}]:checked`);
  const [text] = chosen?.parentElement?.textContent.trim().split(/\s+(?=\d+$)/) ?? [];
  return text ?? '';
}

function fits(item: HTMLElement, name: string, value: string): boolean {
  if (name !== FIND) return (item.dataset[name] ?? '').split(' ').includes(value);
  const text = `${item.id} ${item.textContent}`.toLowerCase();
  return value
    .toLowerCase()
    .split(/\s+/)
    .every((word) => text.includes(word));
}

/** Sets a filter from the address; what is no option is left at “all”. */
function choose(form: HTMLFormElement, name: string, value: string): void {
  if (name !== FIND && !FILTERS.includes(name)) return;
  const control = form.elements.namedItem(name);
  if (control instanceof HTMLInputElement && name === FIND) control.value = value;
  if (!(control instanceof RadioNodeList)) return;
  const known = [...control].some(
    (radio) => radio instanceof HTMLInputElement && radio.value === value,
  );
  if (known) control.value = value;
}

customElements.define('claim-filter', ClaimFilter);
