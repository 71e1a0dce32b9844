import { expect, test } from 'vitest';
import { wordsApart } from '../../src/render/words-apart.ts';

test('a Chinese heading breaks between words, never before a closing mark', () => {
  const pieces = wordsApart('三份文献都说“人才”，说的却是四回事', 'zh');
  expect(pieces.join('')).toBe('三份文献都说“人才”，说的却是四回事');
  expect(pieces).toContain('“人才”，');
  expect(pieces.length).toBeGreaterThan(5);
});
test('an English heading is one piece: its spaces break it', () => {
  expect(wordsApart('A ledger that does not close', 'en')).toEqual([
    'A ledger that does not close',
  ]);
});
test.each([
  ['怎样留人', '留人'],
  ['只给三条说了效果', '说了'],
  ['一篇论文为海宁设想的“一站式”服务', '“一站式”'],
])('a character of %s is never alone on a line', (heading, piece) => {
  const pieces = wordsApart(heading, 'zh');
  expect(pieces.join('')).toBe(heading);
  expect(pieces.some((one) => one.includes(piece))).toBe(true);
  expect(pieces.filter((one) => one.length === 1)).toEqual([]);
});
