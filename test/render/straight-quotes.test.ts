import { expect, test } from 'vitest';
import { straightQuotes } from '../../src/render/straight-quotes.ts';

test('quotes are straight in English picture files, whose face would spread curly ones', () => {
  expect(straightQuotes('<text a="b">the city’s “pay”</text>', 'en')).toBe(
    '<text a="b">the city\'s &quot;pay&quot;</text>',
  );
});

test('Chinese keeps its quotes, a square wide by right', () => {
  expect(straightQuotes('<text>“薪资”</text>', 'zh')).toBe('<text>“薪资”</text>');
});
