import { parseHTML } from 'linkedom';
import { describe, expect, test } from 'vitest';
import { picture } from '../../src/render/charts.ts';

describe.each(['zh', 'en'])('linked-firms in %s', (lang) => {
  const chart = picture('linked-firms', lang);
  test.each([340, 720])('draws a dot for each firm and no other dot, at %d px', (width) => {
    const { document } = parseHTML(chart.draw(width));
    expect(document.querySelectorAll('.firm')).toHaveLength(17);
  });
  test('reaches every firm by a line of one length', () => {
    const { document } = parseHTML(chart.draw(720));
    const lengths = [...document.querySelectorAll('path.rule')].map((line) => {
      const [x1 = 0, y1 = 0, x2 = 0, y2 = 0] = (
        line.getAttribute('d')?.match(/-?[\d.]+/g) ?? []
      ).map(Number);
      return Math.hypot(x2 - x1, y2 - y1);
    });
    expect(lengths).toHaveLength(17);
    for (const length of lengths) expect(length).toBeCloseTo(lengths[0] ?? 0, 0);
  });
  test('gives no number for another city', () => {
    expect(chart.table.rows).toHaveLength(1);
    expect(chart.summary().match(/\d+/g)).toEqual(['17']);
  });
});
