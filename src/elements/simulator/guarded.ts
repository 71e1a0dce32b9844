/**
 * The steps in which an element starts, the next after what one waits for; what they return is done once it stands
 * as it shall, in sight.
 */
export type Steps = Generator<Promise<void> | undefined, () => void, undefined>;

/**
 * An element that leaves the page as it was built, and says so, where its script fails as it starts. It starts
 * in steps, each a task of its own, so that none keeps the page from being used; until the last is done the page
 * is styled as it is before its script has come.
 */
export abstract class Guarded extends HTMLElement {
  connectedCallback(): void {
    this.dataset['starting'] = '';
    this.#go(this.start());
  }

  /** Starts the element; yields where a task may end. */
  protected abstract start(): Steps;

  #go(steps: Steps): void {
    try {
      const step = steps.next();
      if (step.done) {
        delete this.dataset['starting'];
        step.value();
      } else {
        const next = () => {
          setTimeout(() => {
            this.#go(steps);
          });
        };
        if (step.value) void step.value.catch(console.error).then(next);
        else next();
      }
    } catch (error) {
      console.error(error);
      delete this.dataset['starting'];
      this.dataset['broken'] = '';
    }
  }
}
