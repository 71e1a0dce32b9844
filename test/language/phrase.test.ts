import { expect, test } from 'vitest';
import { say } from '../../src/language/phrase.ts';

test('say fills the names in', () => {
  expect(say('{a}和{b-c}', { a: '甲', 'b-c': '乙' })).toBe('甲和乙');
});
test('say names what has no value, and the phrase it stands in', () => {
  expect(() => say('{who} left')).toThrow('no value for {who} in “{who} left”');
});
test('say takes the plural form, and the general one where there is none', () => {
  const phrase = { one: '{n} claim', other: '{n} claims' };
  expect(say(phrase, { n: '1' }, { count: 1, locale: 'en' })).toBe('1 claim');
  expect(say(phrase, { n: '2' }, { count: 2, locale: 'en' })).toBe('2 claims');
  expect(say({ other: '{n}个' }, { n: '1' }, { count: 1, locale: 'zh' })).toBe('1个');
});
test('say refuses a phrase that lacks the general form', () => {
  expect(() => say({ one: 'x' })).toThrow('other');
});
