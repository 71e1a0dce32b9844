import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { Turns } from '../../../src/elements/simulator/turns.ts';

/** What waits for the next frame, by its number. */
let frames = new Map<number, () => void>();
/** What is left to do in this one. */
let due = new Map<number, () => void>();
let last = 0;

beforeEach(() => {
  frames = new Map();
  vi.stubGlobal('requestAnimationFrame', (callback: () => void) => {
    frames.set(++last, callback);
    return last;
  });
  vi.stubGlobal('cancelAnimationFrame', (frame: number) => {
    frames.delete(frame);
    due.delete(frame);
  });
});

afterEach(() => {
  vi.unstubAllGlobals();
});

function nextFrame(): void {
  due = frames;
  frames = new Map();
  for (const [, callback] of due) callback();
}

test('pieces are done one a frame, in the order of asking, each once', () => {
  const done: string[] = [];
  const turns = new Turns(() => false);
  for (const name of ['lines', 'tank', 'lines']) turns.ask(name, () => done.push(name));
  nextFrame();
  expect(done).toEqual(['lines']);
  nextFrame();
  nextFrame();
  expect(done).toEqual(['lines', 'tank']);
});

test('the newest of one name is what is done', () => {
  const done: number[] = [];
  const turns = new Turns(() => false);
  turns.ask('lines', () => done.push(1));
  turns.ask('lines', () => done.push(2));
  nextFrame();
  expect(done).toEqual([2]);
});

test.each(['before it in the frame', 'after it in the frame'])(
  'a piece gives way to work that is done %s, but not for ever',
  (when) => {
    let done = 0;
    const before = when.startsWith('before');
    const turns = new Turns(() => !before);
    let waited = 0;
    const work = () => {
      if (before) turns.yield();
      requestAnimationFrame(work);
    };
    requestAnimationFrame(work);
    turns.ask('lines', () => done++);
    while (done === 0 && waited < 20) {
      nextFrame();
      waited++;
    }
    expect(done).toBe(1);
    expect(waited).toBeGreaterThan(1);
    expect(waited).toBeLessThan(8);
  },
);
