import { expect, test } from 'vitest';
import { placeOf } from '../../src/state/address.ts';

const simulator = 'https://here.example/en/simulator/';
const presets = [{ query: 'v=1&intake=2', address: 'https://here.example/more/', title: 'More' }];

test('a state that is a prepared scenario has that page for its link', () => {
  expect(placeOf('v=1&intake=2', { presets, simulator })).toEqual({
    link: 'https://here.example/more/',
    preset: 'More',
  });
});

test('any other state stands in the query of the simulator', () => {
  expect(placeOf('v=1&intake=1.9', { presets, simulator })).toEqual({
    link: 'https://here.example/en/simulator/?v=1&intake=1.9',
  });
});
