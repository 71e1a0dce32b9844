import { paragraph } from '../../charts/parts/paragraph.ts';
import type { Repair } from '../../state/repair.ts';
import { sayIn, type Data } from './data.ts';

/**
 * Shows what a link said that could not be taken as it stands, in words. Few links need the sentences, so they
 * come when one does; where they do not come, that something was mended is said all the same.
 */
export async function showNotice(
  element: HTMLElement,
  repairs: readonly Repair[],
  data: Data,
): Promise<void> {
  const words = sayIn(data);
  const title = document.createElement('b');
  title.textContent = `${words('notice-title')} `;
  const list = document.createElement('span');
  element.replaceChildren(title, list);
  try {
    const { repairsTold } = await import('./repair-told.ts');
    const isCut = repairs.some(({ kind }) => kind === 'too long');
    const rest = words(isCut ? 'notice-rest-read' : 'notice-rest');
    list.textContent = paragraph([...repairsTold(repairs, data), rest], data.setting);
  } finally {
    element.hidden = false;
  }
}
