/**
 * `<claim-reader>`: a diagram whose marks carry claims (`data-claim`). A mark that is pointed at, touched
 * or stepped to stands out from the others, and what its document says is shown below; a click with a
 * mouse opens the claim's note where the page has one. A view that some statements belong to (`data-in`) lists all of them.
 * Without this script the statements are a list to unfold.
 */
class ClaimReader extends HTMLElement {
  #at = -1;

  connectedCallback(): void {
    const [details, steps] = [
      this.querySelector('details'),
      this.querySelector<HTMLElement>('.steps'),
    ];
    if (!details || !steps) return;
    details.open = true;
    steps.hidden = false;
    this.dataset['ready'] = '';
    this.addEventListener('pointerover', (event) => {
      const claim = claimAt(event);
      if (claim) this.#show(this.#told().findIndex(({ dataset }) => dataset['told'] === claim));
    });
    this.addEventListener('click', (event) => {
      const claim = claimAt(event);
      const touched = event instanceof PointerEvent && event.pointerType !== 'mouse';
      if (claim && !touched) this.#link(claim)?.click();
    });
    this.addEventListener('change', ({ target }) => {
      if (target instanceof HTMLInputElement) this.#list(target.value);
    });
    steps.addEventListener('click', ({ target }) => {
      const step = target instanceof HTMLElement ? Number(target.dataset['step'] ?? 0) : 0;
      const { length } = this.#told();
      // The first step back leads to the last statement.
      if (step) this.#show((Math.max(this.#at, step < 0 ? 0 : -1) + step + length) % length);
    });
  }

  #told(): HTMLElement[] {
    return [...this.querySelectorAll<HTMLElement>('[data-told]')];
  }

  #link(claim: string): HTMLElement | null {
    return this.querySelector<HTMLElement>(`[data-told="${claim}"] a[data-claim]`);
  }

  #show(at: number): void {
    const told = this.#told();
    const now = told[at];
    if (!now || ('list' in this.dataset && !('on' in now.dataset))) return;
    this.#at = at;
    this.querySelector('.hint')?.removeAttribute('data-on');
    if (!('list' in this.dataset)) {
      for (const other of told) other.toggleAttribute('data-on', other === now);
    }
    for (const other of told) other.toggleAttribute('data-now', other === now);
    for (const mark of this.querySelectorAll<SVGElement>('.pictures [data-claim]')) {
      mark.classList.toggle('lit', mark.dataset['claim'] === now.dataset['told']);
    }
    this.dataset['reading'] = '';
  }

  /** All statements of a view, or, where it has none of its own, one at a time again. */
  #list(view: string): void {
    const told = this.#told();
    const of = told.filter(({ dataset }) => dataset['in']?.split(' ').includes(view));
    this.toggleAttribute('data-list', of.length > 0);
    this.removeAttribute('data-reading');
    this.#at = -1;
    for (const statement of told) {
      statement.toggleAttribute('data-on', of.includes(statement));
      statement.removeAttribute('data-now');
    }
    this.querySelector('.hint')?.toggleAttribute('data-on', of.length === 0);
    for (const mark of this.querySelectorAll('.pictures .lit')) mark.classList.remove('lit');
  }
}

/** The claim of the mark that an event happened on. */
function claimAt({ target }: Event): string | undefined {
  const mark = target instanceof SVGElement ? target.closest<SVGElement>('[data-claim]') : null;
  return mark?.dataset['claim'];
}

customElements.define('claim-reader', ClaimReader);
