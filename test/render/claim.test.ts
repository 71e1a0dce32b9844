import { expect, test } from 'vitest';
import { noteOf } from '../../src/render/claim.ts';

test('a note says who claims it, where, how well it stands, and that we named the place', () => {
  const { facts } = noteOf('fuxin-stock-drop-since-2018', 'en');
  const text = facts.map((fact) => fact.text).join('\n');
  expect(text).toContain('Yang Xiaohui');
  expect(text).toContain('line\u00a0148');
  expect(text).toContain('a little below');
  expect(text).toContain('Fuxin (our identification)');
});

test('a derived note shows its arithmetic with the numbers in it', () => {
  const { facts } = noteOf('haining-admitted-rise', 'en');
  expect(facts.map((fact) => fact.text)).toContain('4,235 − 3,256 = 979');
});
