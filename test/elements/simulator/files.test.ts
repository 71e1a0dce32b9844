import { expect, test } from 'vitest';
import { fileName } from '../../../src/elements/simulator/files.ts';
import { read } from '../../../src/state/read.ts';
import { defaultState } from '../../../src/state/state.ts';

const named = (query: string) => fileName(read(query).state, 'png');

test('a file is called after stock, year and the link', () => {
  expect(fileName(defaultState(), 'csv')).toMatch(
    /^leaking-reservoir-217000-2021-[0-9a-z]{6}\.csv$/,
  );
});

test('one state has one name, however its link was written', () => {
  expect(named('v=1&m=1')).toBe(named(''));
  expect(named('')).toBe(fileName(defaultState(), 'png'));
});

test('cities and scenarios are told apart', () => {
  const queries = Array.from(
    { length: 300 },
    (_, at) => `v=1&m=1&p.wage=${String(50_000 + at * 100)}`,
  );
  const names = [
    ...queries,
    'city.stock=300000',
    'city.stock=300000&p.pace=3',
    'city.year=2022',
  ].map(named);
  expect(new Set(names).size).toBe(names.length);
});
