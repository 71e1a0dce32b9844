import { arrive } from './arrive.ts';

/**
 * `<chart-views>`: a chart of several views, whose marks move as it comes into view and as another view is
 * chosen. Which view shows is the style sheet's business: without this script nothing but the motion is lost.
 */
class ChartViews extends HTMLElement {
  #seen: IntersectionObserver | undefined;

  connectedCallback(): void {
    this.#seen = new IntersectionObserver(([entry]) => {
      if (!entry?.isIntersecting) return;
      this.#seen?.disconnect();
      arrive(this);
    });
    this.#seen.observe(this);
    this.addEventListener('change', () => {
      for (const stream of this.querySelectorAll('.part')) arrive(stream);
    });
  }

  disconnectedCallback(): void {
    this.#seen?.disconnect();
  }
}

customElements.define('chart-views', ChartViews);
