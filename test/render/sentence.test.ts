import { expect, test } from 'vitest';
import { firstSentences } from '../../src/render/sentence.ts';

test('a folded caveat keeps its first sentence whole, and loses no word', () => {
  const long = `${'How long a sentence can be, when nobody stops it. '.repeat(6)}The end.`;
  const [first, rest] = firstSentences(long, 'en');
  expect(first).toMatch(/^How long.*it\.$/);
  expect(first.length).toBeLessThan(180);
  expect(`${first} ${rest}`).toBe(long);
  const [erste, andere] = firstSentences('据该文，出处无法追溯。'.repeat(12), 'zh');
  expect(erste + andere).toBe('据该文，出处无法追溯。'.repeat(12));
  expect(erste.endsWith('。')).toBe(true);
});

test('a short caveat is not folded', () => {
  expect(firstSentences('One. Two.', 'en')).toEqual(['One. Two.', '']);
  expect(firstSentences('A single sentence', 'en')).toEqual(['A single sentence', '']);
});
