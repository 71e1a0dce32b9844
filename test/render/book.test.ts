import { expect, test } from 'vitest';
import { wordsIn } from '../../src/render/book.ts';

test('a control’s words come filled in, and a key that is missing is named', () => {
  expect(wordsIn('en')('stepOf', { at: '1', all: '3' })).toBe('Step 1 of 3');
  expect(() => wordsIn('zh')('stepOff')).toThrow('no words for “stepOff” in zh');
});
