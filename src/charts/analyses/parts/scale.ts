import { ticks } from 'd3-array';

/** A straight scale from the domain onto the range; a domain of no width puts everything at the range's start. */
export function linear(
  domain: readonly [number, number],
  range: readonly [number, number],
): (value: number) => number {
  const [low, high] = domain;
  const [start, end] = range;
  const step = high === low ? 0 : (end - start) / (high - low);
  return (value) => start + (value - low) * step;
}

/** About `count` round numbers between low and high, rising, for the marks of an axis. */
export function niceTicks(low: number, high: number, count: number): number[] {
  return ticks(low, high, count);
}

/** A domain widened to round numbers, so that the outer marks of its axis stand at its ends. */
export function roundDomain(low: number, high: number, count: number): [number, number] {
  const step = stepOf(niceTicks(low, high, count));
  return [Math.floor(low / step) * step, Math.ceil(high / step) * step];
}

/** The place that the round numbers of an axis are rounded to: 10 000 for 50 000, 100 000 and so on. */
export function placeOf(marks: readonly number[]): number {
  return 10 ** Math.floor(Math.log10(stepOf(marks)));
}

function stepOf([first = 0, second = first + 1]: readonly number[]): number {
  return second - first;
}
