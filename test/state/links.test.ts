import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { CITIES } from '../../src/model/city.ts';
import { faults } from '../../src/model/faults.ts';
import { PARAMETERS } from '../../src/model/parameters.ts';
import { complete } from '../../src/model/scenario.ts';
import * as grammar from '../../src/state/grammar.ts';
import { MODELS, modelOf, newest, type Models } from '../../src/state/models.ts';
import { read, type Repair } from '../../src/state/read.ts';
import { defaultState, projectState, type State } from '../../src/state/state.ts';
import { write } from '../../src/state/write.ts';

const opened = (query: string) => read(query).state;
const repairs = (query: string) => read(query).repairs;
const kinds = (query: string) => repairs(query).map(({ kind }) => kind);

test('a link without anything is Fuxin with policies as today', () => {
  expect(read('')).toEqual({ state: defaultState(1), repairs: [] });
  expect(defaultState()).toEqual(defaultState(newest(MODELS)));
  expect(opened('?v=1&m=1').city).toEqual(CITIES.fuxin);
  expect(write(opened(''))).toBe('v=1&m=1');
});

test('only differences are written, in a fixed order, under their own names', () => {
  const link =
    'v=1&m=1&intake=2&coordination=0.8&start=2030&city.stock=82000&city.form=count&p.wage=90000';
  expect(repairs(link)).toEqual([]);
  expect(opened(link).scenario.levers).toMatchObject({ intake: 2, coordination: 0.8, industry: 0 });
  expect(opened(link).city).toMatchObject({ stock: 82_000, exitForm: 'count', recruits: 3300 });
  expect(opened(link).scenario.parameters.meanPay).toBe(90_000);
  expect(write(opened(link))).toBe(link);
  expect(write(opened(link.split('&').reverse().join('&')))).toBe(link);
});

describe('what does not fit is mended and told', () => {
  test.each<[string, Omit<Repair, 'key'> & { key?: string }]>([
    ['intake=9', { kind: 'out of range', found: '9', used: 4 }],
    ['intake=0', { kind: 'out of range', found: '0', used: 1 }],
    ['pay=0.1', { kind: 'out of range', found: '0.1', used: 0.65 }],
    ['horizon=2100', { kind: 'out of range', found: '2100', used: 2061 }],
    ['horizon=2021', { kind: 'out of range', found: '2021', used: 2022 }],
    ['start=2000', { kind: 'out of range', found: '2000', used: 2021 }],
    ['ramp=51', { kind: 'out of range', found: '51', used: 50 }],
    ['p.five=0.99', { kind: 'out of range', found: '0.99', used: 0.9 }],
    ['city.year=1800', { kind: 'out of range', found: '1800', used: 1990 }],
    ['city.recruits=-9', { kind: 'out of range', found: '-9', used: 0 }],
    ['city.stock=0', { kind: 'refused', found: '0', used: 7590 }],
    ['city.loss=-999999999', { kind: 'refused', found: '-999999999', used: -69_803 }],
    ['skills=much', { kind: 'not a number', found: 'much', used: 0 }],
    ['skills=', { kind: 'not a number', found: '', used: 0 }],
    ['skills=NaN', { kind: 'not a number', found: 'NaN', used: 0 }],
    ['skills=1e-1', { kind: 'not a number', found: '1e-1', used: 0 }],
    ['city.reading=both', { kind: 'not an option', found: 'both', used: 'net' }],
    ['city=atlantis', { kind: 'not an option', found: 'atlantis', used: 'fuxin' }],
    ['intake=1.234', { kind: 'rounded', found: '1.234', used: 1.23 }],
    ['v=2', { kind: 'newer', found: '2', used: 1 }],
    ['m=7', { kind: 'newer', found: '7', used: 1 }],
    ['m=0', { kind: 'not an option', found: '0', used: 1 }],
    ['v=0', { kind: 'not an option', found: '0', used: 1 }],
    ['v=one', { kind: 'not an option', found: 'one', used: 1 }],
    ['goal=peace', { kind: 'not an option', found: 'peace', used: 'none' }],
    ['luck=1', { kind: 'unknown', found: '1' }],
  ])('%s', (query, repair) => {
    const [key = ''] = query.split('=');
    expect(repairs(query)[0]).toMatchObject({ key, ...repair });
  });
  test.each<[string, Repair['valid']]>([
    ['intake=9', { low: 1, high: 4 }],
    ['city.pay=0.9&pay=0.8', { low: 0.9, high: 1 }],
    ['start=abc', { low: 2021, high: 2199 }],
    ['city.reading=both', { options: ['net', 'gross'] }],
    ['city=atlantis', { options: ['fuxin'] }],
    ['goal=peace', { options: ['none', 'noLoss', 'stock'] }],
    ['m=0', { options: ['1'] }],
    ['v=0', { options: ['1'] }],
    ['m=7', undefined],
  ])('%s is told with what was expected', (query, valid) => {
    expect(repairs(query)).toHaveLength(1);
    expect(repairs(query)[0]?.valid).toEqual(valid);
  });
  test('the first of two counts', () => {
    expect(repairs('intake=2&intake=3')).toEqual([
      { kind: 'repeated', key: 'intake', found: '3', used: '2' },
    ]);
    expect(opened('intake=2&intake=3').scenario.levers.intake).toBe(2);
  });
  test('of an unknown key none counts, the first as little as the second', () => {
    expect(repairs('luck=1&luck=2')).toEqual([
      { kind: 'unknown', key: 'luck', found: '2' },
      { kind: 'unknown', key: 'luck', found: '1' },
    ]);
  });
  test('figures that do not go together move to the nearest that do; the rest of the link stands', () => {
    const { state, repairs: told } = read(
      'city.stock=5000&city.loss=0&city.form=count&city.pay=0.3&pay=0.5&city.year=2050&start=2060&horizon=2080',
    );
    // 3 300 recruits who stay 2.3 years are 7 590: that many and one more must be counted.
    expect(state.city).toMatchObject({
      stock: 7590,
      exitForm: 'count',
      payRatio: 0.3,
      baseYear: 2050,
    });
    expect(state.scenario).toMatchObject({ startYear: 2060, horizon: 2080, levers: { pay: 0.5 } });
    expect(told).toMatchObject([
      {
        kind: 'refused',
        key: 'city.stock',
        found: '5000',
        used: 7590,
        faults: [{ name: 'city.stock' }],
      },
    ]);
  });
  test('every figure that is moved is told, with what it stood beside, and whether it was in the link', () => {
    const { state, repairs: told } = read('city.stock=100&city.recruits=5000');
    expect(state.city).toMatchObject({ stock: 11_500, recruits: 5000, netLoss: 0 });
    expect(told).toMatchObject([
      { key: 'city.stock', found: '100', used: 11_500, beside: { city: { recruits: 5000 } } },
      { key: 'city.loss', found: '7500', used: 0, lent: true, beside: { city: { stock: 11_500 } } },
    ]);
    expect(told[0]).not.toHaveProperty('lent');
  });
  test('what was told of a figure before it was refused holds no longer', () => {
    expect(repairs('city.stock=-5&city.loss=0')).toMatchObject([
      { kind: 'refused', key: 'city.stock', found: '-5', used: 7590 },
    ]);
    expect(repairs('city.stock=100.4&city.stock=3&city.loss=0')).toMatchObject([
      { kind: 'repeated', key: 'city.stock' },
      { kind: 'refused', key: 'city.stock', found: '100.4', used: 7590 },
    ]);
    expect(repairs('city.stock=abc&city.recruits=99999&city.loss=0')).toMatchObject([
      { kind: 'not a number', key: 'city.stock', found: 'abc', used: 229_998 },
      { kind: 'refused', key: 'city.stock', found: '217000', used: 229_998, lent: true },
    ]);
  });
  test('the named city keeps the assumptions, the readings and the levers of the link', () => {
    const { state, repairs: told } = read(
      'city.stock=1&city.loss=-999999999&city.over=50&city.recruits=99999999&city.form=count&p.five=0.66&intake=2',
    );
    expect(state.city).toEqual({ ...CITIES.fuxin, exitForm: 'count' });
    expect(state.scenario.parameters.fiveYearRetentionCoordinated).toBe(0.66);
    expect(state.scenario.levers.intake).toBe(2);
    expect(told).toMatchObject([
      {
        kind: 'refused',
        key: 'city',
        used: 'fuxin',
        faults: [{ name: 'city.stock' }],
        figures: [
          { key: 'city.stock', found: '1' },
          { key: 'city.loss', found: '-999999999' },
          { key: 'city.over', found: '50' },
          { key: 'city.recruits', found: '99999999' },
        ],
      },
    ]);
  });
  test('where nothing near goes together, the named city opens', () => {
    const small = { ...CITIES.fuxin, stock: 9000, netLoss: 10 };
    const models: Models = { 1: { ...modelOf(1), cities: { small } } };
    const { state, repairs: told } = read('p.stay=3.5', models);
    expect(faults(state.city, state.scenario)).toEqual([]);
    expect(told[0]).toMatchObject({ kind: 'refused', key: 'city.stock', used: 11_551 });
    const broken: Models = {
      1: {
        ...modelOf(1),
        faults: (city) => (city.recruits === 1 ? [{ name: 'x', value: 0, valid: {} }] : []),
      },
    };
    expect(read('city.recruits=1&p.stay=3', broken)).toMatchObject({
      state: { city: CITIES.fuxin, scenario: { parameters: { meanStaySubsidyOnly: 3 } } },
      repairs: [{ kind: 'refused', key: 'city', figures: [{ key: 'city.recruits', found: '1' }] }],
    });
  });
  test('assumptions that do not go with the named city either are told one by one', () => {
    const stubborn: Models = {
      1: {
        ...modelOf(1),
        faults: (_, scenario) =>
          scenario?.parameters?.meanStaySubsidyOnly === 3
            ? [{ name: 'x', value: 0, valid: {} }]
            : [],
      },
    };
    const { state, repairs: told } = read('p.stay=3&intake=2', stubborn);
    expect(state).toEqual(opened('intake=2'));
    expect(told).toMatchObject([{ kind: 'refused', key: 'p.stay', found: '3', used: 2.3 }]);
  });
  test('a lever starts from the city that the link describes', () => {
    expect(opened('city.pay=0.9&city.coordination=0.5').scenario.levers).toMatchObject({
      pay: 0.9,
      coordination: 0.5,
    });
    expect(kinds('city.pay=0.9&pay=0.8')).toEqual(['out of range']);
  });
  test('what is too long is cut between pairs, and what is shown of it is short', () => {
    expect(repairs(`x=${'y'.repeat(1000)}&z=1&${'y'.repeat(1500)}`)).toEqual([
      { kind: 'too long', key: '', found: '2507', used: 2000 },
      { kind: 'unknown', key: 'x', found: `${'y'.repeat(59)}…` },
      { kind: 'unknown', key: 'z', found: '1' },
    ]);
    expect(repairs(`x=${'y'.repeat(58)}😀z`)[0]?.found).toBe(`${'y'.repeat(58)}…`);
    const { city } = opened(`${'x=1&'.repeat(498)}y&city.stock=82000&z=1`);
    expect(city.stock).toBe(217_000);
  });
  test('nought has no sign', () => {
    expect(Object.is(opened('city.loss=-0').city.netLoss, 0)).toBe(true);
    expect(Object.is(repairs('city.loss=-0.4')[0]?.used, 0)).toBe(true);
  });
});

/** Everything of a link that has a key. */
const ALL_FIELDS: readonly { key: string }[] = [
  ...grammar.LEVERS,
  ...grammar.TIMES,
  ...grammar.CITY,
  ...grammar.PARAMETERS,
  { key: grammar.GOAL },
  grammar.GOAL_YEAR,
  grammar.GOAL_SHARE,
];

/** Any state on the grids of its fields. */
const anyState: fc.Arbitrary<State> = fc
  .tuple(
    ...ALL_FIELDS.map((field) =>
      fc.option(
        fc.tuple(
          fc.constant(field.key),
          fc.oneof(
            fc.double({ min: -1, max: 4, noNaN: true }),
            fc.double({ min: -5e5, max: 3e6, noNaN: true }),
            fc.integer({ min: 1990, max: 2100 }),
            fc.constantFrom('gross', 'count', 'noLoss', 'stock'),
          ),
        ),
      ),
    ),
  )
  .map((pairs) =>
    opened(
      pairs
        .flatMap((pair) =>
          pair ? [`${pair[0]}=${typeof pair[1] === 'number' ? pair[1].toFixed(3) : pair[1]}`] : [],
        )
        .join('&'),
    ),
  );

test('any state → link → the same state, without a repair', () => {
  fc.assert(
    fc.property(anyState, (state) => {
      expect(read(write(state))).toEqual({ state, repairs: [] });
    }),
    { numRuns: 2000 },
  );
});

describe('what is to be reached travels with the link', () => {
  const year = 'goal=noLoss&goal.year=2035';
  const share = 'goal=stock&goal.year=2035&goal.share=0.95';
  test.each([
    ['none', '', null],
    ['no loss', year, { kind: 'noLoss', year: 2035 }],
    ['a share of the count', share, { kind: 'stock', year: 2035, share: 0.95 }],
    ['beyond the horizon', `horizon=2030&${year}`, { kind: 'noLoss', year: 2035 }],
  ])('%s', (_, query, goal) => {
    const link = `v=1&m=1${query && '&'}${query}`;
    expect(read(link)).toMatchObject({ state: { goal }, repairs: [] });
    expect(write(opened(link))).toBe(link);
  });
  test('what it does not say is the horizon, and the count itself', () => {
    expect(opened('goal=noLoss&horizon=2040').goal).toEqual({ kind: 'noLoss', year: 2040 });
    expect(opened('goal=stock&horizon=2040').goal).toMatchObject({ year: 2040, share: 1 });
  });
  test('what does not fit is mended and told', () => {
    expect(read('goal=stock&goal.year=2021&goal.share=3')).toMatchObject({
      state: { goal: { year: 2022, share: 2 } },
      repairs: [
        { kind: 'out of range', key: 'goal.year', used: 2022 },
        { kind: 'out of range', key: 'goal.share', used: 2 },
      ],
    });
  });
  test('what belongs to no goal, or to the other one, is told so', () => {
    const idle = (key: string, found: string, used: string, options: string[]) => ({
      ...{ kind: 'idle', key, found, used },
      valid: { options },
    });
    expect(repairs('goal.year=2035&goal.share=0.5')).toEqual([
      idle('goal.year', '2035', 'none', ['noLoss', 'stock']),
      idle('goal.share', '0.5', 'none', ['stock']),
    ]);
    expect(repairs('goal=noLoss&goal.year=2035&goal.share=0.5')).toEqual([
      idle('goal.share', '0.5', 'noLoss', ['stock']),
    ]);
  });
  test('what a goal needs and the link does not say is told as it was filled in', () => {
    expect(repairs('goal=stock&horizon=2040')).toEqual([
      { kind: 'filled in', key: 'goal.year', found: '', used: 2040 },
      { kind: 'filled in', key: 'goal.share', found: '', used: 1 },
    ]);
  });
});

describe('links stay short enough to send', () => {
  const longest = (
    fields: readonly { key: string; decimals: number }[],
    value: (field: { key: string; decimals: number }) => string,
  ) => fields.map((field) => `&${field.key}=${value(field)}`).join('');
  const levers = longest(grammar.LEVERS, () => '0.99');
  const times = '&start=2099&ramp=49.9&horizon=2100';
  const city = longest(grammar.CITY, ({ key, decimals }) =>
    /reading|form/.test(key)
      ? 'gross'
      : decimals
        ? (0.123).toFixed(decimals)
        : /year|over|run/.test(key)
          ? '2099'
          : '-9999999',
  );
  const parameters = longest(grammar.PARAMETERS, ({ decimals, key }) => {
    const { high } = Object.entries(PARAMETERS)[
      grammar.PARAMETERS.findIndex((field) => field.key === key)
    ]?.[1] ?? { high: 0 };
    return high.toFixed(decimals);
  });
  test('levers and timing in 160 characters', () => {
    expect(`?v=1&m=1${levers}${times}`.length).toBeLessThanOrEqual(160);
  });
  test('everything in 700', () => {
    const goal = '&goal=stock&goal.year=2099&goal.share=0.95';
    expect(`?v=1&m=1${levers}${times}${goal}${city}${parameters}`.length).toBeLessThanOrEqual(700);
  });
});

test('every default stands on its grid, so that no link loses it', () => {
  for (const { name, decimals } of grammar.PARAMETERS) {
    for (const value of [PARAMETERS[name].default, PARAMETERS[name].low, PARAMETERS[name].high]) {
      expect(grammar.onGrid(value, decimals), name).toBe(value);
    }
  }
});

test('100 000 random and hostile queries never throw, never give NaN, never inject', () => {
  const keys = ALL_FIELDS.map(({ key }) => key);
  const evil = [
    'NaN',
    'Infinity',
    '-0',
    '1e309',
    '0x10',
    '٣',
    '１',
    '<script>alert(1)</script>',
    "';--",
    '%00',
    '%',
    '__proto__',
    'constructor',
    'toString',
    ' 1',
    '1 ',
    '+1',
    '.5',
    '5.',
    '9'.repeat(400),
    '-'.repeat(9),
    '\u202e',
    '😀',
    '%E0%A4%A',
    '1.000000000000000000001',
  ];
  let seed = 1;
  const random = (below: number) => {
    seed = (Math.imul(seed, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((seed / 2 ** 32) * below);
  };
  const any = <T>(list: readonly T[]): T => list[random(list.length)] as T;
  const part = () => {
    const key = random(4) ? any(keys) : any([...evil, 'v', 'm', 'city']);
    const value = random(2) ? any(evil) : (random(4e6) / 10 ** random(6) - 10).toFixed(random(5));
    return `${key}${random(20) ? '=' : ''}${value}`;
  };
  for (let i = 0; i < 100_000; i++) {
    const query = Array.from({ length: random(12) }, part).join(
      any(['&', '&', '&', ';', '&&', '#']),
    );
    const { state, repairs: told } = read(query);
    if (faults(state.city, state.scenario).length > 0) expect.fail(`refused: ${query}`);
    if (
      told.some(
        ({ key, found, used }) => key.length > 60 || found.length > 60 || String(used).length > 60,
      )
    )
      expect.fail(`too long: ${query}`);
    if (!/^[\w.=&-]+$/.test(write(state))) expect.fail(`not clean: ${write(state)}`);
    if (i % 50 === 0 && !Number.isFinite(projectState(state).stock[0]))
      expect.fail(`NaN: ${query}`);
  }
});

interface Published {
  link: string;
  /** Persons, by year. */
  stock: Record<string, number>;
}
const published = JSON.parse(
  readFileSync('test/state/published-links.json', 'utf8'),
) as Published[];

test.each(published)('published: $link', ({ link, stock }) => {
  const { state, repairs: told } = read(link);
  expect(told).toEqual([]);
  expect(write(state)).toBe(link);
  const projection = projectState(state);
  for (const [year, people] of Object.entries(stock)) {
    const value = projection.stock[Number(year) - state.city.baseYear] ?? NaN;
    expect(Math.abs(value - people) / people).toBeLessThanOrEqual(1e-9);
  }
});

describe('a second model beside the first', () => {
  const second: Models = {
    ...MODELS,
    2: {
      ...modelOf(1),
      parameters: { ...PARAMETERS, meanPay: { ...PARAMETERS.meanPay, default: 90_000 } },
      complete: (city, scenario) => ({ ...modelOf(1).complete(city, scenario), horizon: 2050 }),
    },
  };
  test('old links keep their model and their numbers; new ones are made with the newest', () => {
    expect(newest(second)).toBe(2);
    expect(read('m=1&intake=2', second).state).toEqual(read('m=1&intake=2').state);
    expect(read('intake=2', second).state).toMatchObject({ m: 2, scenario: { horizon: 2050 } });
    for (const { link, stock } of published) {
      const { state } = read(link, second);
      const [year = '', people = 0] = Object.entries(stock)[0] ?? [];
      expect(projectState(state, second).stock[Number(year) - state.city.baseYear]).toBeCloseTo(
        people,
        3,
      );
    }
    expect(write(read('m=2&horizon=2045', second).state, second)).toBe('v=1&m=2&horizon=2045');
  });
  test('a model that there is not is named', () => {
    expect(() => modelOf(3)).toThrow('there is no model 3');
    expect(() => defaultState(1, { 1: { ...modelOf(1), cities: {} } })).toThrow('knows no city');
  });
});

test('what differs by less than a link holds is not written', () => {
  const state = opened('');
  state.scenario = { ...state.scenario, levers: { ...state.scenario.levers, intake: 1.0000001 } };
  expect(write(state)).toBe('v=1&m=1');
});

test('a model that lacks a parameter opens its links all the same', () => {
  const { meanPay, ...fewer } = PARAMETERS;
  expect(meanPay.default).toBe(80_000);
  const models: Models = { 1: { ...modelOf(1), parameters: fewer as typeof PARAMETERS } };
  expect(read('intake=2&p.wage=90000', models).repairs).toMatchObject([
    { kind: 'unknown', key: 'p.wage' },
  ]);
});

test('a named city other than the first is written by its name', () => {
  const models: Models = {
    1: { ...modelOf(1), cities: { ...CITIES, elsewhere: { ...CITIES.fuxin, stock: 90_000 } } },
  };
  const { state } = read('city=elsewhere', models);
  expect(state.city.stock).toBe(90_000);
  expect(write(state, models)).toBe('v=1&m=1&city=elsewhere');
  expect(() => write({ ...state, place: 'nowhere' }, models)).toThrow('nowhere');
});

test('every prepared scenario is among the published links', () => {
  const queries = readdirSync('data/scenarios').map((file) => {
    const {
      city: place,
      levers,
      startYear,
    } = JSON.parse(readFileSync(`data/scenarios/${file}`, 'utf8')) as {
      city: keyof typeof CITIES;
      levers: object;
      startYear?: number;
    };
    const city = CITIES[place];
    const scenario = complete(city, { levers, ...(startYear ? { startYear } : {}) });
    return write({ m: 1, place, city, scenario, goal: null });
  });
  expect(queries.length).toBeGreaterThanOrEqual(6);
  expect(queries.filter((query) => !published.some(({ link }) => link === query))).toEqual([]);
});
