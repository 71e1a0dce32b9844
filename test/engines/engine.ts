/** What the checks need of a browser, whatever its engine and however it is driven. */
export interface Engine {
  /** Opens an address and waits until it has loaded. */
  goto(url: string): Promise<void>;
  /** The value of a JavaScript expression in the page; promises are waited for. */
  evaluate(expression: string): Promise<unknown>;
  /** Sets the window's inner size as nearly as the engine allows. */
  resize(width: number, height: number): Promise<void>;
  close(): Promise<void>;
}
