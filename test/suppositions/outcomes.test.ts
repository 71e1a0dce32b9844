import { describe, expect, test } from 'vitest';
import { CITIES } from '../../src/model/city.ts';
import { calibrate } from '../../src/model/calibrate.ts';
import { DEFAULTS } from '../../src/model/parameters.ts';
import { languages, ledger } from '../../src/render/book.ts';
import { drawable } from '../../src/render/drawable.ts';
import { supposition } from '../../src/render/supposition.ts';
import { outcomes as hundredth } from '../../src/suppositions/one-per-cent.ts';
import { outcomes as revolving } from '../../src/suppositions/revolving-door.ts';
import { outcomes as leavers } from '../../src/suppositions/skilled-leavers.ts';

const NONE = new Map();

test('a revolving door settles where the core sees Fuxin’s recruits: 3 300 a year for 2.3 years', () => {
  const { value } = revolving(NONE, { recruits: 3300, stay: 2.3 }).settled;
  expect(value).toBeCloseTo(7590, 6);
  expect(value).toBeCloseTo(calibrate(CITIES.fuxin, DEFAULTS).recruitsInStock, 6);
});

test('one per cent of the workers is one in a hundred of them', () => {
  expect(hundredth(NONE, { workers: 20_000 }).hundredth.value).toBe(200);
});

test('of a hundred workers, 53 instead of 33 are left after five years of 12 instead of 20 %', () => {
  const figures = new Map([
    ['essay-dongguan-attrition-cut', drawable('essay-dongguan-attrition-cut')],
  ]);
  const { fewer, left, kept } = leavers(figures, { leave: 20 });
  expect(fewer.value).toBeCloseTo(12, 12);
  expect(left.value).toBeCloseTo(100 * 0.8 ** 5, 9);
  expect(kept.value).toBeCloseTo(100 * 0.88 ** 5, 9);
});

test('an input that was not asked for is named', () => {
  expect(() => revolving(NONE, { recruits: 1 })).toThrow('“stay” is not among');
});

describe.each(languages)('in %s', (lang) => {
  test.each([...ledger.suppositions])('%s tells all its numbers at first', (id, { value }) => {
    const { pieces } = supposition(id, lang);
    const told = pieces.filter(({ kind }) => kind !== 'text').map((piece) => piece.id);
    const wanted = [...value.inputs.map((input) => input.id), ...value.outcomes];
    expect(told).toEqual(expect.arrayContaining(wanted));
    expect(pieces.every((piece) => piece.kind === 'input' || !piece.text.includes('{'))).toBe(true);
  });
});
