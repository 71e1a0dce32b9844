import { say } from '../../../language/phrase.ts';
import { FORMS } from '../../../model/cases.ts';
import type { Table } from '../../parts/chart.ts';
import { FADES } from '../../parts/now.ts';
import { wordsFor, type Voice } from '../../parts/surface.ts';
import { people, peopleFromTo } from '../parts/policy-told.ts';
import { keyOf, stockIn, type Line, type Rows } from './rows.ts';

/** A row a line, with its stock in the base year, in the goal's year or else in ten years, at the horizon, and when the loss stops. */
export function table(rows: Rows, voice: Voice): Table {
  const { city, scenario, goal, roundedTo } = rows;
  const middle = goal?.year ?? Math.max(city.baseYear + 1, FADES);
  const years = [...new Set([city.baseYear, Math.min(scenario.horizon, middle), scenario.horizon])];
  const stock = (value: number) => (Number.isNaN(value) ? null : people(value, voice, roundedTo));
  const row = (line: Line, prefix: string) => [
    say(wordsFor(voice, prefix), { case: say(wordsFor(voice, keyOf(line))) }),
    ...years.map((year) => stock(stockIn(line, year))),
    line.firstWithoutLoss === null
      ? say(wordsFor(voice, line.endsIn === null ? 'none' : 'end-ended'), {
          year: String(line.endsIn),
        })
      : String(line.firstWithoutLoss),
  ];
  const spreads = rows.spreads;
  return {
    columns: [
      say(wordsFor(voice, 'column-line')),
      ...years.map((year) => say(wordsFor(voice, 'column-year'), { year: String(year) })),
      say(wordsFor(voice, 'column-stop')),
    ],
    rows: [
      ...rows.policy.map((line) => row(line, rows.acts ? 'row-policy' : 'row-today')),
      ...rows.today.map((line) => row(line, 'row-today')),
      ...(spreads
        ? FORMS.flatMap((form) =>
            [
              { key: 'row-half', low: 1, high: 3 },
              { key: 'row-nine', low: 0, high: 4 },
            ].map(({ key, low, high }) => [
              say(wordsFor(voice, key), { form: say(wordsFor(voice, `form-${form}-brief`)) }),
              ...years.map((year) => {
                const at = year - city.baseYear;
                const [from, to] = [low, high].map((of) =>
                  Number(spreads[form].percentiles[of]?.[at]),
                );
                return from === undefined || to === undefined || Number.isNaN(from + to)
                  ? null
                  : peopleFromTo([from, to], voice, roundedTo);
              }),
              null,
            ]),
          )
        : []),
    ],
  };
}
