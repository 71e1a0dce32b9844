import { borrowed, peopleFromTo, placeTold } from '../../charts/analyses/parts/policy-told.ts';
import * as projection from '../../charts/analyses/projection.ts';
import { rangeTold } from '../../charts/analyses/projection/range-told.ts';
import type { Rows } from '../../charts/analyses/projection/rows.ts';
import * as tank from '../../charts/analyses/tank.ts';
import { formatModelNumber } from '../../language/model-number.ts';
import { formatNumber } from '../../language/number.ts';
import { FORMS } from '../../model/cases.ts';
import { sayIn, voiceOf, type Data } from './data.ts';
import { field, part } from './part.ts';
import { tellPicture } from './show-picture.ts';

/** The projection's alternative text and table. */
export function tellProjection(root: HTMLElement, rows: Rows, data: Data): void {
  tellPicture(projection, rows, {
    pictures: part(root, '[data-picture="projection"]'),
    table: part(root, '.outlook-numbers table'),
    voice: voiceOf(data, 'projection'),
  });
}

/** The tank's alternative text and table. */
export function tellTank(root: HTMLElement, rows: Rows, data: Data): void {
  const year = field(root, 'input[name="view.year"]').valueAsNumber;
  tellPicture(tank, tank.rows(rows, year), {
    pictures: part(root, '[data-picture="tank"]'),
    table: part(root, '.vessel table'),
    voice: voiceOf(data, 'tank'),
  });
}

/** What the pictures come to in sentences, and what to mind; returns the message for the live region. */
export function tellOutlook(root: HTMLElement, rows: Rows, data: Data): string {
  const words = sayIn(data);
  const voice = voiceOf(data, 'projection');
  const horizon = String(rows.scenario.horizon);
  const message = words(rows.acts ? 'live' : 'live-same', {
    horizon,
    range: rangeTold(rows.policy, rows, voice),
    today: rows.acts ? rangeTold(rows.today, rows, voice) : '',
  });
  const { city } = rows;
  part(root, '.whose').textContent = words('whose', {
    place: placeTold(city, voice),
    year: String(city.baseYear),
    stock: formatNumber(city.stock, data.setting),
  });
  fillList(part(root, '.said'), [
    message,
    ...projection.stopsSaid(rows.policy, voice),
    ...spreadSaid(rows, data),
  ]);
  const lent = borrowed(city, voice);
  const fields = lent.join(data.setting.listSeparator);
  part(root, '.borrowed').textContent = lent.length > 0 ? words('borrowed', { fields }) : '';
  fillList(part(root, '.cautions'), cautionsSaid(rows, data));
  const { spreads } = rows;
  const drawn = part(root, '.spread-key span');
  drawn.textContent = spreads
    ? words(spreads.rate.refused > 0 ? 'spread-draws' : 'spread-draws-all', {
        draws: formatNumber(spreads.rate.draws, data.setting),
        refused: formatNumber(spreads.rate.refused, data.setting),
      })
    : '';
  return message;
}

/** The spreads' numbers at the horizon, a sentence a form; none where they are not shown. */
function spreadSaid({ spreads, scenario, roundedTo }: Rows, data: Data): string[] {
  const voice = voiceOf(data, 'projection');
  const words = sayIn(data);
  if (!spreads) return [];
  return FORMS.flatMap((form) => {
    const [low, quarter, , upper, high] = spreads[form].percentiles.map((at) => Number(at.at(-1)));
    const ends = [low, quarter, upper, high].map(Number);
    if (ends.some(Number.isNaN)) return [];
    return words('spread-said', {
      form: words(`form-${form}`),
      year: String(scenario.horizon),
      half: peopleFromTo([Number(quarter), Number(upper)], voice, roundedTo),
      nine: peopleFromTo([Number(low), Number(high)], voice, roundedTo),
    });
  });
}

function cautionsSaid({ cautions, scenario, acts }: Rows, data: Data): string[] {
  const { startYear, horizon } = scenario;
  const late = acts && startYear >= horizon;
  const words = { start: String(startYear), horizon: String(horizon) };
  const own = late ? [sayIn(data)('caution-starts-late', words)] : [];
  return own.concat(tellCautions(cautions, data));
}

function tellCautions(cautions: Rows['cautions'], data: Data): string[] {
  const { setting, model } = data;
  return cautions.map(({ of, limit, year }) =>
    sayIn(data)(`caution-${of}`, {
      limit: formatModelNumber(limit, 'share', { setting, words: model }),
      year: String(year),
    }),
  );
}

/** Puts sentences into a list, leaving it alone where they stand there already. */
function fillList(list: Element, sentences: readonly string[]): void {
  if ([...list.children].map(({ textContent }) => textContent).join('\n') === sentences.join('\n'))
    return;
  list.replaceChildren(
    ...sentences.map((sentence) => {
      const item = document.createElement('li');
      item.textContent = sentence;
      return item;
    }),
  );
}
