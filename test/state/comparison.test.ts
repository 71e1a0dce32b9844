import fc from 'fast-check';
import { expect, test } from 'vitest';
import { LEVERS } from '../../src/state/grammar.ts';
import { MOST_SCENARIOS, readComparison, writeComparison } from '../../src/state/comparison.ts';
import { change } from '../../src/state/change.ts';
import { read } from '../../src/state/read.ts';
import type { State } from '../../src/state/state.ts';
import { write } from '../../src/state/write.ts';

const state = (query: string): State => read(query).state;

test('a comparison of one is that scenario’s own link', () => {
  const one = state('v=1&m=1&intake=2');
  expect(writeComparison([one])).toBe(write(one));
  expect(readComparison(write(one))).toEqual([read(write(one))]);
});

test('others keep to what is their own, and say so in readable keys', () => {
  const city = 'city.stock=300000&city.loss=5000&city.recruits=4000';
  const states = [
    state(`v=1&m=1&intake=2&${city}`),
    state(`v=1&m=1&industry=3&start=2030&${city}`),
  ];
  expect(writeComparison(states)).toBe(`v=1&m=1&intake=2&${city}&b.industry=3&b.start=2030`);
});

test('a twin, another city and other assumptions come back as they were', () => {
  const first = state('v=1&m=1&city.stock=300000&p.pull=0');
  for (const other of [
    'v=1&m=1&city.stock=300000&p.pull=0',
    'v=1&m=1',
    'v=1&m=1&p.five=0.6',
    'v=1&m=1&intake=3&city.stock=300000',
  ]) {
    const states = [first, state(other)];
    const opened = readComparison(writeComparison(states));
    expect(opened.map((one) => one.state)).toEqual(states);
    expect(opened.flatMap(({ repairs }) => repairs)).toEqual([]);
  }
});

test('a goal is shared until another, or none, is named', () => {
  const first = state('v=1&m=1&intake=2&goal=noLoss&goal.year=2035');
  const same = state('v=1&m=1&intake=3&goal=noLoss&goal.year=2035');
  const none = state('v=1&m=1&intake=3');
  expect(writeComparison([first, same])).not.toContain('b.goal');
  expect(writeComparison([first, none])).toContain('b.goal=none');
  expect(writeComparison([none, first])).toContain('b.goal=noLoss&b.goal.year=2035');
  for (const states of [
    [first, same],
    [first, none],
    [none, first, none],
  ]) {
    const opened = readComparison(writeComparison(states));
    expect(opened.map((one) => one.state)).toEqual(states);
    expect(opened.flatMap(({ repairs }) => repairs)).toEqual([]);
  }
});

const lever = fc.record({
  intake: fc.integer({ min: 100, max: 400 }).map((hundredths) => hundredths / 100),
  coordination: fc.integer({ min: 0, max: 100 }).map((hundredths) => hundredths / 100),
  stock: fc.constantFrom('', '&city.stock=82000', '&city.stock=300000&city.loss=-900'),
  pull: fc.constantFrom('', '&p.pull=0', '&p.pull=0.6&p.five=0.7'),
});

test('any scenarios → link → the same scenarios, without a repair', () => {
  fc.assert(
    fc.property(fc.array(lever, { minLength: 1, maxLength: MOST_SCENARIOS }), (all) => {
      const states = all.map(({ intake, coordination, stock, pull }) =>
        state(
          `v=1&m=1&intake=${String(intake)}&coordination=${String(coordination)}${stock}${pull}`,
        ),
      );
      const opened = readComparison(writeComparison(states));
      expect(opened.map((one) => one.state)).toEqual(states);
      expect(opened.flatMap(({ repairs }) => repairs)).toEqual([]);
    }),
    { numRuns: 200 },
  );
});

test('four scenarios with every lever moved stay within what can be sent', () => {
  const levers = LEVERS.map(({ key }) => `${key}=${key === 'intake' ? '3.37' : '0.97'}`).join('&');
  const one = state(`v=1&m=1&${levers}&start=2031&ramp=7.5&horizon=2051`);
  expect(writeComparison([one, one, one, one]).length).toBeLessThanOrEqual(700);
  const others = ['2031', '2032', '2033', '2034'].map((start) =>
    state(`v=1&m=1&${levers}&start=${start}`),
  );
  expect(writeComparison(others).length).toBeLessThanOrEqual(700);
});

test('hostile comparisons never throw, and their repairs say which scenario', () => {
  const opened = readComparison('v=1&m=1&intake=99&b.intake=abc&b.<script>=1&d.city.stock=-5&b.');
  expect(opened).toHaveLength(3);
  expect(opened[1]?.repairs.map(({ key }) => key)).toEqual(['b.intake', 'b.<script>']);
  fc.assert(
    fc.property(fc.string({ maxLength: 3000 }), (query) => {
      expect(readComparison(query).length).toBeLessThanOrEqual(MOST_SCENARIOS);
    }),
  );
});

const repairsOf = (query: string) => readComparison(query).map(({ repairs }) => repairs);

test('versions of a scenario’s own are told, those that are the first’s are not', () => {
  expect(repairsOf('v=1&m=1&intake=2&b.pay=0.8&b.m=9&b.v=7&c.v=1&d.m=1')).toEqual([
    [],
    [
      { kind: 'shared', key: 'b.m', found: '9', used: 1, scenario: 1 },
      { kind: 'shared', key: 'b.v', found: '7', used: 1, scenario: 1 },
    ],
    [],
    [],
  ]);
});

test('a scenario is told by its place, whatever letters the link leaves out', () => {
  expect(repairsOf('intake=2&d.industri=abc')).toEqual([
    [],
    [
      {
        kind: 'unknown',
        key: 'd.industri',
        found: 'abc',
        scenario: 1,
      },
    ],
  ]);
});

test('what is wrong in what scenarios share is told once, what follows from their own with them', () => {
  const city = 'm=9&city.stock=100&p.five=9&luck=1';
  const [first, ...others] = repairsOf(`${city}&b.intake=2&c.city.stock=100&d.p.stay=3`);
  expect(first?.map(({ key }) => key)).toEqual(['m', 'p.five', 'city.stock', 'city.loss', 'luck']);
  expect(others.map((repairs) => repairs.map(({ key }) => key))).toEqual([
    [],
    ['c.city.stock', 'c.city.loss'],
    ['d.city.stock', 'd.city.loss'],
  ]);
  expect(repairsOf('goal=noLoss&b.horizon=2040&c.intake=2')).toMatchObject([
    [{ kind: 'filled in', used: 2045 }],
    [{ kind: 'filled in', used: 2040 }],
    [],
  ]);
});

test('a word about assumptions that is none leaves the first scenario’s as they are', () => {
  const [, second] = readComparison('p.five=0.66&b.p=abc');
  expect(second?.state.scenario.parameters.fiveYearRetentionCoordinated).toBe(0.66);
  expect(second?.repairs).toMatchObject([{ kind: 'unknown', key: 'b.p', found: 'abc' }]);
});

test('a link without versions is read with the newest, and one that is far too long says so', () => {
  const opened = readComparison(`b.intake=2&${'c.a=1&'.repeat(700)}`);
  expect(opened.map(({ state }) => state.m)).toEqual([1, 1, 1]);
  expect(opened[1]?.state.scenario.levers.intake).toBe(2);
  expect(opened[2]?.repairs[0]).toMatchObject({ kind: 'too long', key: '' });
});

test('none, or more than four, cannot be written', () => {
  const one = state('v=1&m=1');
  expect(() => writeComparison([])).toThrow(RangeError);
  expect(() => writeComparison([one, one, one, one, one])).toThrow(RangeError);
});

test('a move goes through the door that links go through', () => {
  const one = state('v=1&m=1&intake=2&city.pay=0.5&pay=0.7');
  expect(write(change(one, { intake: '3' }).state)).toContain('intake=3');
  expect(write(change(one, { intake: null }).state)).not.toContain('intake');
  const { state: moved, repairs } = change(one, { 'city.pay': '0.9' });
  expect(moved.scenario.levers.pay).toBe(0.9);
  expect(repairs.map(({ kind, key }) => [kind, key])).toEqual([['out of range', 'pay']]);
});
