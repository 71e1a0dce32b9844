import type { Voice } from '../../parts/surface.ts';
import { aimReached, aimTold } from '../parts/aim.ts';
import type { Rows } from './rows.ts';

/** What is to be reached, and in which cases it is, in sentences; none where no goal is set. */
export function aimSaid(rows: Rows, voice: Voice): string[] {
  const { goal } = rows;
  if (!goal) return [];
  const aim = { ...rows, goal };
  return [aimTold(aim, voice), aimReached(aim, rows.policy, voice)];
}
