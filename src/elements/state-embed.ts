import * as projection from '../charts/analyses/projection.ts';
import { studied } from '../charts/analyses/parts/policy-told.ts';
import * as grammar from '../state/grammar.ts';
import { read } from '../state/read.ts';
import { isCityMended, type Repair } from '../state/repair.ts';
import { write } from '../state/write.ts';
import './embed.ts';
import { measureOn } from './measure.ts';
import { onWidth } from './on-width.ts';
import { asMended, dataOf, voiceOf, type Data } from './simulator/data.ts';
import { showPicture, tellPicture } from './simulator/show-picture.ts';

/**
 * The one script of the simulator's embed: draws the state in the address, again at each width, and does all
 * that other embeds' script does. Without it the file shows policies as today.
 */
const query = new URLSearchParams(location.search);
/** What an embed is told about its looks and by its host is no part of the state. */
for (const key of [...query.keys()]) {
  const known = ['v', 'm', 'city', 'goal'].includes(key) || /^(city|p|goal)\./.test(key);
  const plain = [...grammar.LEVERS, ...grammar.TIMES].some((field) => field.key === key);
  if (!known && !plain) query.delete(key);
}
/** The parts of a link that a frame has room to name. */
const MOST_NAMED = 3;
const pictures = document.querySelector<HTMLElement>('.pictures');
if (pictures && query.size > 0) {
  const { state, repairs } = read(query.toString());
  const given = dataOf(document.documentElement);
  const data = isCityMended(repairs) ? asMended(given) : given;
  const voice = voiceOf(data, 'projection');
  const { city } = state;
  const rows = projection.rows(state);
  const put = (selector: string, text: string) => {
    const element = document.querySelector(selector);
    if (element) element.textContent = text;
  };
  if (repairs.length > 0) tellMended(repairs, data);
  tellPicture(projection, rows, { pictures, table: document.querySelector('table'), voice });
  put('[data-policy]', projection.summary(rows, voice));
  if (!studied(city)) put('[data-place]', '');
  document
    .querySelector('[data-link]')
    ?.setAttribute('href', `${data.addresses.simulator}?${write(state)}`);
  const measure = measureOn(document.body);
  onWidth(pictures, (width) => {
    if (width > 0) showPicture(projection, rows, { pictures, measure, width, voice });
  });
}

/** Says that the link was mended, with the first parts that were; the simulator, opened with it, tells each. */
function tellMended(repairs: readonly Repair[], { addresses, setting }: Data): void {
  const notice = document.querySelector<HTMLElement>('.notice');
  if (!notice) return;
  const parts = [...new Set(repairs.flatMap(partsOf))];
  const named = parts.slice(0, MOST_NAMED).map((part) => `“${part}”`);
  const list = named.join(setting.script === 'han' ? '' : setting.listSeparator);
  notice
    .querySelector('[data-parts]')
    ?.append(parts.length > MOST_NAMED ? `${list} … ` : `${list} `);
  notice.querySelector('a')?.setAttribute('href', `${addresses.simulator}?${query.toString()}`);
  notice.hidden = false;
}

/** What the link itself says there; a number that it does not say is told on the simulator's page. */
function partsOf({ key, found, figures, lent }: Repair): string[] {
  if (figures) return figures.map((figure) => `${figure.key}=${figure.found}`);
  return key === '' || lent ? [] : [`${key}=${found}`];
}
