import { expect, test } from 'vitest';
import { formulaText } from '../../src/render/formula.ts';

test('a formula shows its numbers, in the way of the language', () => {
  expect(formulaText('( haining-admitted-2014 - haining-admitted-2013 ) / 2', 'en')).toBe(
    '(4,235 − 3,256) ÷ 2',
  );
  expect(formulaText('fuxin-stock-2021 * 2', 'zh')).toBe('21.7万 × 2');
});
test('hedges stand in it where they are asked for', () => {
  expect(formulaText('fuxin-stock-drop-since-2018', 'en')).toBe('23,000');
  expect(formulaText('fuxin-stock-drop-since-2018', 'en', true)).toBe('nearly 23,000');
});
test('a range shows the end that is meant, a list how many it names', () => {
  expect(formulaText('essay-patents-per-leader.high * 8', 'en')).toBe('5 × 8');
  expect(formulaText('[ fuxin-pillar-new-energy fuxin-pillar-green-food ]', 'en')).toBe('2');
});
