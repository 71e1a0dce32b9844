import { parseHTML } from 'linkedom';
import type { ChartCode, Groups, Settings } from '../../../src/charts/parts/chart.ts';
import type { Chart, Control } from '../../../src/ledger/schema-figures.ts';
import { ledger } from '../../../src/render/book.ts';
import type { Picture } from '../../../src/render/charts.ts';
import { measure } from '../../../src/render/measure.ts';

const CODE = import.meta.glob<ChartCode<unknown>>(
  ['../../../src/charts/*.ts', '../../../src/charts/live/*.ts'],
  { eager: true },
);

const { document } = parseHTML('<!doctype html><html><body></body></html>');

/** What a drawing shows of its chart: all of it, or these parts. */
export interface Showing {
  name: string;
  show?: readonly string[] | undefined;
  /** A short form, which the page gives to narrow places alone. */
  short: boolean;
}

/** All that pages and embeds show of a chart: the whole, each view, each step of a scene, and these short. */
export function showingsOf({ id, views, short }: Chart): Showing[] {
  const kept = (show: readonly string[]) => show.filter((part) => short?.includes(part));
  const steps = [...ledger.scenes.values()]
    .filter(({ value }) => value.chart === id)
    .flatMap(({ value }) => value.steps);
  return [
    { name: 'whole', short: false },
    ...views.map((view) => ({ name: view.id, show: view.show, short: false })),
    ...steps.map((step) => ({ name: `step ${step.id}`, show: step.show, short: false })),
    ...steps.flatMap(({ id: step, phone }) =>
      phone ? [{ name: `step ${step} on a phone`, show: phone.show, short: true }] : [],
    ),
    ...(short && views.length === 0 ? [{ name: 'short', show: short, short: true }] : []),
    ...(short
      ? views.map((view) => ({ name: `${view.id}, short`, show: kept(view.show), short: true }))
      : []),
  ];
}

type Value = number | boolean;

/** Values of a control: all of a switch, and of a slider of few steps; else its ends, middle and start. */
function valuesOf(control: Control): Value[] {
  if (control.kind === 'switch') return [false, true];
  const { min, max, step, value } = control;
  const steps = Math.round((max - min) / step);
  const at = (number: number) => Number((min + number * step).toFixed(6));
  if (steps <= 20) return Array.from({ length: steps + 1 }, (_, number) => at(number));
  return [...new Set([min, value, at(Math.floor(steps / 2)), max])];
}

/** Every value of each control with every value of the others. */
export function everyWay(values: Readonly<Record<string, readonly Value[]>>): Settings[] {
  return Object.entries(values).reduce<Settings[]>(
    (settings, [id, those]) =>
      settings.flatMap((setting) => those.map((value) => ({ ...setting, [id]: value }))),
    [{}],
  );
}

/**
 * Settings of a live chart: as it stands at first, then every way of two controls; of more, each control's
 * values while all the others are low, and while they are high. A still chart has one, without controls.
 */
export function settingsOf({ controls }: Chart, also: readonly Settings[] = []): Settings[] {
  const first = Object.fromEntries(controls.map(({ id, value }) => [id, value]));
  const ways = controls.map((control) => [control.id, valuesOf(control)] as const);
  const end = (at: 0 | -1) =>
    Object.fromEntries(ways.map(([id, of]) => [id, of.slice(at)[0] ?? 0]));
  const [low, high] = [end(0), end(-1)];
  const settings =
    ways.length < 3
      ? everyWay(Object.fromEntries(ways))
      : ways.flatMap(([id, of]) =>
          of.flatMap((value) => [
            { ...low, [id]: value },
            { ...high, [id]: value },
          ]),
        );
  const all = [first, ...settings, ...also.map((setting) => ({ ...first, ...setting }))];
  return [...new Map(all.map((setting) => [JSON.stringify(setting), setting])).values()];
}

/** Draws a chart as it is set, at widths and in parts as asked, without working its rows out again. */
export function drawerOf(
  { id, lang, entry, drawn, voice }: Picture,
  settings: Settings,
): (width: number, show?: readonly string[]) => SVGElement {
  const code = CODE[`../../../src/charts/${entry.controls.length > 0 ? 'live/' : ''}${id}.ts`];
  if (!code) throw new Error(`no drawing of “${id}” in ${lang}`);
  const groups: Groups = Object.fromEntries(entry.groups.map((one) => [one.id, one.statements]));
  const rows = code.rows(drawn, settings, groups);
  return (width, show) => code.draw(rows, { ...voice, document, width, measure, show });
}
