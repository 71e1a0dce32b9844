import * as projection from '../charts/analyses/projection.ts';
import { studied } from '../charts/analyses/parts/policy-told.ts';
import * as grammar from '../state/grammar.ts';
import { read } from '../state/read.ts';
import { write } from '../state/write.ts';
import './embed.ts';
import { measureOn } from './measure.ts';
import { onWidth } from './on-width.ts';
import { dataOf, voiceOf } from './simulator/data.ts';
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
const pictures = document.querySelector<HTMLElement>('.pictures');
if (pictures && query.size > 0) {
  const data = dataOf(document.documentElement);
  const { state } = read(query.toString());
  const voice = voiceOf(data, 'projection');
  const { city } = state;
  const rows = projection.rows(state);
  const put = (selector: string, text: string) => {
    const element = document.querySelector(selector);
    if (element) element.textContent = text;
  };
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
