const TIME = { duration: 1400, easing: 'cubic-bezier(0.3, 0, 0.2, 1)' } as const;

/**
 * Lets the marks of a picture come from where they say (`data-from`, a CSS transform): water sinks to its
 * level, a stream begins to run. Nothing moves for those who asked for less motion.
 */
export function arrive(picture: Element): void {
  if (!matchMedia('(prefers-reduced-motion: no-preference)').matches) return;
  for (const mark of picture.querySelectorAll<SVGElement>('[data-from]')) {
    const { from } = mark.dataset;
    if (from === undefined) continue;
    mark.animate([{ transform: from }, { transform: 'none' }], TIME);
  }
}
