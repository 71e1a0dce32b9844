import { parseHTML } from 'linkedom';
import { describe, expect, test } from 'vitest';
import { CITIES } from '../../src/model/city.ts';
import { history } from '../../src/model/history.ts';
import { DEFAULTS } from '../../src/model/parameters.ts';
import { figureOf } from '../../src/render/book.ts';
import { picture } from '../../src/render/charts.ts';

const en = picture('reservoir-tank', 'en');
const zh = picture('reservoir-tank', 'zh');
const view = (id: string) => en.views.find((other) => other.id === id)?.show ?? [];
const drawn = (show?: readonly string[], width = 720) => parseHTML(en.draw(width, show)).document;
const streams = (show: readonly string[]) =>
  [...drawn(show).querySelectorAll('.stream')].map((stream) => ({
    colour: stream.getAttribute('class')?.replace('stream ', ''),
    width: Number(stream.querySelector('.body')?.getAttribute('stroke-width')),
    striped: Boolean(stream.querySelector('.striped')),
  }));

describe('reservoir-tank', () => {
  test('starts from the stock that the core starts from', () => {
    const { stock } = history({ ...CITIES.fuxin, exitForm: 'count' }, DEFAULTS);
    expect(figureOf('fuxin-stock-2018-from-loss').value).toBe(stock[0]);
    expect(figureOf('fuxin-stock-2021').value).toBe(stock.at(-1));
  });
  test('draws every stream as wide as its people, on one scale', () => {
    expect(streams(view('net'))).toEqual([
      { colour: 'indigo', width: 13.2, striped: false },
      { colour: 'cinnabar', width: 30, striped: false },
      { colour: 'cinnabar', width: 13.2, striped: true },
    ]);
  });
  test('lets the second leak be unknown and striped when the loss is all who moved', () => {
    expect(streams(view('gross'))).toEqual([
      { colour: 'indigo', width: 13.2, striped: false },
      { colour: 'cinnabar', width: 30, striped: false },
      { colour: 'unknown', width: 13.2, striped: true },
    ]);
  });
  test('measures the water from an empty floor', () => {
    const water = drawn(view('net')).querySelector('.water rect');
    const [y, height] = ['y', 'height'].map((name) => Number(water?.getAttribute(name)));
    // 260 px stand for 250 000 people; the rectangle begins half a wave below the level.
    expect((y ?? 0) + (height ?? 0)).toBeCloseTo(260, 0);
    expect((y ?? 0) - 4.5).toBeCloseTo(260 * (1 - 217 / 250), 0);
  });
  test('moves its water from the earlier level to the later one', () => {
    const from = drawn(view('net')).querySelector('.water')?.getAttribute('data-from');
    expect(Number(/scaleY\((.+)\)/.exec(from ?? '')?.[1])).toBeCloseTo(239.5 / 217, 3);
  });
  test.each([en, zh])('tells in a reading only what that reading says', (chart) => {
    const [net, gross] = chart.views.map(({ show }) => chart.summary(show));
    expect(net).toMatch(/10,800/);
    expect(gross).not.toMatch(/10,800/);
    expect(gross?.match(/3,?300/g)).toHaveLength(2);
    expect(net?.match(/3,?300/g)).toHaveLength(1);
  });
  test('has no word and no number as an emblem', () => {
    expect(drawn(['vessel', 'water', 'tap', 'loss']).querySelectorAll('text')).toHaveLength(0);
    expect(drawn(view('net')).querySelectorAll('text').length).toBeGreaterThan(3);
  });
  test('carries both readings wherever it leaves the page, at any width', () => {
    for (const width of [340, 720]) {
      const readings = drawn(undefined, width);
      expect(readings.querySelectorAll('svg.tank')).toHaveLength(2);
      expect(readings.querySelectorAll('.part-net')).toHaveLength(1);
      expect(readings.querySelectorAll('.part-gross')).toHaveLength(1);
    }
  });
});
