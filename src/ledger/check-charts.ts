import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { filesIn } from './entries.ts';
import { shown, type Fault } from './fault.ts';
import { figuresOf, FIGURES, isUnreadable, type Ledger } from './read.ts';
import type { Chart } from './schema-figures.ts';
import { stepFaults } from './steps.ts';

/** Roles whose numbers name or count something in the text: none may become a length. */
const NOT_PLOTTED: ReadonlySet<string> = new Set(['label', 'rhetorical', 'meta']);

/** A chart needs its drawing, plots only figures that can be plotted, one unit an axis. */
export function checkCharts(ledger: Ledger): Fault[] {
  const faults = guessFaults(ledger);
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
    faults.push(...controlFaults(ledger, { file, chart }), ...viewFaults(ledger, { file, chart }));
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
    if (id !== undefined && !ledger.charts.has(id) && !isUnreadable(ledger, id, ['charts'])) {
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
    const unsaid = unsaidFaults(ledger, chart.id, { field: 'controls', id: control.id });
    if (control.kind === 'switch') return unsaid;
    return [...unsaid, ...stepFaults(control, { file, field: `controls.${String(at)}.value` })];
  });
}

/** Views stand in for controls where two pictures will do, so a chart has either, and two views or more. */
function viewFaults(ledger: Ledger, { file, chart }: { file: string; chart: Chart }): Fault[] {
  const { id, views, controls } = chart;
  if (views.length === 0) return [];
  const at = { file, field: 'views', found: String(views.length) };
  return [
    ...(controls.length > 0 ? [{ ...at, expected: 'no views on a chart with controls' }] : []),
    ...(views.length === 1 ? [{ ...at, expected: 'two views or more' }] : []),
    ...views.flatMap((view) => unsaidFaults(ledger, id, { field: 'views', id: view.id })),
  ];
}

/** Words that a language's chart lacks for a control or view. */
function unsaidFaults(
  ledger: Ledger,
  chart: string,
  { field, id }: { field: 'controls' | 'views'; id: string },
): Fault[] {
  return [...ledger.words.values()].flatMap(({ charts }) => {
    const told = charts.get(chart);
    const expected = `words for ${shown(id)}`;
    return told && !Object.hasOwn(told.value[field], id)
      ? [{ file: told.file, field, expected, found: 'nothing' }]
      : [];
  });
}

/** A guess is of one number, which its slider reaches, and starts on one of its steps. */
function guessFaults(ledger: Ledger): Fault[] {
  return [...ledger.guesses.values()].flatMap(({ file, value: guess }) => {
    const figure = figuresOf(ledger).get(guess.id)?.value;
    const { min, max, step, start } = guess;
    const faults: Fault[] = [];
    if (!figure) {
      if (!isUnreadable(ledger, guess.id, FIGURES))
        faults.push({ file, field: 'id', expected: 'the id of a figure', found: shown(guess.id) });
    } else if (typeof figure.value !== 'number' || figure.value < min || figure.value > max) {
      const expected = `a figure from ${String(min)} to ${String(max)}`;
      faults.push({ file, field: 'id', expected, found: shown(figure.value) });
    }
    return [...faults, ...stepFaults({ min, max, step, value: start }, { file, field: 'start' })];
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
  } else if (typeof figure.value === 'string') {
    faults.push({ ...at, expected: 'figures with a number', found: `${id}, a text` });
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
