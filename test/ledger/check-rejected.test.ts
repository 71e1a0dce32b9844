import { expect, test } from 'vitest';
import { ownWords } from '../../src/ledger/check-rejected.ts';

test('a tag, a quotation, a name to fill in and a key are not our own words', () => {
  expect(ownWords('It costs <Claim id="essay-culture-leverage" as="number" /> yuan.')).toBe(
    'it costs  yuan.',
  );
  expect(ownWords('“Leverage”, it says, is {leverage}')).toBe(', it says, is ');
  expect(ownWords('    "leverage": "plain",')).toBe(' "plain",');
});
