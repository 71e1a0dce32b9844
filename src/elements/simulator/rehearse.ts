import * as projection from '../../charts/analyses/projection.ts';
import { LEVER_TOPS, today } from '../../model/levers.ts';
import { change } from '../../state/change.ts';
import { voiceOf, type Data } from './data.ts';
import { fieldsOf } from './fields.ts';
import type { Frame } from './show-picture.ts';
import { showParts } from './show-parts.ts';
import type { Store } from './store.ts';

/** Moves after which all code of a move has run, and what it hangs on is known to the browser. */
const MOVES = 40;

/**
 * Moves a lever to and fro, unseen, while the browser is idle: the reader's first moves would otherwise find all
 * of their code cold, and their pictures would come late.
 */
export function rehearse(store: Store, data: Data, frame: Frame): void {
  // A browser that does not tell when it is idle does without.
  if (!('requestIdleCallback' in globalThis)) return;
  const start = store.state;
  const pictures = document.createElement('div');
  const voice = voiceOf(data, 'projection');
  const [low, high] = [today(start.city).coordination, LEVER_TOPS.coordination];
  let left = MOVES;
  const move = () => {
    const at = low + ((high - low) * (left % 10)) / 10;
    const { state } = change(start, { coordination: at.toFixed(2) });
    for (const { value, tell } of fieldsOf(state, data)) tell(value);
    const rows = projection.rows(state);
    const moving = left % 2 === 0;
    showParts(projection, rows, { ...frame, pictures, voice, show: ['brief'], moving });
  };
  // One at a time, and only until the reader moves something.
  const go = () => {
    if (store.state !== start) return;
    if (frame.width > 0) move();
    if (--left > 0) requestIdleCallback(go);
  };
  requestIdleCallback(go);
}
