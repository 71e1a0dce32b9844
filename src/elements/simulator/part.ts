/** The element of a page that a script cannot do without. @throws Error naming what is missing. */
export function part(root: ParentNode, selector: string): HTMLElement {
  const found = root.querySelector(selector);
  if (found instanceof HTMLElement) return found;
  throw new Error(`the simulator lacks ${selector}`);
}

/** The same for a field to fill in. */
export function field(root: ParentNode, selector: string): HTMLInputElement {
  const found = root.querySelector(selector);
  if (found instanceof HTMLInputElement) return found;
  throw new Error(`the simulator lacks the field ${selector}`);
}
