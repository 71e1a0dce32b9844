import { CITIES, type ExitForm, type LossReading } from '../../../model/city.ts';
import type { Levers } from '../../../model/levers.ts';
import type { Parameters } from '../../../model/parameters.ts';
import { project } from '../../../model/project.ts';
import { FIRST_HORIZON } from '../../../model/scenario.ts';
import type { Settings } from '../../parts/chart.ts';
import { coordinationSet } from '../../parts/coordination-set.ts';
import { figure, type Figure, type Figures } from '../../parts/figures.ts';

export { FADES, NOW } from '../../parts/now.ts';

const CITY = CITIES.fuxin;

/** Last year of the lines: the core's own horizon. */
export const LAST = FIRST_HORIZON;

/** How people leave, in the order that lines are told. */
export const FORMS: readonly ExitForm[] = ['rate', 'count'];
const READINGS: readonly LossReading[] = ['net', 'gross'];

/** A stock, in persons, at the start of a year. */
export interface Point {
  year: number;
  stock: number;
}

/** One case of the core carried on. */
export interface Course {
  form: ExitForm;
  /** How the loss is read; null where both readings give the same line. */
  reading: LossReading | null;
  points: readonly Point[];
  /** The year in which this form has nothing more to say; else null. */
  endsIn: number | null;
}

/** What the reader sets. */
export interface Chosen {
  /** Mean stay of recruits, in years. */
  stay: number;
  /** Recruits sought a year. */
  recruits: number;
  /** Per cent of the benchmark city's pay. */
  pay: number;
  /** Employers keep their pull on newcomers. */
  pull: boolean;
}

/** All that the picture shows; there is one. */
export interface Row {
  then: Figure;
  now: Figure;
  /** The two flows as they stand, and where they would lead. */
  loss: Figure;
  intake: Figure;
  literal: Figure;
  chosen: Chosen;
  /** Whether policies, not only assumptions, differ from today's. */
  acts: boolean;
  /** As the reader sets it: two courses, or four where the reading of the loss matters. */
  courses: readonly Course[];
  /** Everything as today, to compare with; empty where nothing is changed. */
  today: readonly Course[];
}

/** The paper's marks, its literal sum, and the core's cases as the controls are set. */
export function rows(figures: Figures, settings: Settings): Row[] {
  const of = (id: string) => figure(figures, `fuxin-${id}`);
  const chosen: Chosen = {
    stay: Number(settings['stay']),
    recruits: Number(settings['recruits']),
    pay: Number(settings['pay']),
    pull: settings['pull'] === true,
  };
  const levers = {
    coordination: coordinationSet(chosen.stay),
    intake: chosen.recruits / CITY.recruits,
    pay: chosen.pay / 100,
  };
  const acts = levers.coordination > 0 || levers.intake > 1 || levers.pay > CITY.payRatio;
  return [
    {
      then: of('stock-2018'),
      now: of('stock-2021'),
      loss: of('annual-loss'),
      intake: of('annual-intake'),
      literal: of('literal-stock-2031'),
      chosen,
      acts,
      courses: coursesOf(levers, chosen.pull ? { premiumPassThrough: 0 } : {}),
      today: acts || chosen.pull ? coursesOf({}, {}) : [],
    },
  ];
}

function coursesOf(levers: Partial<Levers>, parameters: Partial<Parameters>): Course[] {
  return FORMS.flatMap((exitForm): Course[] => {
    const readings = READINGS.map((lossReading): Course => {
      const city = { ...CITY, exitForm, lossReading };
      const { year, stock, endsIn } = project(city, { levers, parameters, horizon: LAST });
      const points = [...stock].map((stock, at) => ({ year: Number(year[at]), stock }));
      // Missing is never zero: what comes after the end of a case is left out.
      const told = points.filter(({ stock }) => Number.isFinite(stock));
      return { form: exitForm, reading: lossReading, points: told, endsIn };
    });
    const [net, gross] = readings;
    return net && gross && alike(net, gross) ? [{ ...net, reading: null }] : readings;
  });
}

/** Whether two courses never part by as much as one person. */
function alike(one: Course, two: Course): boolean {
  return one.points.every(
    ({ stock }, at) => Math.abs(stock - (two.points[at]?.stock ?? Number.NaN)) < 1,
  );
}

/** The year of a figure that stands for one year. */
export const yearOf = ({ year }: Figure): number => Number(year);

/** The stock of a course in a year; undefined after its end. */
export function stockIn(course: Course, year: number): number | undefined {
  return course.points.find((point) => point.year === year)?.stock;
}
