import { expect, test } from 'vitest';
import {
  BORROWED,
  cityMoves,
  cityOf,
  isBorrowed,
} from '../../../src/elements/simulator/own-city.ts';
import { change } from '../../../src/state/change.ts';
import { defaultState } from '../../../src/state/state.ts';
import { write } from '../../../src/state/write.ts';

const typed = { stock: 300_000, baseYear: 2025, then: 310_000, over: 3, recruits: 4000 };

test('what a city borrows stays out of its link, and keeps its digits', () => {
  const state = defaultState();
  const city = cityOf(typed, state);
  const { state: moved, repairs } = change(state, cityMoves(city));
  expect(repairs).toEqual([]);
  expect(moved.city.returneeShare).toBe(BORROWED.returneeShare);
  expect(write(moved)).toBe(
    'v=1&m=1&city.year=2025&city.stock=300000&city.loss=3333&city.recruits=4000',
  );
});

test('a link that holds a borrowed figure as rounded there has borrowed it all the same', () => {
  const rounded = { ...BORROWED, stock: 300_000, returneeShare: 0.542 };
  expect(isBorrowed('returneeShare', rounded)).toBe(true);
  expect(isBorrowed('returneeShare', { ...rounded, returneeShare: 0.5 })).toBe(false);
  expect(isBorrowed('then', rounded)).toBe(false);
});
