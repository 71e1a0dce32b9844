import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { filesIn } from './entries.ts';
import { shown, type Fault } from './fault.ts';
import { figuresOf, type Ledger } from './read.ts';
import type { Chart } from './schema.ts';

/** Roles whose numbers name or count something in the text: none may become a length. */
const NOT_PLOTTED: ReadonlySet<string> = new Set(['label', 'rhetorical', 'meta']);

/** A chart needs its drawing, plots only figures that can be plotted, one unit an axis. */
export function checkCharts(ledger: Ledger): Fault[] {
  const faults: Fault[] = [];
  for (const [id, { file, value: chart }] of ledger.charts) {
    const code = `src/charts/${chart.controls.length > 0 ? 'live/' : ''}${id}.ts`;
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
    faults.push(...controlFaults(ledger, { file, chart }));
    chart.axes.forEach((axis, at) => {
      for (const figure of axis.claims) {
        faults.push(
          ...figureFaults(ledger, figure, axis.unit, { file, field: `axes.${String(at)}` }),
        );
      }
    });
  }
  for (const code of filesIn(ledger.root, 'src/charts', '.ts')) {
    const id = /^src\/charts\/(?:live\/)?([^/]+)\.ts$/.exec(code)?.[1];
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

/** A control starts on one of its own steps, and has its words in every language. */
function controlFaults(ledger: Ledger, { file, chart }: { file: string; chart: Chart }): Fault[] {
  return chart.controls.flatMap((control, at) => {
    const field = `controls.${String(at)}`;
    const unsaid = [...ledger.languages.values()].flatMap(({ charts }) => {
      const told = charts.get(chart.id);
      return told && !(control.id in told.value.controls)
        ? [
            {
              file: told.file,
              field: 'controls',
              expected: `words for ${shown(control.id)}`,
              found: 'nothing',
            },
          ]
        : [];
    });
    if (control.kind === 'switch') return unsaid;
    const { min, max, step, value } = control;
    const steps = (value - min) / step;
    const fits = min <= value && value <= max && Math.abs(steps - Math.round(steps)) < 1e-9;
    return fits
      ? unsaid
      : [
          ...unsaid,
          {
            file,
            field: `${field}.value`,
            expected: `a step of ${String(step)} from ${String(min)} to ${String(max)}`,
            found: shown(value),
          },
        ];
  });
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
