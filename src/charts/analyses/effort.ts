import { canvas } from '../parts/canvas.ts';
import type { Table } from '../parts/chart.ts';
import { paragraph } from '../parts/paragraph.ts';
import { passage, type Stack } from '../parts/passage.ts';
import { WIDE, type Surface, type Voice } from '../parts/surface.ts';
import type { EffortCase, EffortRows, Position } from './effort/rows.ts';
import { answer, answerSaid, position, way } from './effort/said.ts';
import { tracks } from './effort/tracks.ts';
import { aimTold } from './parts/aim.ts';
import { listing } from './parts/listing.ts';
import { sentence } from './parts/sentence.ts';
import { caseByCase, caseName, words } from './parts/told.ts';

export { rows } from './effort/rows.ts';

/** The goal, how far each case has to go, and where that puts the levers where it takes most. */
export function summary(rows: EffortRows, voice: Voice): string {
  const { levers, cases, goal, most } = rows;
  if (levers.length === 0) return words(voice, 'say-choose');
  const names = levers.map((name) => words(voice, `lever-${name}`));
  const answers = caseByCase(cases, voice, (one) => answerSaid(one, rows, voice));
  return paragraph(
    [
      aimTold(rows, voice),
      words(voice, 'say-levers', {
        levers: names.join(voice.setting.listSeparator),
        start: String(rows.scenario.startYear),
      }),
      words(voice, 'say-cases', { cases: answers }),
      ...(most && needsMore(most)
        ? [
            words(voice, mostKey(rows, 'say'), {
              ...mostSaid(most, voice),
              levers: list(most, rows, voice),
            }),
          ]
        : []),
      ...spared(rows, voice),
      ...decided(rows, voice),
      ...(goal.kind === 'noLoss' ? [words(voice, 'slow')] : []),
    ],
    voice.setting,
  );
}

/** A case a line: how far it has to go, and where each chosen lever then stands; then the most of all. */
export function table(rows: EffortRows, voice: Voice): Table {
  const { levers, cases, most } = rows;
  const line = (name: string, one: EffortCase) => [
    name,
    answer(one, rows, voice),
    ...levers.map((_, at) => {
      const stands = one.positions[at];
      if (!stands) return null;
      return one === most ? placed(stands, rows, voice) : position(stands, rows, voice);
    }),
  ];
  return {
    columns: [
      words(voice, 'column-case'),
      words(voice, 'column-effort'),
      ...levers.map((name) => words(voice, `lever-${name}`)),
    ],
    rows: [
      ...cases.map((one) => line(caseName(one, voice), one)),
      ...(most ? [line(words(voice, mostKey(rows, 'row')), most)] : []),
    ],
  };
}

/** A track a case with a mark where the goal is reached, or hatched where it is not; below, the levers. */
export function draw(rows: EffortRows, surface: Surface): SVGElement {
  const { document, width } = surface;
  if (rows.levers.length === 0) return sentence(words(surface, 'say-choose'), surface);
  const size = width >= WIDE ? 14.4 : 14.6;
  const place = { x: 0, width: width - 2, size };
  const head = passage(surface, {
    ...place,
    y: 0,
    className: 'ink',
    text: aimTold(rows, surface),
  });
  const slow =
    rows.goal.kind === 'noLoss'
      ? passage(surface, {
          ...{ ...place, y: head.height + 3, className: 'ochre-text' },
          text: words(surface, 'slow'),
        })
      : { marks: [], height: 0 };
  const from = head.height + slow.height + 14;
  const body = tracks(rows, { y: from, size }, surface);
  const foot = from + body.height + 12;
  const below = positions(rows, foot, size, surface);
  return canvas(document, { width, height: foot + below.height + 2 }, [
    ...head.marks,
    ...slow.marks,
    ...body.marks,
    ...below.marks,
  ]);
}

/** Where the levers stand at the most that any case needs which reaches the goal. */
function positions(rows: EffortRows, y: number, size: number, surface: Surface): Stack {
  const { most } = rows;
  if (!most || !needsMore(most)) return { marks: [], height: 0 };
  const text = words(surface, mostKey(rows, 'head'), mostSaid(most, surface));
  const place = { x: 0, width: surface.width - 2, size, className: 'ink' };
  const head = passage(surface, { ...place, y, text });
  const items = most.positions.map((one) => ({
    name: words(surface, `lever-${one.name}`),
    value: placed(one, rows, surface),
  }));
  const body = listing(items, { y: y + head.height + 5, size }, surface);
  const foot = head.height + 5 + body.height;
  const why = paragraph([...spared(rows, surface), ...decided(rows, surface)], surface.setting);
  const note = why
    ? passage(surface, { ...place, y: y + foot + 6, text: why })
    : { marks: [], height: 0 };
  const marks = [...head.marks, ...body.marks, ...note.marks];
  return { marks, height: foot + (why ? 6 : 0) + note.height };
}

/** Which levers need not be moved after all: they change nothing in the most demanding case. */
function spared({ idle, spared: without }: EffortRows, voice: Voice): string[] {
  if (!without) return [];
  const names = idle.map((name) => words(voice, `lever-${name}`)).join(voice.setting.listSeparator);
  return [words(voice, 'spared', { levers: names })];
}

/** Where a lever has to stand: as today if nothing hangs on it. */
function placed(one: Position, rows: EffortRows, voice: Voice): string {
  const without = rows.spared && rows.idle.includes(one.name);
  return without ? words(voice, 'idle') : position(one, rows, voice);
}

/** Why it takes so much, where a later year than the goal's own decides. */
function decided({ goal, most }: EffortRows, voice: Voice): string[] {
  if (!most || !needsMore(most) || most.decides === null || most.decides === goal.year) return [];
  const years = { goal: String(goal.year), year: String(most.decides) };
  return [words(voice, 'decides', years)];
}

/** Whether a case has to move its levers at all. */
function needsMore({ effort }: EffortCase): boolean {
  return effort !== null && effort > 0;
}

/** The key for the most that any case needs: of all four, or only of those that reach the goal. */
function mostKey({ cases }: EffortRows, kind: 'say' | 'row' | 'head'): string {
  const all = cases.every(({ effort }) => effort !== null);
  return `${kind}-most${all ? '' : '-reached'}`;
}

function mostSaid(most: EffortCase, voice: Voice): Record<string, string> {
  return { way: way(most.effort ?? 0, voice), case: caseName(most, voice) };
}

/** Each chosen lever and where it stands. */
function list({ positions }: EffortCase, rows: EffortRows, voice: Voice): string {
  const parts = positions.map((one) =>
    words(voice, 'lever-at', {
      lever: words(voice, `lever-${one.name}`),
      value: placed(one, rows, voice),
    }),
  );
  return parts.join(words(voice, 'case-separator'));
}
