import { arrive } from './arrive.ts';

/**
 * `<scroll-scene>`: a sticky picture whose parts appear with the step that is being read. The steps
 * carry the parts to show (`data-show`, and `data-show-phone` where a phone differs). Without this
 * script, without motion and in print each step shows its own still picture instead.
 */
class ScrollScene extends HTMLElement {
  #observer: IntersectionObserver | undefined;
  readonly #resized = new ResizeObserver(() => {
    this.#watch();
  });
  /** Windows in which the picture lies over the steps instead of beside them. */
  readonly #phone = matchMedia('(max-width: 63.99rem)');
  #steps: HTMLElement[] = [];
  #step: HTMLElement | undefined;
  /** Pixels from the window's top: a step is being read once its top has crossed this line. */
  #line = 0;

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
    this.#resized.disconnect();
    removeEventListener('resize', this.#watch);
  }

  #start(): void {
    this.#steps = [...this.querySelectorAll<HTMLElement>('[data-show]')];
    const stage = this.querySelector('.stage');
    if (this.#steps.length === 0 || !stage) {
      throw new Error('scroll-scene: a scene needs a stage and steps');
    }
    this.#step = this.#steps[0];
    this.#show();
    // Tells the size at once, without asking for a layout of its own.
    this.#resized.observe(stage);
    addEventListener('resize', this.#watch);
  }

  /** Under the picture there is less to see: the line is drawn where two fifths of that are above it. */
  readonly #watch = (): void => {
    const stage = this.querySelector<HTMLElement>('.stage')?.offsetHeight ?? 0;
    const over = this.#phone.matches;
    for (const step of this.#steps) step.style.scrollMarginTop = over ? `${String(stage)}px` : '';
    const covered = over ? stage : innerHeight / 2;
    const free = Math.max(0, innerHeight - covered);
    this.#line = Math.round(covered + (over ? free * 0.4 : 0));
    const rootMargin = `-${String(this.#line)}px 0px -${String(Math.max(0, innerHeight - this.#line))}px`;
    this.#observer?.disconnect();
    // Says where every step stands as soon as it watches, and whenever one crosses the line.
    this.#observer = new IntersectionObserver(this.#read, { rootMargin });
    for (const step of this.#steps) this.#observer.observe(step);
    this.#show();
  };

  /** The last step that has crossed the line, however far the reader has jumped; before that, the first. */
  readonly #read = (): void => {
    const crossed = this.#steps.findLast((step) => step.getBoundingClientRect().top < this.#line);
    const step = crossed ?? this.#steps[0];
    if (step === this.#step) return;
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
    for (const step of this.#steps) step.toggleAttribute('data-read', step === this.#step);
  };
}

customElements.define('scroll-scene', ScrollScene);
