import { expect, test } from 'vitest';
import { fill } from '../../src/render/fill.ts';

test('fills in the claim’s own value and year, and other figures by their ids', () => {
  expect(fill('{value}，{year}', 'zh', { id: 'haining-talent-introduced' })).toBe(
    '20,219人，2016～2018年',
  );
  expect(fill('{year}', 'en', { id: 'haining-returned-2013' })).toBe('2013');
  expect(fill('of {fuxin-annual-intake}', 'en', {})).toBe('of 3,300 people a year');
});
test('leaves the unit out where the words ask for the number', () => {
  expect(
    fill('{fuxin-local-recruits:number} of {value:number}', 'en', {
      id: 'fuxin-graduate-recruits',
    }),
  ).toBe('565 of 1,043');
});
test('takes a check’s own results first', () => {
  const own = { gap: { value: 1305, unit: 'persons', comparator: 'eq' as const } };
  expect(fill('{gap}', 'zh', { own })).toBe('1305人');
  expect(fill('{gap:number}', 'en', { own })).toBe('1,305');
});
test('names an id that is not there', () => {
  expect(() => fill('{nobody}', 'en', {})).toThrow('nobody');
});
