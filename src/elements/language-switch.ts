/**
 * `<language-switch>`: takes the reader to the same place of the same page in the other language,
 * with the same state: query and nearest anchor go along. Without this script it is a plain link.
 */
class LanguageSwitch extends HTMLElement {
  connectedCallback(): void {
    this.addEventListener('click', (event) => {
      const link = event.target instanceof Element ? event.target.closest('a') : null;
      if (!link) return;
      const target = new URL(link.href);
      target.search = location.search;
      target.hash = anchorInView();
      link.href = target.href;
    });
  }
}

/** The last anchor above the middle of the window: `#…`, or nothing at the top of the page. */
function anchorInView(): string {
  const anchors = [...document.querySelectorAll('main [id]:is(h2, section, figure, li)')];
  const above = anchors.findLast((anchor) => {
    const { top, height } = anchor.getBoundingClientRect();
    return height > 0 && top < innerHeight / 2;
  });
  return above ? `#${above.id}` : '';
}

customElements.define('language-switch', LanguageSwitch);
