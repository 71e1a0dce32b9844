import * as grammar from './grammar.ts';
import { MODELS, type Models } from './models.ts';
import { readLevers, readPairs, type Opened } from './read.ts';
import type { State } from './state.ts';
import { write } from './write.ts';

/**
 * The state that a reader's move leads to: these keys of its link set to these texts, or back to where the
 * named city and the defaults have them (null). It goes through the same door as any link, so that what a
 * slider can reach and what a link can say are one; levers that the new city cuts off move with it.
 */
export function change(
  state: State,
  moves: Readonly<Record<string, string | null>>,
  models: Models = MODELS,
): Opened {
  // What a slider does sixty times a second: nothing else of the link hangs on a lever.
  if (Object.keys(moves).every((key) => LEVERS.has(key))) return readLevers(state, moves, models);
  const pairs = new URLSearchParams(write(state, models));
  for (const [key, text] of Object.entries(moves)) {
    if (text === null) pairs.delete(key);
    else pairs.set(key, text);
  }
  return readPairs(pairs, models);
}

const LEVERS: ReadonlySet<string> = new Set(grammar.LEVERS.map(({ key }) => key));
