import { expect, test } from 'vitest';
import { picture } from '../../src/render/charts.ts';
import { csv } from '../../src/render/csv.ts';
import { csvCell } from '../../src/language/csv-cell.ts';

test('a chart’s CSV begins with a byte-order mark, one header row, then a row a figure', () => {
  const file = csv(picture('cohort-returns', 'en'));
  expect(file.startsWith('\uFEFFid,subject,value,unit,')).toBe(true);
  const [, first] = file.split('\r\n');
  expect(first).toMatch(/^haining-admitted-2013,.*,3256,people,eq,2013,Haining,.*,haining,77,$/);
  expect(file.trim().split('\r\n')).toHaveLength(12);
});
test('a derived figure carries its formula and no line', () => {
  expect(csv(picture('cohort-returns', 'zh'))).toMatch(
    /haining-admitted-rise,.*,979,人,eq,,海宁,,由我们推算,,,haining-admitted-2014 - haining-admitted-2013/,
  );
});
test('cells are quoted where they must be, null is empty and never 0', () => {
  expect(csvCell('a,b')).toBe('"a,b"');
  expect(csvCell('say "x"')).toBe('"say ""x"""');
  expect(csvCell(null)).toBe('');
  expect(csvCell(0)).toBe('0');
});
test('what a spreadsheet would run is disarmed', () => {
  for (const text of ['=1+1', '+1', '-1', '−1', '@x', '\tx'])
    expect(csvCell(text)).toBe(`'${text}`);
});
