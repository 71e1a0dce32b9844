const NAMESPACE = 'http://www.w3.org/2000/svg';

/** A new SVG element with its attributes; numbers are cut to a tenth of a pixel. */
export function svg(
  document: Document,
  name: string,
  attributes: Readonly<Record<string, string | number | undefined>>,
  children: readonly Node[] = [],
): SVGElement {
  const element = document.createElementNS<'svg'>(NAMESPACE, name as 'svg') as SVGElement;
  for (const [key, value] of Object.entries(attributes)) {
    if (value === undefined) continue;
    element.setAttribute(key, typeof value === 'number' ? tenth(value) : value);
  }
  element.append(...children);
  return element;
}

/** A coordinate as it is written: one decimal, none where it is whole. */
export function tenth(value: number): string {
  return String(Math.round(value * 10) / 10);
}
