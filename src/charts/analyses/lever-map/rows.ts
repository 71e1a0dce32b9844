import type { Case } from '../../../model/cases.ts';
import { horizonStock, type HorizonStock } from '../../../model/horizon-stock.ts';
import { leverMapStepwise } from '../../../model/lever-map.ts';
import type { LeverName } from '../../../model/levers.ts';
import type { Parameters } from '../../../model/parameters.ts';
import { project } from '../../../model/project.ts';
import type { Question } from '../parts/analysis.ts';
import { roundingOf } from '../parts/policy-told.ts';
import { niceTicks } from '../parts/scale.ts';
import { contour, type Grid } from './contours.ts';

/** What the map is asked about. */
export interface MapQuestion extends Question {
  /** Across, and up. */
  levers: readonly [LeverName, LeverName];
  /** The stock to reach at the horizon, as a share of the base stock. */
  goal: { share: number };
  /** Values of each lever, two at least. */
  steps?: number;
}

/** A lever as an axis: its values from today to the top, and where the reader has it. */
export interface Side {
  name: LeverName;
  values: Float64Array;
  here: number;
}

/**
 * Where the goal is met: on one side of a line, everywhere, wherever runs last, nowhere, or in places that
 * ended runs part from all others, so that no line is there to be drawn.
 */
type Met = 'somewhere' | 'everywhere' | 'lasting' | 'nowhere' | 'partly';

/** All that the picture shows. */
export interface Rows {
  across: Side;
  up: Side;
  /** Stocks at the horizon, as the core lists them; the last reported where a run has ended. */
  stock: Float64Array;
  ended: Uint8Array;
  /** The same for contours: NaN where a run has ended. */
  grid: Grid;
  /** Round stocks between the lowest and the highest, rising: where bands meet. Empty where none moves. */
  edges: readonly number[];
  /** Whether the two levers move the stock, as far as runs reach the horizon. */
  moves: 'somewhere' | 'nowhere' | 'ended';
  goal: { stock: number; share: number; met: Met };
  /** The reader's own scenario. */
  here: HorizonStock;
  case: Case;
  baseYear: number;
  horizon: number;
  /** What stocks are told in: 100 for the nearest hundred. */
  roundedTo: number;
  parameters: Parameters;
}

/** Values of each lever by default: quarters fall on a value. */
const STEPS = 41;
/** Edges between bands, at most. */
const EDGES = 7;

/**
 * The stock at the horizon over a grid of two levers, for the reader's own reading and form; stops on the
 * way, each telling the share (0…1) that is done.
 * @throws ScenarioError carrying every field of the city or the scenario that is refused.
 */
export function* steps({
  city,
  scenario,
  levers,
  goal: { share },
  steps = STEPS,
}: MapQuestion): Generator<number, Rows, void> {
  const { x, y, stock, ended } = yield* leverMapStepwise(city, scenario, levers, steps);
  const values = stock.map((value, at) => (ended[at] === 1 ? Number.NaN : value));
  const told = values.filter((value) => !Number.isNaN(value));
  const [low, high] = [Math.min(...told), Math.max(...told)];
  const moves = told.length === 0 ? 'ended' : high - low >= 0.5 ? 'somewhere' : 'nowhere';
  const wanted = share * city.stock;
  const grid = { columns: steps, values };
  const [across, up] = levers;
  return {
    across: { name: across, values: x, here: scenario.levers[across] },
    up: { name: up, values: y, here: scenario.levers[up] },
    stock,
    ended,
    grid,
    edges: moves === 'somewhere' ? edgesBetween(low, high) : [],
    moves,
    goal: { stock: wanted, share, met: metOn(grid, wanted) },
    here: horizonStock(project(city, scenario)),
    case: { lossReading: city.lossReading, exitForm: city.exitForm },
    baseYear: city.baseYear,
    horizon: scenario.horizon,
    roundedTo: roundingOf(city.stock),
    parameters: scenario.parameters,
  };
}

function metOn(grid: Grid, wanted: number): Met {
  const values = Array.from(grid.values);
  // Where every run has ended there is no highest stock, and no goal is met.
  if (!values.some((value) => value >= wanted)) return 'nowhere';
  if (values.every((value) => value >= wanted)) return 'everywhere';
  if (!values.some((value) => value < wanted)) return 'lasting';
  return contour(grid, wanted).length > 0 ? 'somewhere' : 'partly';
}

/** Round stocks strictly between the two. */
function edgesBetween(low: number, high: number): number[] {
  for (let count = EDGES; count > 0; count--) {
    const edges = niceTicks(low, high, count).filter((edge) => edge > low && edge < high);
    if (edges.length <= EDGES) return edges;
  }
  return [];
}
