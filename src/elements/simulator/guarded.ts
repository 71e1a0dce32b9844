/** An element that leaves the page as it was built, and says so, where its script fails as it starts. */
export abstract class Guarded extends HTMLElement {
  connectedCallback(): void {
    try {
      this.start();
    } catch (error) {
      console.error(error);
      this.dataset['broken'] = '';
    }
  }

  protected abstract start(): void;
}
