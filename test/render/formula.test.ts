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
test('a share that is the same every year is told in words, whatever stands around it', () => {
  const share =
    'EXIT-SHARE ( fuxin-stock-2018 , fuxin-stock-2021 , fuxin-years-between-stocks , fuxin-annual-intake )';
  expect(formulaText(`${share} * fuxin-stock-2021`, 'en', true)).toBe(
    '(the share that, leaving each year, takes nearly 240,000 to 217,000 in 3 years with 3,300 arriving a year) × 217,000',
  );
  expect(formulaText(`2 * ${share}`, 'zh')).toBe(
    '2 × （每年离开同一比例，每年来3300，3年间由24.0万变为21.7万：这一比例）',
  );
});
