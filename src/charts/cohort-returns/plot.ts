import * as Plot from '@observablehq/plot';

/**
 * A Plot picture fit for a Chinese page and a strict CSP: without Plot's own `<style>`, its English
 * `aria-label`s and its fixed size; `viewBox` alone sizes it.
 */
export function plot(options: Plot.PlotOptions & { width: number; height: number }): SVGElement {
  const picture = Plot.plot({ margin: 0, ...options, figure: false }) as unknown as SVGElement;
  for (const style of [...picture.querySelectorAll('style')]) style.remove();
  for (const labelled of [...picture.querySelectorAll('[aria-label]')])
    labelled.removeAttribute('aria-label');
  for (const name of [
    'class',
    'fill',
    'font-family',
    'font-size',
    'text-anchor',
    'width',
    'height',
  ]) {
    picture.removeAttribute(name);
  }
  return picture;
}
