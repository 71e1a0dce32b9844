import type { Repair } from '../../state/read.ts';
import { sayIn, type Data } from './data.ts';
import { named } from './names.ts';

/** What a link said that could not be taken as it stands, in words, with the reader's focus on it. */
export function showNotice(element: HTMLElement, repairs: readonly Repair[], data: Data): void {
  const words = sayIn(data);
  const title = document.createElement('b');
  title.textContent = `${words('notice-title')} `;
  const list = document.createElement('span');
  const joint = data.setting.script === 'han' ? '' : ' ';
  list.textContent = [...new Set(repairs.map((repair) => sentence(repair, data)))]
    .concat(words('notice-rest'))
    .join(joint);
  element.replaceChildren(title, list);
  element.hidden = false;
  element.focus();
}

function sentence({ kind, key, found, used }: Repair, data: Data): string {
  const words = sayIn(data);
  const bare = key.replace(/^[b-d]\./, '');
  const { name, tell } = named(bare, data);
  const letter =
    bare === key
      ? ''
      : words('saved-name', { letter: key.charAt(0).toUpperCase() }) + words('colon');
  const values = {
    key,
    found,
    name: bare === 'v' || bare === 'm' ? words(`version-${bare}`) : name,
    used: used === undefined ? '' : tell(used),
  };
  const which = kind === 'refused' && bare === 'city' ? 'refused-all' : kind;
  return letter + words(`repair-${which}`, values);
}
