import { parseHTML } from 'linkedom';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import * as projection from '../../../src/charts/analyses/projection.ts';
import type { Composed, Part } from '../../../src/charts/analyses/parts/composition.ts';
import { svg } from '../../../src/charts/parts/svg.ts';
import { showParts } from '../../../src/elements/simulator/show-parts.ts';
import { draws } from '../../../src/model/draws.ts';
import { ensemble } from '../../../src/model/ensemble.ts';
import { measure } from '../../../src/render/measure.ts';
import { read } from '../../../src/state/read.ts';
import { voiceOf } from '../../charts/analyses/draw.ts';

const { document, Element } = parseHTML('<!doctype html><html><body></body></html>');
const voice = voiceOf('en', 'projection');

beforeAll(() => {
  vi.stubGlobal('document', document);
  vi.stubGlobal('Element', Element);
});
afterAll(() => {
  vi.unstubAllGlobals();
});

/** A picture of parts by key, each a circle named like its key; how often each was made. */
function picture() {
  const made: string[] = [];
  const code: Composed<{ parts: readonly Omit<Part, 'make'>[]; height?: number }> = {
    composition: ({ parts, height = 10 }, { width }) => ({
      ...{ width, height },
      parts: parts.map((part) => ({
        ...part,
        make: () => {
          made.push(part.key);
          return part.key === '' ? [] : [svg(document, 'circle', { class: part.key })];
        },
      })),
    }),
  };
  const pictures = document.createElement('div');
  const show = (parts: readonly Omit<Part, 'make'>[], moving = false, height?: number) => {
    made.length = 0;
    const frame = { pictures, measure: () => 1, width: 100, voice, moving };
    showParts(code, height === undefined ? { parts } : { parts, height }, frame);
    const names = [...pictures.querySelectorAll('svg > g')].map(
      (part) => part.firstElementChild?.getAttribute('class') ?? '',
    );
    return { made: [...made], names };
  };
  return { pictures, show };
}

test('of what stands already only parts with another key are drawn', () => {
  const { pictures, show } = picture();
  expect(show([{ key: 'a' }, { key: 'b' }])).toEqual({ made: ['a', 'b'], names: ['a', 'b'] });
  const before = pictures.firstElementChild;
  expect(show([{ key: 'a' }, { key: 'c' }])).toEqual({ made: ['c'], names: ['a', 'c'] });
  expect(pictures.firstElementChild).toBe(before);
});

test('while it moves a part that may wait stays as it stands, and is drawn afterwards', () => {
  const { show } = picture();
  show([{ key: 'a', waits: 'always' }]);
  expect(show([{ key: 'b', waits: 'always' }], true).names).toEqual(['a']);
  expect(show([{ key: 'b', waits: 'always' }]).names).toEqual(['b']);
});

test('a part that may wait at first does so only until something of it stands', () => {
  const { show } = picture();
  show([{ key: '', waits: 'at first' }]);
  expect(show([{ key: 'b', waits: 'at first' }], true).names).toEqual(['']);
  expect(show([{ key: 'b', waits: 'at first' }]).names).toEqual(['b']);
  expect(show([{ key: 'c', waits: 'at first' }], true).names).toEqual(['c']);
});

test('another size, or a place that something else has filled, is drawn whole', () => {
  const { pictures, show } = picture();
  show([{ key: 'a' }]);
  expect(show([{ key: 'a' }], false, 20).made).toEqual(['a']);
  expect(pictures.querySelector('svg')?.getAttribute('viewBox')).toBe('0 -4 100 24');
  pictures.replaceChildren();
  expect(show([{ key: 'a' }], true, 20).names).toEqual(['a']);
});

/** Moves of every kind: of a lever, to and from policies as today, of the time, of a city that does not lose. */
const WAY = [
  '',
  'intake=2',
  'intake=2.4',
  'intake=2.4&start=2030',
  'intake=2.4&city.loss=0',
  'coordination=0.5',
  'industry=3&horizon=2060',
  'intake=1.2&horizon=2061',
  '',
];

test.each([false, true])(
  'a picture that has come a long way looks as if drawn at once',
  (spread) => {
    const frame = { measure, width: 390, show: ['brief'], pictures: document.createElement('div') };
    const drawn = draws(64);
    for (const link of WAY) {
      const { city, scenario } = read(`v=1&m=1&${link}`).state;
      const spreads = spread ? ensemble(city, scenario, drawn) : null;
      const rows = projection.rows({ city, scenario }, spreads);
      showParts(projection, rows, { ...frame, voice, moving: true });
      showParts(projection, rows, { ...frame, voice, moving: false });
      const fresh = projection.draw(rows, { ...frame, ...voice, document, live: true });
      expect(frame.pictures.querySelector('svg')?.innerHTML, link).toBe(fresh.innerHTML);
    }
  },
);

test('where only points move, shapes are given other points and nothing is made', () => {
  const { pictures, show } = picture();
  show([{ key: 'a', outlines: { key: 'one', points: () => [] } }]);
  pictures.querySelector('.a')?.setAttribute('points', '0,0');
  const moved = { key: 'b', outlines: { key: 'one', points: () => ['1,2'] } };
  expect(show([moved])).toEqual({ made: [], names: ['a'] });
  expect(pictures.querySelector('.a')?.getAttribute('points')).toBe('1,2');
  expect(show([{ key: 'c', outlines: { key: 'two', points: () => ['3,4'] } }]).made).toEqual(['c']);
});
