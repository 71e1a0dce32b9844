import { band, type Band } from '../../../model/band.ts';
import { cautions, type Caution } from '../../../model/cautions.ts';
import { FORMS } from '../../../model/cases.ts';
import type { City, ExitForm, LossReading } from '../../../model/city.ts';
import type { Projection } from '../../../model/columns.ts';
import type { Spread } from '../../../model/ensemble.ts';
import { firstWithoutLoss } from '../../../model/first-without-loss.ts';
import { horizonStock } from '../../../model/horizon-stock.ts';
import type { Reach } from '../../../model/reach.ts';
import type { Goal } from '../../../model/goal.ts';
import type { FullScenario } from '../../../model/scenario.ts';
import { movedLevers, roundingOf } from '../parts/policy-told.ts';
import type { Question } from '../parts/analysis.ts';

/** One line of the picture: a case of the policy, or policies as today in one form of leaving. */
export interface Line {
  form: ExitForm;
  /** Null where both readings give the same line. */
  reading: LossReading | null;
  projection: Projection;
  /** Persons at the horizon, or the last that the run reports. */
  last: number;
  endsIn: number | null;
  firstWithoutLoss: number | null;
}

/** Everything that the projection's picture shows. */
export interface Rows {
  city: City;
  scenario: FullScenario;
  goal: Goal | null;
  /** Whether any lever is moved. */
  acts: boolean;
  /** Two lines, or four where the reading of the loss matters. */
  policy: readonly Line[];
  /** One a form of leaving; empty where nothing is moved, since the policy is then as today. */
  today: readonly Line[];
  band: Band;
  /** Results are told to this many people. */
  roundedTo: number;
  cautions: readonly Caution[];
  /** How each form spreads if our assumptions vary; null where it is not shown, or not known yet. */
  spreads: Readonly<Record<ExitForm, Spread>> | null;
  /** In how many of those draws the goal is reached; null where it is not shown, or not known yet. */
  reach: Reach | null;
}

/** The four cases of a policy, the same policies as today, and what a page must say beside them. */
export function rows(
  { city, scenario, goal = null }: Question & { goal?: Goal | null },
  spreads: Readonly<Record<ExitForm, Spread>> | null = null,
): Rows {
  const acts = movedLevers(city, scenario).length > 0;
  const policy = band(city, scenario);
  const today = acts ? asToday(city, scenario) : [];
  const own = policy.cases.find(
    (one) => one.lossReading === city.lossReading && one.exitForm === city.exitForm,
  );
  return {
    city,
    scenario,
    goal,
    acts,
    policy: linesOf(policy),
    today,
    band: policy,
    roundedTo: roundingOf(city.stock),
    cautions: own ? [...cautions(city, own.projection), ...unreachable(city, own.projection)] : [],
    spreads,
    reach: null,
  };
}

/** Policies as today, kept from one question to the next: a lever that moves does not move them. */
let kept:
  (Pick<FullScenario, 'parameters' | 'horizon'> & { city: City; lines: Line[] }) | undefined;

function asToday(city: City, { parameters, horizon }: FullScenario): Line[] {
  if (kept?.city !== city || kept.parameters !== parameters || kept.horizon !== horizon) {
    const lines = linesOf(band(city, { parameters, horizon }));
    kept = { city, parameters, horizon, lines };
  }
  return kept.lines;
}

/** What is to be said of the other reading, since its cases are always shown. */
function unreachable(city: City, projection: Projection): Caution[] {
  if (city.lossReading === 'gross') return [];
  const gross = cautions({ ...city, lossReading: 'gross' }, projection);
  return gross.filter(({ of }) => of === 'nothing to reach');
}

/** A band's cases as lines; one a form where its two readings never part by a person. */
export function linesOf({ cases }: Band): Line[] {
  return FORMS.flatMap((form) => {
    const lines = cases
      .filter(({ exitForm }) => exitForm === form)
      .map(({ lossReading, projection }): Line => {
        const { stock, endsIn } = horizonStock(projection);
        const first = firstWithoutLoss(projection);
        return {
          form,
          reading: lossReading,
          projection,
          last: stock,
          endsIn,
          firstWithoutLoss: first,
        };
      });
    const [net, gross] = lines;
    const alike =
      net &&
      gross?.projection.stock.every(
        (stock, at) => !(Math.abs(stock - Number(net.projection.stock[at])) >= 1),
      );
    return net && alike ? [{ ...net, reading: null }] : lines;
  });
}

/** The words' key for a line: `case-net-rate`, or `form-rate-brief` where the reading makes no difference. */
export function keyOf({ form, reading }: Line): string {
  return reading === null ? `form-${form}-brief` : `case-${reading}-${form}`;
}

/** A line's stock in a year, persons; NaN where it says nothing. */
export function stockIn({ projection }: Line, year: number): number {
  return Number(projection.stock[year - Number(projection.year[0])]);
}
