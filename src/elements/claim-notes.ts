/**
 * `<claim-notes>`: the page's list of where its numbers come from. A click or Enter on a number
 * opens its note where the reader is; Esc, a click outside or the button closes it. Without this
 * script the number is a plain link to the claim.
 */
class ClaimNotes extends HTMLElement {
  connectedCallback(): void {
    const dialog = this.querySelector('dialog');
    const body = dialog?.querySelector('.note-body');
    if (!dialog || !body) return;
    document.addEventListener('click', (event) => {
      const { target } = event;
      if (!(target instanceof Element) || event.ctrlKey || event.metaKey || event.shiftKey) return;
      const link = target.closest<HTMLElement>('a[data-claim]');
      const note = link && this.querySelector(`#note-${link.dataset['claim'] ?? ''}`);
      if (!note) return;
      event.preventDefault();
      body.replaceChildren(...[...note.cloneNode(true).childNodes]);
      dialog.showModal();
      place(dialog, link);
    });
    dialog.addEventListener('click', (event) => {
      const { target } = event;
      if (target === dialog || (target instanceof Element && target.closest('.close')))
        dialog.close();
    });
  }
}

/** Below the number, or above it where there is no room; on a phone the sheet lies at the bottom. */
function place(dialog: HTMLElement, link: Element): void {
  dialog.removeAttribute('style');
  if (matchMedia('(max-width: 47.99rem)').matches) return;
  const [first] = link.getClientRects();
  if (!first) return;
  const { width, height } = dialog.getBoundingClientRect();
  const left = Math.min(Math.max(16, first.left - 24), innerWidth - width - 16);
  const below = first.bottom + 8;
  const top = below + height > innerHeight - 16 ? Math.max(16, first.top - height - 8) : below;
  dialog.style.setProperty('left', `${String(left)}px`);
  dialog.style.setProperty('top', `${String(top)}px`);
}

customElements.define('claim-notes', ClaimNotes);
