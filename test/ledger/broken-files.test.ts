import { describe, expect, test } from 'vitest';
import { change, faults, spoil } from './copy.ts';

const broken = (file: string) => {
  spoil(file, '{', '');
};

describe('a language that is not whole', () => {
  test.each(['setting', 'terms', 'controls', 'model', 'simulator', 'prose'])(
    'without %s.json is one fault, not a language less',
    (table) => {
      change(`src/language/en/${table}.json`, () => undefined);
      expect(faults()).toEqual([
        `src/language/en/${table}.json: expected a JSON file, found no such file`,
      ]);
    },
  );

  test.each(['setting', 'terms', 'controls', 'model', 'simulator', 'prose'])(
    'with a broken %s.json is still checked in all the rest',
    (table) => {
      broken(`src/language/en/${table}.json`);
      change('src/language/en/places/fuxin.json', () => undefined);
      spoil(
        'src/language/en/claims/haining/haining-admitted-2013.json',
        '{value:number}',
        '{valu}',
      );
      const found = faults();
      expect(found.filter((line) => line.includes(`en/${table}.json`))).toHaveLength(1);
      expect(found.filter((line) => !line.includes(`en/${table}.json`))).toEqual([
        expect.stringMatching(/^src\/language\/zh\/claims\/.*\{valu\}, as in en/),
        expect.stringMatching(/^src\/language\/en\/places\/fuxin\.json: expected words for data/),
        expect.stringMatching(/^src\/language\/en\/claims\/.*found "valu" \(nearest: value\)/),
        expect.stringMatching(
          /^src\/language\/en\/claims\/.*expected \{value\}, which is to be told/,
        ),
        expect.stringMatching(/^src\/language\/en\/claims\/.*expected \{value\}, as in zh/),
      ]);
    },
  );

  test('with chapters and no words is named', () => {
    const text = '---\ntitle: Titre\ndescription: Texte\n---\n';
    change('src/chapters/fr/alone.mdx', () => text);
    expect(faults()).toContain(
      'src/language/fr: expected a folder of words, as src/chapters/fr is there, found no such folder',
    );
  });
});

describe('an entry that cannot be read is one fault', () => {
  test.each([
    'data/sources/fuxin.json',
    'data/places/fuxin.json',
    'data/charts/stay-curves.json',
    'data/scenes/county-cohorts.json',
    'data/suppositions/revolving-door.json',
    'data/guesses/fuxin-gross-outflow.json',
    'data/scenarios/as-today.json',
    'data/claims/fuxin/fuxin-annual-loss.json',
    'data/derived/fuxin-gross-outflow.json',
    'data/checks/fuxin-565-of-1043.json',
    'data/versions.json',
    'data/heights.json',
    'src/language/en/claims/fuxin/fuxin-annual-loss.json',
    'src/language/en/scenarios/as-today.json',
    'src/language/zh/analyses/tank.json',
    'src/language/zh/charts/stay-curves.json',
    'src/language/zh/sources/fuxin.json',
  ])('%s', (file) => {
    change(file, () => '');
    expect(faults()).toEqual([
      `${file}:1: expected a readable JSON file, found Unexpected end of JSON input (column 1)`,
    ]);
  });

  test('its namesakes and siblings are still checked', () => {
    change('src/language/en/scenarios/too-late.json', () => '');
    spoil('src/language/zh/scenarios/too-late.json', '"title": "', '"title": "3');
    change('data/sources/fuxin.json', () => '');
    spoil('data/places/fuxin.json', '"source": "fuxin"', '"source": "fuxim"');
    change('src/language/zh/places/fuxin.json', () => undefined);
    expect(faults().slice(2)).toEqual([
      expect.stringMatching(/^data\/places\/fuxin\.json › source: expected the id of a source/),
      expect.stringMatching(
        /^src\/language\/zh\/scenarios\/too-late\.json › title: .*without numbers/,
      ),
      expect.stringMatching(/^src\/language\/zh\/places\/fuxin\.json: expected words for data/),
    ]);
  });
});

test.each([
  ['data/scenario/late.json', 'data/scenarios/late.json'],
  ['data/version.json', 'data/versions.json'],
  ['data/scenarios/late.jsonc', 'data/scenarios/late.json'],
  ['src/language/en/setings.json', 'src/language/en/setting.json'],
  ['src/language/en/claim/late.json', 'src/language/en/claims/late.json'],
])('%s is read by nothing', (file, nearest) => {
  change(file, () => '{}');
  expect(faults()).toEqual([
    `${file}: expected a file that is read, found one that nothing reads (nearest: ${nearest})`,
  ]);
});

describe('where a large file stops being JSON', () => {
  const FILE = 'src/language/en/simulator.json';
  test.each([
    [
      'a comma is missing',
      '",\n    "city-own"',
      '"\n    "city-own"',
      /simulator\.json:6: .*\(column 5\)/,
    ],
    [
      'a word without quotes',
      '"city-own":',
      '"a": yes, "city-own":',
      /json:6: .*'y' \(column 10\)/,
    ],
    ['a quote is missing', '"city-own":', '"city-own:', /json:6: .*\(column \d+\)/],
  ])('%s', (_, from, to, message) => {
    spoil(FILE, from, to);
    expect(faults()).toEqual([expect.stringMatching(message)]);
  });
  test('its end is missing', () => {
    change('data/versions.json', (text) => text.slice(0, text.indexOf('"kind"')));
    expect(faults()).toEqual([expect.stringMatching(/versions\.json:5: .*\(column 5\)/)]);
  });
});

test('a key that stands twice', () => {
  spoil('src/language/en/simulator.json', '"city-own":', '"city-title": "Whose?", "city-own":');
  expect(faults()).toEqual([
    'src/language/en/simulator.json:6 › city-title: expected a key once, found it again',
  ]);
});
