import { expect, test } from 'vitest';
import { newestVersion } from '../../src/render/book.ts';
import { picture } from '../../src/render/charts.ts';
import { citationsOf, pageCitations } from '../../src/render/citation.ts';

test.each(['zh', 'en'])(
  '%s: every citation has author, title, version and the chart’s address',
  (lang) => {
    const chart = picture('cohort-returns', lang);
    const { version, date } = newestVersion();
    for (const text of Object.values(citationsOf(chart))) {
      expect(text).toContain(chart.title);
      expect(text).toContain(version);
      expect(text).toContain(date.slice(0, 4));
      expect(text).toContain(`/${lang}/charts/cohort-returns/`);
    }
  },
);

test('a page is cited as a chart is, as a page and not as a part of a database', () => {
  const { plain, bibtex, gbt7714 } = pageCitations({
    lang: 'en',
    title: 'How it is worked out',
    path: 'en/methods/',
  });
  expect(plain).toContain('“How it is worked out”');
  expect(bibtex).toContain('@misc{leaking-reservoir-methods,');
  expect(gbt7714).toContain('How it is worked out[EB/OL]');
  for (const text of [plain, bibtex, gbt7714]) expect(text).toContain('/en/methods/');
});
