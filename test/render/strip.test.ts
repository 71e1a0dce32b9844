import { expect, test } from 'vitest';
import { stripOf } from '../../src/render/strip.ts';

test('the strip counts a chapter’s figures by how well they stand, titled sources always', () => {
  expect(stripOf('county', 'en')).toEqual({
    sentence:
      'This chapter, charts included, uses 11 figures: 0 from a titled source, 6 from unnamed surveys, 5 worked out by us.',
    grades: [...Array<string>(6).fill('survey-unnamed'), ...Array<string>(5).fill('derived')],
  });
  expect(stripOf('county', 'zh')?.sentence).toMatch(/^本章连同图表用到11个数字：0个/);
});
