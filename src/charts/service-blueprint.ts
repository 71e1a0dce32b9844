import { say } from '../language/phrase.ts';
import type { Groups, Settings, Table } from './parts/chart.ts';
import type { Figures } from './parts/figures.ts';
import { paragraph } from './parts/paragraph.ts';
import { layOut } from './service-blueprint/form.ts';
import { wordsFor, type Surface, type Voice } from './parts/surface.ts';

/** One thing the paper proposes, and the lane that we put it in. */
export interface Row {
  lane: string;
  id: string;
}

/** Lane by lane, from who comes to what comes back. */
export function rows(_figures: Figures, _settings: Settings, groups: Groups): Row[] {
  return Object.entries(groups).flatMap(([lane, ids]) => ids.map((id) => ({ lane, id })));
}

/** That it is a plan, a sentence a lane, and where it leads. */
export function summary(rows: readonly Row[], voice: Voice): string {
  const word = (key: string) => say(wordsFor(voice, key));
  const sentences = lanesOf(rows).map(({ lane, ids }) =>
    say(wordsFor(voice, 'summaryLane'), {
      lane: word(lane),
      items: ids.map(word).join(voice.setting.listSeparator),
    }),
  );
  return paragraph([word('summary'), ...sentences, word('summaryReturn')], voice.setting);
}

/** A row a statement. */
export function table(rows: readonly Row[], voice: Voice): Table {
  const word = (key: string) => say(wordsFor(voice, key));
  return {
    columns: ['columnLane', 'columnWhat'].map(word),
    rows: rows.map(({ lane, id }) => [word(lane), word(id)]),
  };
}

/**
 * People above, the platform as a printed form below them, its lanes one under another; a broken line
 * runs through all and back to the people. A diagram: no length, width or count in it is a quantity.
 * Each statement is a `g.node` with `data-claim`. Parts: `lanes`, their names and signs; and
 * `statements`, the words of each, without which a lane keeps its signs in one row.
 */
export function draw(rows: readonly Row[], surface: Surface): SVGElement {
  return layOut(lanesOf(rows), surface);
}

function lanesOf(rows: readonly Row[]): { lane: string; ids: string[] }[] {
  return [...new Set(rows.map(({ lane }) => lane))].map((lane) => ({
    lane,
    ids: rows.filter((row) => row.lane === lane).map(({ id }) => id),
  }));
}
