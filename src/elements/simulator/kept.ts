import { readComparison, writeComparison } from '../../state/comparison.ts';
import type { State } from '../../state/state.ts';

/**
 * The scenarios that this tab's page kept beside its address: they are there again when it is loaded anew or come
 * back to. Whatever else may stand there is none of ours.
 */
export function keptStates(): State[] {
  const entry: unknown = history.state;
  const query =
    typeof entry === 'object' && entry !== null && 'scenarios' in entry ? entry.scenarios : '';
  if (typeof query !== 'string' || query === '') return [];
  return readComparison(query).map(({ state }) => state);
}

/** Keeps them so; some browsers refuse when it is done often, and nothing but the comfort is lost. */
export function keepStates(states: readonly State[]): void {
  try {
    const entry = states.length > 0 ? { scenarios: writeComparison(states) } : null;
    history.replaceState(entry, '');
  } catch (error) {
    console.warn(error);
  }
}

/** The page's address as the state has it; some browsers refuse when it changes often, and nothing is lost. */
export function writeAddress(query: string): void {
  try {
    history.replaceState(history.state, '', `?${query}${location.hash}`);
  } catch (error) {
    console.warn(error);
  }
}
