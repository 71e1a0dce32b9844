import fc from 'fast-check';
import { expect, test } from 'vitest';
import { CITIES } from '../../src/model/city.ts';
import { earlierStock } from '../../src/model/earlier-stock.ts';

test('the studied city’s earlier count is what its stock and its loss make', () => {
  const { stock, netLoss, observedYears } = CITIES.fuxin;
  expect(earlierStock(CITIES.fuxin)).toBe(stock + netLoss * observedYears);
});

test('a round count is found again from the yearly loss that was rounded', () => {
  const netLoss = Math.round((520_000 - 500_000) / 3);
  expect(earlierStock({ stock: 500_000, netLoss, observedYears: 3 })).toBe(520_000);
});

test('without a loss or gain it is the same count, however round another would be', () => {
  expect(earlierStock({ stock: 300_002, netLoss: 0, observedYears: 5 })).toBe(300_002);
});

test('whatever was counted, the count told leads to the same yearly loss', () => {
  const count = fc.integer({ min: 1, max: 10_000_000 });
  fc.assert(
    fc.property(count, count, fc.integer({ min: 1, max: 40 }), (then, stock, observedYears) => {
      const netLoss = Math.round((then - stock) / observedYears);
      const told = earlierStock({ stock, netLoss, observedYears });
      expect(Math.round((told - stock) / observedYears) - netLoss).toBeCloseTo(0, 9);
      expect(Math.abs(told - then)).toBeLessThanOrEqual(observedYears);
    }),
  );
});
