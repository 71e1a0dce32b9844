import { describe, expect, test } from 'vitest';
import { outlineOf, sourceClaims } from '../../src/render/outline.ts';

describe('sourceClaims', () => {
  test('keeps the order of the document, line by line and within a line', () => {
    const ids = sourceClaims('essay').map(({ id }) => id);
    expect(ids[0]).toBe('essay-worry-brain-drain');
    expect(ids.indexOf('essay-push-low-pay')).toBeLessThan(ids.indexOf('essay-push-living-cost'));
    const lines = sourceClaims('fuxin').map(({ line }) => line);
    expect(lines).toEqual([...lines].sort((a, b) => a - b));
  });
});

describe('outlineOf', () => {
  const essay = outlineOf('essay', 'en');
  test('has every claim of the document once', () => {
    const ids = essay.flatMap(({ statements }) => statements.map(({ id }) => id));
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids).toHaveLength(155);
  });
  test('tells of the editing note and of the unnamed city where a reader meets them', () => {
    expect(essay.at(-1)?.told).toContain('more persuasive');
    expect(outlineOf('fuxin', 'en')[0]?.told).toContain('our identification');
  });
  test('says of each statement what we made of it, and stamps the essay’s figures', () => {
    const all = essay.flatMap(({ statements }) => statements);
    expect(all.filter(({ made }) => made.length === 0)).toEqual([]);
    const stay = all.find(({ id }) => id === 'essay-subsidy-only-tenure');
    expect(stay?.made).toContain('As claimed by the essay; source not traceable.');
    expect(stay?.uses.map(({ text }) => text)).toContain('A setting of the projection');
  });
});
