import type { Table } from '../charts/parts/chart.ts';

/** Puts a picture's numbers into its table; null is an empty cell, never a zero. */
export function fillTable(table: Element, { columns, rows }: Table): void {
  const row = document.createElement('tr');
  for (const column of columns) {
    const head = document.createElement('th');
    head.scope = 'col';
    head.textContent = column;
    row.append(head);
  }
  table.querySelector('thead')?.replaceChildren(row);
  const body = document.createElement('tbody');
  for (const [first, ...rest] of rows) {
    const row = body.insertRow();
    const head = document.createElement('th');
    head.scope = 'row';
    head.textContent = first ?? '';
    row.append(head);
    for (const cell of rest) row.insertCell().textContent = cell;
  }
  table.querySelector('tbody')?.replaceWith(body);
}
