import { arrive } from './arrive.ts';

/**
 * `<scroll-scene>`: a sticky picture whose parts appear with the step that is being read. The steps
 * carry the parts to show (`data-show`, and `data-show-phone` where a phone differs). Without this
 * script, without motion and in print each step shows its own still picture instead.
 */
class ScrollScene extends HTMLElement {
  #observer: IntersectionObserver | undefined;
  readonly #phone = matchMedia('(max-width: 63.99rem)');
  #step: HTMLElement | undefined;

  connectedCallback(): void {
    try {
      this.#start();
    } catch (error) {
      this.dataset['broken'] = '';
      console.error(error);
    }
  }

  disconnectedCallback(): void {
    this.#observer?.disconnect();
    this.#phone.removeEventListener('change', this.#show);
  }

  #start(): void {
    const steps = [...this.querySelectorAll<HTMLElement>('[data-show]')];
    const [first] = steps;
    if (!first) throw new Error('scroll-scene: a scene needs steps');
    this.#step = first;
    // A step is being read once it crosses this line; on a phone the picture covers what is above.
    const line = this.#phone.matches ? '-70% 0px -30%' : '-50% 0px -50%';
    this.#observer = new IntersectionObserver(this.#read, { rootMargin: line });
    for (const step of steps) this.#observer.observe(step);
    this.#phone.addEventListener('change', this.#show);
    this.#show();
  }

  readonly #read = (entries: IntersectionObserverEntry[]): void => {
    const step = entries.findLast(({ isIntersecting }) => isIntersecting)?.target;
    if (!(step instanceof HTMLElement) || step === this.#step) return;
    this.#step = step;
    this.#show();
  };

  readonly #show = (): void => {
    if (!this.#step) return;
    const { show = '', showPhone } = this.#step.dataset;
    const parts = ((this.#phone.matches ? showPhone : undefined) ?? show).split(' ');
    for (const part of this.querySelectorAll('.stage .part')) {
      const on = parts.some((name) => part.classList.contains(`part-${name}`));
      if (on && !part.classList.contains('on')) arrive(part);
      part.classList.toggle('on', on);
    }
    for (const step of this.querySelectorAll('[data-show]')) {
      step.toggleAttribute('data-read', step === this.#step);
    }
  };
}

customElements.define('scroll-scene', ScrollScene);
