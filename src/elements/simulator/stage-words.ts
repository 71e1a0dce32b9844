import * as projection from '../../charts/analyses/projection.ts';
import { outlookSaid } from '../../charts/analyses/projection/outlook-said.ts';
import type { Rows } from '../../charts/analyses/projection/rows.ts';
import * as tank from '../../charts/analyses/tank.ts';
import { sayIn, voiceOf, type Data } from './data.ts';
import { paragraph } from '../../charts/parts/paragraph.ts';
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
  const voice = voiceOf(data, 'projection');
  const { whose, borrowed, said, aim, cautions, draws } = outlookSaid(rows, {
    words: sayIn(data),
    voice,
  });
  // Only here can a figure be given instead of a borrowed one.
  const lent = [borrowed, ...(borrowed === '' ? [] : [sayIn(data)('borrowed-own')])];
  const texts = {
    '.whose': whose,
    '.borrowed': paragraph(lent, data.setting),
    '.spread-key span': draws,
    '.aim span': aim,
  };
  for (const [selector, text] of Object.entries(texts)) {
    const place = part(root, selector);
    if (place.textContent !== text) place.textContent = text;
  }
  part(root, '.aim').hidden = aim === '';
  fillList(part(root, '.said'), said);
  fillList(part(root, '.cautions'), cautions);
  return [said[0], aim].filter(Boolean).join(' ');
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
