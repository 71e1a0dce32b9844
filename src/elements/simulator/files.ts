import { csvFile } from '../../language/csv-cell.ts';
import { band } from '../../model/band.ts';
import { FORMS } from '../../model/cases.ts';
import type { ExitForm } from '../../model/city.ts';
import { DRAWS, SEED } from '../../model/draws.ts';
import { PERCENTILES, type Spread } from '../../model/ensemble.ts';
import type { State } from '../../state/state.ts';
import { write } from '../../state/write.ts';
import { sayIn, type Data } from './data.ts';

/**
 * What a file of a state is called: stock and year tell cities apart for people, a short hash of the link's
 * query tells scenarios apart.
 */
export function fileName(state: State, extension: string): string {
  const { stock, baseYear } = state.city;
  return `leaking-reservoir-${String(stock)}-${String(baseYear)}-${hash(write(state))}.${extension}`;
}

/** Letters and digits of a hash: enough for as many scenarios as lie on one desk. */
const HASHED = 6;

/** A text's FNV-1a hash, short. */
function hash(text: string): string {
  const sum = Array.from(text).reduce(
    (sum, character) => Math.imul(sum ^ Number(character.codePointAt(0)), 0x01000193),
    0x811c9dc5,
  );
  return (sum >>> 0).toString(36).padStart(HASHED, '0').slice(-HASHED);
}

/** Saves a file that was made here. */
export function save(name: string, blob: Blob): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(blob);
  link.download = name;
  link.click();
  // The browser must have begun to read it.
  setTimeout(() => {
    URL.revokeObjectURL(link.href);
  }, 10_000);
}

/**
 * A state's numbers as CSV: a row a year; stock and net loss of the four cases, stock as today, percentiles
 * of both spreads. The last cell of the header says model, seed, draws and the link; what is missing is empty.
 */
export function stateCsv(
  { m, city, scenario }: State,
  {
    data,
    link,
    spreads,
  }: { data: Data; link: string; spreads: Readonly<Record<ExitForm, Spread>> },
): string {
  const words = sayIn(data);
  const policy = band(city, scenario);
  const today = band(city, { ...scenario, levers: {} });
  const columns: { name: string; values: ArrayLike<number> }[] = [
    ...policy.cases.flatMap(({ lossReading, exitForm, projection }) => {
      const of = words(`case-${lossReading}-${exitForm}`);
      return [
        { name: words('csv-stock', { case: of }), values: projection.stock },
        { name: words('csv-loss', { case: of }), values: projection.netLoss },
      ];
    }),
    ...today.cases.map(({ lossReading, exitForm, projection }) => ({
      name: words('csv-today', { case: words(`case-${lossReading}-${exitForm}`) }),
      values: projection.stock,
    })),
    ...FORMS.flatMap((form) =>
      spreads[form].percentiles.map((values, at) => ({
        name: words('csv-percentile', {
          form: words(`form-${form}-brief`),
          percent: String(PERCENTILES[at]),
        }),
        values,
      })),
    ),
  ];
  const about = words('csv-head', {
    site: data.site.name,
    version: data.site.version,
    m: String(m),
    seed: String(SEED),
    draws: String(DRAWS),
    link,
  });
  const years = policy.cases[0]?.projection.year ?? [];
  const rows = Array.from(years, (year, at) => [
    year,
    ...columns.map(({ values }) => {
      const value = Number(values[at]);
      // A thousandth of a person is more than anything here means.
      return Number.isFinite(value) ? Number(value.toFixed(3)) : null;
    }),
    null,
  ]);
  return csvFile([[words('csv-year'), ...columns.map(({ name }) => name), about], ...rows]);
}

/** Code that puts exactly this state into any page: one iframe, no script. */
export function embedCode(query: string, data: Data): string {
  const { embed } = data.addresses;
  const title = `${data.site.name} · ${sayIn(data)('stage-title')}`;
  const height = `${String(data.embedHeight)}px`;
  return (
    `<iframe src="${embed}?${query.replaceAll('&', '&amp;')}" title="${title}" ` +
    `width="100%" height="${String(data.embedHeight)}" loading="lazy" sandbox="allow-scripts allow-popups allow-popups-to-escape-sandbox" ` +
    `style="border:0;height:${height};height:if(supports(frame-sizing:content-height):auto;else:${height});frame-sizing:content-height"></iframe>`
  );
}
