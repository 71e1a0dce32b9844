import * as projection from '../charts/analyses/projection.ts';
import { outlookSaid } from '../charts/analyses/projection/outlook-said.ts';
import { studied, toldUnitOf } from '../charts/analyses/parts/policy-told.ts';
import { formatModelNumber } from '../language/model-number.ts';
import { formatNumber } from '../language/number.ts';
import { say } from '../language/phrase.ts';
import type { City } from '../model/city.ts';
import { earlierStock } from '../model/earlier-stock.ts';
import { meanStay } from '../model/mean-stay.ts';
import { DEFAULTS } from '../model/parameters.ts';
import * as grammar from '../state/grammar.ts';
import { read } from '../state/read.ts';
import { isCityMended } from '../state/repair.ts';
import type { State } from '../state/state.ts';
import { write } from '../state/write.ts';
import { measureOn } from './measure.ts';
import { onWidth } from './on-width.ts';
import { asMended, dataOf, sayIn, voiceOf, type Data } from './simulator/data.ts';
import { Guarded, type Steps } from './simulator/guarded.ts';
import { named } from './simulator/names.ts';
import { showNotice } from './simulator/notice.ts';
import { isBorrowed } from './simulator/own-city.ts';
import { OPTIONAL, tellOwn } from './simulator/own-fields.ts';
import { part } from './simulator/part.ts';
import { qrPicture } from './simulator/qr.ts';
import { showPicture, tellPicture } from './simulator/show-picture.ts';
import { supposed } from './simulator/supposed.ts';

/** Pixels that a printed page has for the picture. */
const PRINTED = 680;

/** `<city-brief>`: the state in the address on one printed page. What fails leaves the page as it was built. */
class CityBrief extends Guarded {
  protected *start(): Steps {
    const data = dataOf(this);
    // The browser's first number takes it as long as everything else of a step.
    formatNumber(0, data.setting);
    yield;
    const { state, repairs } = read(location.search);
    // What the page was built with stands where the address says nothing else.
    const isMended = isCityMended(repairs);
    if (location.search !== '') this.#fill(state, isMended ? asMended(data) : data, isMended);
    else this.#drawCode(state, data);
    const notice = this.querySelector<HTMLElement>('.notice');
    this.querySelector('[data-act="print"]')?.addEventListener('click', () => {
      print();
    });
    if (!notice || repairs.length === 0) return () => undefined;
    yield showNotice(notice, repairs, data);
    return () => {
      notice.focus();
    };
  }

  #fill(state: State, data: Data, isMended: boolean): void {
    const { city, scenario } = state;
    const words = sayIn(data);
    const voice = voiceOf(data, 'projection');
    const { setting, model } = data;
    const number = (value: number, unit: string) =>
      formatModelNumber(value, unit, { setting, words: model });
    const whose = studied(city)
      ? words('place-fuxin')
      : words(isMended ? 'brief-mended' : 'brief-own');
    this.#put('[data-city]', words('brief-city-of', { city: whose }));
    const stock = number(city.stock, 'persons');
    this.#put('[data-figure="stock"]', words('city-told', { stock, year: String(city.baseYear) }));
    const then = number(earlierStock(city), 'persons');
    const before = String(city.baseYear - city.observedYears);
    // No document prints the studied city's.
    const told = studied(city) ? 'city-told-ours' : 'city-told';
    this.#put('[data-figure="then"]', words(told, { stock: then, year: before }));
    this.#put('[data-figure="netLoss"]', number(city.netLoss, 'persons/year'));
    this.#put('[data-figure="recruits"]', number(city.recruits, 'persons/year'));
    this.#put('[data-policy]', supposed(state, data));
    this.#put('[data-given]', givenSaid(state, data));
    const changed = grammar.PARAMETERS.filter(
      ({ name }) => scenario.parameters[name] !== DEFAULTS[name],
    ).map(({ key, name }) => {
      const value = fieldTold(name, scenario.parameters[name], data);
      return words('lever-at', { lever: named(key, data).name, value });
    });
    const list = changed.join(words('lever-separator'));
    this.#put(
      '[data-assumed]',
      changed.length > 0 ? words('brief-assumed', { changed: list }) : words('brief-unchanged'),
    );
    const rows = projection.rows(state);
    const pictures = part(this, '[data-picture="projection"]');
    const measure = measureOn(this);
    let room = 0;
    const draw = (width: number) => {
      if (width > 0) showPicture(projection, rows, { pictures, measure, width, voice });
    };
    const drawIn = (width: number) => {
      if (Math.min(width, PRINTED) === room) return;
      room = Math.min(width, PRINTED);
      draw(room);
    };
    // At once, while nothing of it is in sight yet: drawn later, it would move what stands below it.
    drawIn(pictures.clientWidth);
    onWidth(pictures, drawIn);
    // A page printed from a phone has the paper's room, not the phone's.
    addEventListener('beforeprint', () => {
      draw(PRINTED);
    });
    addEventListener('afterprint', () => {
      draw(room);
    });
    tellPicture(projection, rows, { pictures, table: part(this, '.numbers table'), voice });
    const { aim, borrowed, cautions } = outlookSaid(rows, { words, voice });
    const stops = projection.stopsSaid(rows.policy, voice);
    this.#put('[data-borrowed]', borrowed);
    this.#put('[data-aim]', aim);
    this.querySelector('.stops')?.replaceChildren(
      // Where cases differ, the table below tells each of them.
      ...[...(stops.length === 1 ? stops : []), ...cautions].map((sentence) => {
        const item = document.createElement('li');
        item.textContent = sentence;
        return item;
      }),
    );
    this.#drawCode(state, data);
  }

  #drawCode(state: State, data: Data): void {
    const link = `${data.addresses.simulator}?${write(state)}`;
    this.querySelector('[data-link]')?.setAttribute('href', link);
    this.querySelector('.qr')?.replaceChildren(qrPicture(link, document));
  }

  #put(selector: string, text: string): void {
    const element = this.querySelector(selector);
    if (element) element.textContent = text;
  }
}

/** What a reader has entered of a city beside its counts, in a sentence; empty where there is nothing. */
function givenSaid({ city, scenario }: State, data: Data): string {
  const words = sayIn(data);
  const fields = studied(city) ? [] : OPTIONAL.filter((field) => !isBorrowed(field, city));
  const given = fields.map((field) => {
    const value =
      field === 'coordination'
        ? meanStay(city.coordination, scenario.parameters)
        : Number(city[field as keyof City]);
    return words('brief-given-one', {
      name: say(data.model[`city-${field}`] ?? ''),
      value: tellOwn(field, value, data),
    });
  });
  return given.length === 0
    ? ''
    : words('brief-given', { fields: given.join(words('lever-separator')) });
}

function fieldTold(
  name: keyof typeof DEFAULTS,
  value: number,
  { setting, model: words }: Data,
): string {
  return formatModelNumber(value, toldUnitOf(name), { setting, words });
}

customElements.define('city-brief', CityBrief);
