import { expect, test } from 'vitest';
import { languages, ledger } from '../../src/render/book.ts';
import { picture, WIDTHS, type Picture } from '../../src/render/charts.ts';

/** Every list of parts that views and scenes ask a chart for, with the file it stands in. */
function listsOf(id: string): (readonly [file: string, show: readonly string[]])[] {
  const chart = ledger.charts.get(id);
  const { views = [] } = chart?.value ?? {};
  const own = views.map(({ show }) => [chart?.file ?? '', show] as const);
  const scenes = [...ledger.scenes.values()].filter(({ value }) => value.chart === id);
  const steps = scenes.flatMap(({ file, value }) =>
    value.steps.flatMap(({ show, phone }) => [
      [file, show] as const,
      ...(phone ? [[file, phone.show] as const] : []),
    ]),
  );
  return [...own, ...steps];
}

/** Whether a part says or draws anything: the chart without it is another. */
function tells(chart: Picture, part: string, show: readonly string[]): boolean {
  const less = show.filter((other) => other !== part);
  return (
    chart.summary(show) !== chart.summary(less) ||
    Object.values(WIDTHS).some((width) => chart.draw(width, show) !== chart.draw(width, less))
  );
}

/** Parts that a chart is asked for and does not have: asking for them changes nothing anywhere. */
function unknownParts(chart: Picture, lists: ReturnType<typeof listsOf>): string[] {
  const asked = new Set(lists.flatMap(([file, show]) => show.map((part) => `${file}: ${part}`)));
  const told = new Set(
    lists.flatMap(([file, show]) =>
      show.filter((part) => tells(chart, part, show)).map((part) => `${file}: ${part}`),
    ),
  );
  return [...asked].filter((part) => !told.has(part));
}

const [lang = ''] = languages;

test.each([...ledger.charts.keys()])('%s has every part that it is asked for', (id) => {
  expect(unknownParts(picture(id, lang), listsOf(id))).toEqual([]);
});

/** A short form may name what is always there, so nothing can be said of its parts one by one. */
test.each(
  [...ledger.charts.values()].flatMap(({ value: { id, short } }) =>
    short ? [[id, short] as const] : [],
  ),
)('%s is another picture where it is short', (id, short) => {
  const chart = picture(id, lang);
  expect(chart.draw(WIDTHS.narrow, short)).not.toBe(chart.draw(WIDTHS.narrow));
});

test('a part that there is not is named', () => {
  const [list] = listsOf('cohort-returns').slice(-1);
  const [file = '', show = []] = list ?? [];
  expect(unknownParts(picture('cohort-returns', lang), [[file, [...show, 'ratio']]])).toEqual([
    'data/scenes/county-cohorts.json: ratio',
  ]);
});
