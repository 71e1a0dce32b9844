/** What a narrow place shows of these parts: those that a tall chart keeps there; all where it lists none. */
export function shortOf(
  show: readonly string[] | undefined,
  short: readonly string[] | undefined,
): readonly string[] | undefined {
  return show && short ? show.filter((part) => short.includes(part)) : (short ?? show);
}
