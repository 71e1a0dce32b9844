import { expect, test } from 'vitest';
import { newestVersion } from '../../src/render/book.ts';
import { picture } from '../../src/render/charts.ts';
import { citationsOf } from '../../src/render/citation.ts';

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
