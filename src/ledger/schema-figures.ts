import * as v from 'valibot';
import { finite, id, places, power, unit, yes } from './schema-parts.ts';

/** From where to where a reader may set a number, and in which steps. */
const range = {
  min: finite,
  max: finite,
  step: v.pipe(finite, v.minValue(Number.MIN_VALUE, 'a step above 0')),
};

/** What a reader may set on a live chart: a slider, or a switch that is on or off. */
const controlSchema = v.variant('kind', [
  v.strictObject({
    id,
    kind: v.literal('range'),
    ...range,
    value: finite,
    unit,
    /** Told in the named powers of ten of a language (10 million, 1000万) down to this place. */
    roundedTo: v.optional(power),
  }),
  v.strictObject({ id, kind: v.literal('switch'), value: yes }),
]);

const show = v.pipe(v.array(id), v.minLength(1, 'at least one part of the chart'));

/** What a chart may draw, and where it belongs. Its `statements` hold those of its groups too. */
export const chartSchema = v.pipe(
  v.strictObject({
    id,
    /** P: plotted numbers. D: diagram without quantities. */
    class: v.picklist(['P', 'D']),
    chapter: id,
    places,
    /** One entry an axis: the figures measured on it, all in one unit. */
    axes: v.array(v.strictObject({ unit, claims: v.array(id) })),
    /** Figures told in words beside the marks, on no axis. */
    printed: v.array(id),
    /** Statements without numbers that it draws or tells. */
    statements: v.optional(v.array(id), []),
    /** The same sorted: into chains, families, lanes, or by whom they are for. One may stand in several. */
    groups: v.optional(v.array(v.strictObject({ id, statements: v.array(id) })), []),
    /** A what-if about a shock: its numbers stay off cards, which are seen without their condition. */
    conditional: v.optional(yes, false),
    /** What a reader may set, with what it is set to at first; none on a still chart. */
    controls: v.optional(v.array(controlSchema), []),
    /** The parts that a narrow embed shows of a tall chart; everything where it is left out. */
    short: v.optional(show),
    /** One drawing for all views, whose parts are shown or hidden: for views that differ in little. */
    layered: v.optional(yes, false),
    /** Ways to see a still chart, of which the page shows one at a time: each by the parts it shows. */
    views: v.optional(v.array(v.strictObject({ id, show })), []),
  }),
  v.transform((chart) => ({
    ...chart,
    statements: [
      ...new Set([...chart.statements, ...chart.groups.flatMap(({ statements }) => statements)]),
    ],
  })),
);

/** A scroll scene: which parts of its chart each step shows, and what a phone shows instead. */
export const sceneSchema = v.strictObject({
  id,
  chart: id,
  steps: v.pipe(
    v.array(v.strictObject({ id, show, phone: v.optional(v.strictObject({ show })) })),
    v.minLength(2, 'at least two steps'),
  ),
});

/** What a reader may answer where a figure is to be guessed, in the figure's unit. */
export const guessSchema = v.strictObject({
  id,
  ...range,
  /** Where the slider stands at first. */
  start: finite,
});

/** A number in a sentence that the reader sets, and what follows from it. */
export const suppositionSchema = v.strictObject({
  id,
  inputs: v.pipe(
    v.array(
      v.strictObject({
        id,
        ...range,
        value: finite,
      }),
    ),
    v.minLength(1, 'at least one number to set'),
  ),
  /** Names of what `src/suppositions/<id>.ts` works out. */
  outcomes: v.pipe(v.array(id), v.minLength(1, 'at least one consequence')),
  /** Figures of the ledger that it rests on. */
  figures: v.array(id),
});

/** A prepared scenario: a city that the model knows, and what its policy moves when. Ranges are the core's. */
export const presetSchema = v.strictObject({
  id,
  order: finite,
  city: id,
  /** Each from today's to its top; left out is as today. */
  levers: v.record(v.string(), finite),
  startYear: v.optional(finite),
  rampYears: v.optional(finite),
  horizon: v.optional(finite),
});

export type Preset = v.InferOutput<typeof presetSchema>;
export type Control = v.InferOutput<typeof controlSchema>;
export type Chart = v.InferOutput<typeof chartSchema>;
export type Scene = v.InferOutput<typeof sceneSchema>;
export type Guess = v.InferOutput<typeof guessSchema>;
export type Supposition = v.InferOutput<typeof suppositionSchema>;
