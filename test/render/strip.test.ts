import { expect, test } from 'vitest';
import { stripOf } from '../../src/render/strip.ts';

test('the strip counts a chapter’s figures by how well they stand, titled sources always', () => {
  expect(stripOf('county', 'en')).toEqual({
    sentence:
      'This chapter, charts included, quotes 11 figures: 0 from a titled source, 6 from unnamed surveys, 5 worked out by us.',
    key: 'One square a figure: the fuller it is, the better its source is named. Stripes are our own sums.',
    grades: [...Array<string>(6).fill('survey-unnamed'), ...Array<string>(5).fill('derived')],
  });
  expect(stripOf('county', 'zh')?.sentence).toMatch(/^本章连同图表引用了11个数字：0个/);
});

test('where a chapter works something out as it is read, it says that this is not counted', () => {
  const said = 'What our model and the charts work out comes on top and is not counted.';
  expect(stripOf('multiplier', 'en')?.sentence).toContain(said);
  expect(stripOf('multiplier', 'en')?.key).not.toContain('Stripes');
  expect(stripOf('county', 'en')?.sentence).not.toContain(said);
});
