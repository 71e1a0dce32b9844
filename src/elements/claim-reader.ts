/**
 * `<claim-reader>`: a diagram whose marks carry claims (`data-claim`). A mark that is pointed at, touched
 * or stepped to stands out from the others, and what its document says is shown below; a click with a
 * mouse opens the claim's note. Without this script the statements are a list to unfold.
 */
class ClaimReader extends HTMLElement {
  #at = -1;

  connectedCallback(): void {
    const [pictures, details, steps] = [
      this.querySelector('.pictures'),
      this.querySelector('details'),
      this.querySelector<HTMLElement>('.steps'),
    ];
    if (!pictures || !details || !steps) return;
    details.open = true;
    steps.hidden = false;
    this.dataset['ready'] = '';
    pictures.addEventListener('pointerover', (event) => {
      const claim = claimAt(event);
      if (claim) this.#show(this.#told().findIndex(({ dataset }) => dataset['told'] === claim));
    });
    pictures.addEventListener('click', (event) => {
      const claim = claimAt(event);
      const touched = event instanceof PointerEvent && event.pointerType !== 'mouse';
      if (claim && !touched) this.#link(claim)?.click();
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
    return this.querySelector<HTMLElement>(`[data-told="${claim}"] a`);
  }

  #show(at: number): void {
    const told = this.#told();
    const now = told[at];
    if (!now) return;
    this.#at = at;
    this.querySelector('.hint')?.removeAttribute('data-on');
    for (const other of told) other.toggleAttribute('data-on', other === now);
    for (const mark of this.querySelectorAll<SVGElement>('.pictures [data-claim]')) {
      mark.classList.toggle('lit', mark.dataset['claim'] === now.dataset['told']);
    }
    this.dataset['reading'] = '';
  }
}

/** The claim of the mark that an event happened on. */
function claimAt({ target }: Event): string | undefined {
  const mark = target instanceof Element ? target.closest<SVGElement>('[data-claim]') : null;
  return mark?.dataset['claim'];
}

customElements.define('claim-reader', ClaimReader);
