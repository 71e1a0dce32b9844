import { describe, expect, test } from 'vitest';
import { FILTERS, filterRules, optionsOf, tagsOf } from '../../src/render/filters.ts';

describe('tagsOf', () => {
  test('puts a claim under all its places', () => {
    expect(tagsOf('essay-price-to-income').place).toEqual(['wuxi', 'dongguan']);
    expect(tagsOf('essay-push-low-pay')).toEqual({
      place: ['none'],
      theme: ['push-pull'],
      grade: ['statement'],
      kind: ['push-factor'],
    });
  });
  test('knows derived values as ours', () => {
    expect(tagsOf('fuxin-stock-2018')).toMatchObject({ grade: ['derived'], kind: ['derived'] });
  });
});

describe.each(FILTERS)('the options of %s', (filter) => {
  test('have names in both languages, and claims', () => {
    for (const lang of ['zh', 'en']) {
      for (const { value, name, count } of optionsOf(filter, lang)) {
        expect(name, value).not.toBe('');
        expect(name, value).not.toBe(value);
        expect(count, value).toBeGreaterThan(0);
      }
    }
  });
  test('have each a rule that filters without a script', () => {
    for (const { value } of optionsOf(filter, 'en')) {
      expect(filterRules('en')).toContain(`[name=${filter}][value=${value}]:checked`);
    }
  });
});
