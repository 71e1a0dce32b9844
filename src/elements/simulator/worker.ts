import * as delay from '../../charts/analyses/delay.ts';
import * as effort from '../../charts/analyses/effort.ts';
import * as indices from '../../charts/analyses/indices.ts';
import * as leverMap from '../../charts/analyses/lever-map.ts';
import * as shares from '../../charts/analyses/shares.ts';
import * as shocks from '../../charts/analyses/shocks.ts';
import * as tornado from '../../charts/analyses/tornado.ts';
import type { Question } from '../../charts/analyses/parts/analysis.ts';
import { draws } from '../../model/draws.ts';
import { ensemble } from '../../model/ensemble.ts';
import { reachStepwise } from '../../model/reach.ts';
import type { Asked, Told } from './work.ts';

/** Milliseconds of work between two looks at whether something newer was asked. */
const A_SLICE = 12;

const drawn = draws();

function spread({ city, scenario }: Question) {
  return ensemble(city, scenario, drawn);
}

/** Spreads after which an engine has compiled what they take. */
let rehearsals = 30;

/** The first spread is worked out again and again until a hand moves: its next ones come sooner then. */
function rehearse({ id, name, question }: Asked): void {
  if (rehearsals-- <= 0 || newest.get(name) !== id) return;
  spread(question as Question);
  setTimeout(rehearse, 0, { id, name, question });
}

/** What can be asked, by name: answers at once, or stops on the way and tells the share done. */
const ANSWERS: Readonly<Record<string, (question: never) => unknown>> = {
  spread,
  // The same under another name: a file's spreads are not overtaken by a slider's.
  'spread-of-file': spread,
  reach: (asked: Parameters<typeof reachStepwise>[0]) => reachStepwise(asked, drawn),
  delay: delay.rows,
  effort: effort.rows,
  shares: shares.rows,
  tornado: tornado.rows,
  shocks: shocks.rows,
  indices: indices.steps,
  'lever-map': leverMap.steps,
};

/** The newest question of each name: an older one stops where it stands. */
const newest = new Map<string, number>();

addEventListener('message', ({ data }: MessageEvent<Asked>) => {
  newest.set(data.name, data.id);
  // A task of its own, so that questions that wait behind this one are seen first.
  setTimeout(() => void answer(data));
});

async function answer({ id, name, question }: Asked): Promise<void> {
  const overtaken = () => newest.get(name) !== id;
  const tell = (told: Omit<Told, 'id' | 'name'>) => {
    postMessage({ id, name, ...told } satisfies Told);
  };
  if (overtaken()) return;
  try {
    const found = ANSWERS[name]?.(question as never);
    if (!isSteps(found)) {
      tell({ answer: found });
      if (name === 'spread') setTimeout(rehearse, 0, { id, name, question });
      return;
    }
    for (let until = performance.now() + A_SLICE; ;) {
      const step = found.next();
      if (step.done) {
        tell({ answer: step.value });
        return;
      }
      if (performance.now() < until) continue;
      tell({ progress: step.value });
      await new Promise((resolve) => setTimeout(resolve));
      if (overtaken()) return;
      until = performance.now() + A_SLICE;
    }
  } catch (error) {
    tell({ fault: error instanceof Error ? error.message : String(error) });
  }
}

function isSteps(value: unknown): value is Generator<number, unknown, void> {
  return typeof value === 'object' && value !== null && 'next' in value;
}
