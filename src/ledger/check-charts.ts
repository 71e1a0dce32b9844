import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { filesIn } from './entries.ts';
import { shown, type Fault } from './fault.ts';
import { figuresOf, type Ledger } from './read.ts';

/** Roles whose numbers name or count something in the text: none may become a length. */
const NOT_PLOTTED: ReadonlySet<string> = new Set(['label', 'rhetorical', 'meta']);

/** A chart needs its drawing, plots only figures that can be plotted, one unit an axis. */
export function checkCharts(ledger: Ledger): Fault[] {
  const faults: Fault[] = [];
  for (const [id, { file, value: chart }] of ledger.charts) {
    const code = `src/charts/${id}.ts`;
    if (!existsSync(join(ledger.root, code))) {
      faults.push({ file, field: 'id', expected: `a drawing in ${code}`, found: 'no such file' });
    }
    if (chart.class === 'P' && chart.axes.length === 0) {
      faults.push({
        file,
        field: 'axes',
        expected: 'the claims a plotted chart measures',
        found: '[]',
      });
    }
    chart.axes.forEach((axis, at) => {
      for (const figure of axis.claims) {
        faults.push(
          ...figureFaults(ledger, figure, axis.unit, { file, field: `axes.${String(at)}` }),
        );
      }
    });
  }
  for (const code of filesIn(ledger.root, 'src/charts', '.ts')) {
    const id = /^src\/charts\/([^/]+)\.ts$/.exec(code)?.[1];
    if (id !== undefined && !ledger.charts.has(id) && !ledger.unreadable.has(id)) {
      faults.push({
        file: code,
        field: '',
        expected: `an entry data/charts/${id}.json`,
        found: 'no such file',
      });
    }
  }
  return faults;
}

function figureFaults(
  ledger: Ledger,
  id: string,
  unit: string,
  at: { file: string; field: string },
): Fault[] {
  const figure = figuresOf(ledger).get(id)?.value;
  if (!figure) return [];
  const faults: Fault[] = [];
  if (figure.value === null) {
    const found = `${id}, whose value is missing`;
    faults.push({ ...at, expected: 'figures with a value', found });
  } else if (typeof figure.value !== 'number') {
    faults.push({ ...at, expected: 'figures of one number', found: `${id}, a range` });
  }
  if (figure.unit !== unit) {
    faults.push({
      ...at,
      expected: `figures in ${shown(unit)}`,
      found: `${id} in ${shown(figure.unit)}`,
    });
  }
  if (figure.kind === 'quantity' && NOT_PLOTTED.has(figure.role)) {
    faults.push({
      ...at,
      expected: 'figures that count something',
      found: `${id}, a ${figure.role}`,
    });
  }
  return faults;
}
