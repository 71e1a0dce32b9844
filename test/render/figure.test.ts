import { describe, expect, test } from 'vitest';
import { figureText, yearText } from '../../src/render/figure.ts';

describe('figureText', () => {
  test('is the same number in both languages, set in each its way', () => {
    expect(figureText('fuxin-stock-2021', 'zh')).toBe('21.7万人');
    expect(figureText('fuxin-stock-2021', 'en')).toBe('217,000 people');
    expect(figureText('fuxin-stock-drop-since-2018', 'zh', 'number')).toBe('近2.3万');
  });
  test('keeps the hedge of what a derived value rests on', () => {
    expect(figureText('fuxin-stock-2018', 'en')).toBe('nearly 240,000 people');
  });
  test('tells the year', () => {
    expect(figureText('haining-returned-2013', 'zh', 'year')).toBe('2013年');
    expect(() => figureText('haining-rate-fall', 'en', 'year')).toThrow('haining-rate-fall');
  });
  test('names an id that is not there', () => {
    expect(() => figureText('nobody', 'en')).toThrow('nobody');
  });
});

test('yearText tells years, spans, cohorts, and that there is none', () => {
  expect(yearText(2013, 'zh')).toBe('2013年');
  expect(yearText('2018-2021', 'zh')).toBe('2018～2021年');
  expect(yearText('2013 cohort', 'en')).toBe('admitted in 2013');
  expect(yearText(null, 'en')).toBe('no year given');
});
