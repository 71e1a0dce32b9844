import { svg } from './svg.ts';

/** A line of text in pixels: where it stands, how it is set, what it says. */
export interface Label {
  x: number;
  y: number;
  size: number;
  /** Names the role (`muted`, `number`, `derived`) and colour; CSS does the rest. */
  className: string;
  anchor?: 'start' | 'middle' | 'end';
  text: string;
}

/** One line of text, its `y` the baseline. */
export function label(
  document: Document,
  { x, y, size, className, anchor, text }: Label,
): SVGElement {
  const attributes = { class: className, x, y, 'font-size': size, 'text-anchor': anchor };
  const element = svg(document, 'text', attributes);
  element.textContent = text;
  return element;
}
