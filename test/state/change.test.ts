import fc from 'fast-check';
import { expect, test } from 'vitest';
import { change } from '../../src/state/change.ts';
import * as grammar from '../../src/state/grammar.ts';
import { MODELS, modelOf, type Models } from '../../src/state/models.ts';
import { read, type Opened } from '../../src/state/read.ts';
import { write } from '../../src/state/write.ts';

/** What a move comes to where the whole link is written, changed, and opened again. */
function byLink(query: string, moves: Readonly<Record<string, string | null>>): Opened {
  const pairs = new URLSearchParams(query);
  for (const [key, text] of Object.entries(moves)) {
    if (text === null) pairs.delete(key);
    else pairs.set(key, text);
  }
  return read(pairs.toString());
}

const text = fc.oneof(
  fc.double({ min: -1, max: 5, noNaN: true }).map(String),
  fc.double({ min: -1, max: 5, noNaN: true }).map((value) => value.toFixed(2)),
  fc.constantFrom('', 'x', '1e3', '-0', '0', '1', '99999'),
);
const lever = fc.constantFrom(...grammar.LEVERS.map(({ key }) => key));

test('a lever moves as if its whole link were opened again, in any city', () => {
  const levers = fc.dictionary(lever, text, { maxKeys: 7 });
  const city = fc.constantFrom(
    '',
    '&city.pay=0.5',
    '&city.coordination=0.4&p.pay=1.5&horizon=2050',
  );
  const moves = fc.dictionary(lever, fc.option(text), { minKeys: 1, maxKeys: 3 });
  fc.assert(
    fc.property(levers, city, moves, (levers, city, moves) => {
      const { state } = read(`v=1&m=1&${new URLSearchParams(levers).toString()}${city}`);
      const moved = change(state, moves);
      const opened = byLink(write(state), moves);
      expect(moved.state).toEqual(opened.state);
      expect(moved.repairs.toSorted(byKey)).toEqual(opened.repairs.toSorted(byKey));
      expect(write(moved.state)).toBe(write(opened.state));
    }),
  );
});

test('what is no lever goes back to where the named city and the defaults have it', () => {
  const { state } = read('v=1&m=1&intake=2&city.pay=0.5&p.pay=1');
  const { state: back, repairs } = change(state, { 'city.pay': null, 'p.pay': null });
  expect([write(back), repairs]).toEqual(['v=1&m=1&intake=2', []]);
});

test('a lever that a model has not is unknown to it, however it is moved', () => {
  const model = modelOf(1);
  const kept = Object.entries(model.leverTops).filter(([name]) => name !== 'pay');
  const leverTops = Object.fromEntries(kept) as unknown as typeof model.leverTops;
  const models: Models = { ...MODELS, 1: { ...model, leverTops } };
  const { state } = read('v=1&m=1&intake=2', models);
  const { state: moved, repairs } = change(state, { pay: '0.9', intake: '3' }, models);
  expect(moved.scenario.levers.intake).toBe(3);
  expect(repairs).toEqual([{ kind: 'unknown', key: 'pay', found: '0.9' }]);
});

function byKey(one: { key: string }, other: { key: string }): number {
  return one.key < other.key ? -1 : 1;
}
