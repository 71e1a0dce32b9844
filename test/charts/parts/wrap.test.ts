import { describe, expect, test } from 'vitest';
import { wrap } from '../../../src/charts/parts/wrap.ts';
import { en, zh } from '../../language/settings.ts';

const measure = (text: string, size: number) => Array.from(text).length * size;
const chinese = (text: string, characters: number) =>
  wrap(text, { width: characters * 10, size: 10, measure, setting: zh });
const english = (text: string, characters: number) =>
  wrap(text, { width: characters * 10, size: 10, measure, setting: en });

describe('wrap', () => {
  test('breaks Chinese between characters', () => {
    expect(chinese('来多少人先看留多久', 4)).toEqual(['来多少人', '先看留多', '久']);
  });
  test('never begins a line with a closing mark', () => {
    for (const mark of '，。、；：！？）》”') {
      for (const line of chinese(`来多少人${mark}先看留多久`, 4))
        expect(line.startsWith(mark)).toBe(false);
    }
  });
  test('never ends a line with an opening mark', () => {
    for (const mark of '（《“') {
      for (const line of chinese(`来多少${mark}人先看留多久`, 4))
        expect(line.endsWith(mark)).toBe(false);
    }
  });
  test('keeps numbers with their units whole inside Chinese', () => {
    expect(chinese('共有3256人', 4)).toEqual(['共有', '3256', '人']);
  });
  test('breaks English at spaces, and drops the space', () => {
    expect(english('how many come', 8)).toEqual(['how many', 'come']);
  });
  test('lets a word wider than the line stand alone', () => {
    expect(english('a counterrevolution b', 5)).toEqual(['a', 'counterrevolution', 'b']);
  });
  test('an empty text has no lines', () => {
    expect(english('', 5)).toEqual([]);
    expect(chinese('  ', 5)).toEqual([]);
  });
});
