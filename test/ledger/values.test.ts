import { describe, expect, test } from 'vitest';
import { change, faults, spoil } from './copy.ts';

/** Each spoils one file, and gives exactly this fault of it. */
type Case = readonly [what: string, file: string, from: string, to: string, fault: string];

const one = ([, file, from, to, fault]: Case) => {
  spoil(file, from, to);
  expect(faults()).toEqual([`${file} › ${fault}`]);
};

const MORE = 'data/scenarios/more-intake.json';
const LATE = 'data/scenarios/too-late.json';

describe('a prepared scenario', () => {
  test.each<Case>([
    [
      'of a city that is none',
      MORE,
      '"fuxin"',
      '"constructor"',
      'city: expected a city that the model knows, found "constructor"',
    ],
    [
      'without its city',
      MORE,
      '"city": "fuxin",',
      '',
      'city: expected lower-case words with hyphens, found nothing',
    ],
    [
      'beyond its lever’s range',
      MORE,
      '"intake": 4',
      '"intake": 5',
      'levers.intake: expected a number from 1 to 4, found 5',
    ],
    [
      'of a lever that is none',
      MORE,
      '"intake": 4',
      '"intak": 4',
      'levers.intak: expected one of intake, industry, coordination, education, skills, liveability, pay, found "intak" (nearest: intake)',
    ],
    [
      'with a number without end',
      MORE,
      '"intake": 4',
      '"intake": 1e999',
      'levers.intake: expected a finite number, found Infinity',
    ],
    [
      'that starts before its city is counted',
      LATE,
      '2035',
      '2020.5',
      'startYear: expected a whole number from 2021, found 2020.5',
    ],
    [
      'that starts later than a link can say',
      LATE,
      '2035',
      '2200',
      'startYear: expected a number that its link can carry: 2199, found 2200',
    ],
    [
      'that ends later than the model goes',
      LATE,
      '"startYear"',
      '"horizon": 2062, "startYear"',
      'horizon: expected a whole number from 2022 to 2061, found 2062',
    ],
    [
      'finer than a link’s grid',
      MORE,
      '"intake": 4',
      '"intake": 2.3456',
      'levers.intake: expected a number that its link can carry: 2.35, found 2.3456',
    ],
    [
      'with times finer than a link’s grid',
      LATE,
      '"startYear"',
      '"rampYears": 2.55, "startYear"',
      'rampYears: expected a number that its link can carry: 2.5, found 2.55',
    ],
  ])('%s', (...args) => {
    one(args);
  });

  test('that is another in other words', () => {
    spoil(MORE, '"intake": 4', '"intake": 1');
    expect(faults()).toEqual([
      `${MORE}: expected a policy and an order of its own, found those of as-today`,
    ]);
  });
});

describe('what the site keeps of itself', () => {
  const VERSIONS = 'data/versions.json';
  const HEIGHTS = 'data/heights.json';
  const DAY = '"2026-11-21"';
  test.each<Case>([
    [
      'a day that is none',
      VERSIONS,
      DAY,
      '"2026-02-31"',
      '0.date: expected a date of the calendar, like 2026-11-21, found "2026-02-31"',
    ],
    [
      'a height of nothing',
      HEIGHTS,
      '"en": 1005',
      '"en": 0',
      'break-even-intake.en: expected a height from 1 pixel on, found 0',
    ],
    [
      'a height of a chart that is none',
      HEIGHTS,
      '"tax-lag"',
      '"tax-lac"',
      'tax-lac: expected the id of a chart, or simulator, found "tax-lac" (nearest: tax-lag)',
    ],
    [
      'a height in a language that is none',
      HEIGHTS,
      '"en": 1005',
      '"fr": 1005',
      'break-even-intake.fr: expected one of zh, en, found "fr"',
    ],
  ])('%s', (...args) => {
    one(args);
  });

  test.each([
    ['date', '0.1.0', '2026-11-22', 'nothing after "2026-11-21", found "2026-11-22"'],
    ['version', '0.10.0', '2026-11-20', 'nothing after "0.9.0", found "0.10.0"'],
  ])('an older version with the later %s', (field, version, date, message) => {
    const newest = { version: '0.9.0', date: '2026-11-21', kind: 'version' };
    change(VERSIONS, () => JSON.stringify([newest, { ...newest, version, date }]));
    expect(faults()).toEqual([
      `${VERSIONS} › 1.${field}: expected the newest first, so ${message}`,
    ]);
  });
});

describe('words', () => {
  const EN = 'src/language/en';
  test.each<Case>([
    [
      'of a locale that is none',
      `${EN}/setting.json`,
      '"en-GB"',
      '"en_GB"',
      'locale: expected a locale that Intl knows, like en-GB, found "en_GB"',
    ],
    [
      'of a language that nobody speaks',
      `${EN}/setting.json`,
      '"tag": "en"',
      '"tag": "xx"',
      'tag: expected a locale that Intl knows, like en-GB, found "xx"',
    ],
    [
      'with a name where nothing is filled in',
      `${EN}/analyses/tank.json`,
      '"title": "',
      '"title": "{nope} ',
      'title: expected a text without {names}, found "{nope} The tank"',
    ],
  ])('%s', (...args) => {
    one(args);
  });

  test('of an analysis that is none, and none of one that is', () => {
    const file = (name: string) => `${EN}/analyses/${name}.json`;
    let text = '';
    change(file('tank'), (tank) => {
      text = tank;
      return undefined;
    });
    change(file('tanks'), () => text);
    expect(faults()).toEqual([
      `${file('tank')}: expected words for src/charts/analyses/tank.ts, found no such file`,
      `${file('tanks')}: expected words for an analysis in src/charts/analyses/, found "tanks" (nearest: tank)`,
    ]);
  });
});

test('a consequence that no code works out is one fault', () => {
  one([
    '',
    'data/suppositions/revolving-door.json',
    '"settled"',
    '"setled"',
    'outcomes: expected what src/suppositions/revolving-door.ts works out, found "setled" (nearest: settled)',
  ]);
});

test('a file that says several things wrong says them all', () => {
  const file = 'data/derived/haining-rate-fall.json';
  change(file, () => '{ "id": "haining-rate-fall", "kind": "derived", "decimals": -1 }');
  const found = faults();
  expect(found.every((line) => line.startsWith(file))).toBe(true);
  expect(found.map((line) => line.slice(file.length + 3)).slice(0, 3)).toEqual([
    'formula: expected a text that is not empty, found nothing',
    'value: expected a number, found nothing',
    'decimals: expected no less than 0 decimals, found -1',
  ]);
});
