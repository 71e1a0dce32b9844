import { parseHTML } from 'linkedom';
import { describe, expect, test } from 'vitest';
import { rows } from '../../src/charts/ledger-waterfall.ts';
import { ledger } from '../../src/render/book.ts';
import { picture } from '../../src/render/charts.ts';

const zh = picture('ledger-waterfall', 'zh');
const en = picture('ledger-waterfall', 'en');
const [net, gross] = rows(en.drawn);

const marks = (drawn: string, selector: string) => [
  ...parseHTML(drawn).document.querySelectorAll(selector),
];
const number = (mark: Element | undefined, name: string) => Number(mark?.getAttribute(name));
const hedges = (drawn: string, entry: string) =>
  marks(drawn, `.entry-${entry} [data-comparator]`).map((mark) =>
    mark.getAttribute('data-comparator'),
  );

describe('ledger-waterfall', () => {
  test.each([
    ['net', net],
    ['gross', gross],
  ])('%s: entries lead from one to the next, and their sum is what the paper counts', (_, of) => {
    if (!of) throw new Error('no such reading');
    expect(of.intakeTotal.value).toBe(of.intake.value * of.years.value);
    expect(of.outflowTotal.value).toBe(of.outflow.value * of.years.value);
    expect(of.intakeTotal.value - of.outflowTotal.value).toBe(-of.explained.value);
    expect(of.explained.value + of.gap.value).toBe(of.fall.value);
    expect(of.after.value + of.fall.value).toBe(of.before.value);
  });
  test('measures all changes on one scale from the earlier level', () => {
    const drawn = en.draw(720, ['gross']);
    const years = marks(drawn, '.entry-outflow-gross .fill');
    const filled = marks(drawn, '.entry-intake .fill');
    expect(years).toHaveLength(3);
    expect(filled).toHaveLength(3);
    const length = (bars: Element[]) => bars.reduce((sum, bar) => sum + number(bar, 'width'), 0);
    // Two seams of three pixels in each.
    expect((length(years) + 6) / (length(filled) + 6)).toBeCloseTo(7500 / 3300, 2);
    const counted = marks(drawn, '.entry-fall .fill')[0];
    // A soft end of twelve pixels stands below the value.
    expect((number(counted, 'width') + 12) / (length(years) + 6)).toBeCloseTo(23_000 / 22_500, 2);
  });
  test('draws the whole stock from zero beside the enlarged end', () => {
    const drawn = en.draw(720, ['net', 'asides']);
    const stock = number(marks(drawn, '.stock .fill')[0], 'width');
    const fallen = number(marks(drawn, '.fallen .fill')[0], 'width') + 12;
    expect(stock / (stock + fallen)).toBeCloseTo(217 / 240, 2);
    expect(drawn).toContain('enlarged');
  });
  test('says with each mark how its figure is hedged', () => {
    const drawn = en.draw(340);
    expect(hedges(drawn, 'intake')).toEqual(Array(6).fill('eq'));
    expect(hedges(drawn, 'gap-net')).toEqual(['lt']);
    expect(hedges(drawn, 'gap-gross')).toEqual(['nearly']);
    expect(hedges(drawn, 'fall')).toEqual(['nearly', 'nearly']);
    expect(marks(drawn, '.fallen').map((mark) => mark.getAttribute('data-comparator'))).toEqual([
      'nearly',
      'nearly',
    ]);
  });
  test('fills the paper’s figures, leaves ours hollow, hatches only what nobody explains', () => {
    const drawn = en.draw(720);
    expect(marks(drawn, '.entry-outflow-net .hollow')).toHaveLength(3);
    expect(marks(drawn, '.entry-outflow-gross .hollow')).toHaveLength(0);
    expect(marks(drawn, '.hatch')).toHaveLength(2);
    expect(marks(drawn, '.unexplained .hatch')).toHaveLength(1);
    const sums = marks(drawn, 'text.ours').map(({ textContent }) => textContent);
    expect(sums).toContain('nearly 240,000');
    expect(sums).toContain('−32,400');
  });
  test('shows one reading where one is asked for, both where none is', () => {
    expect(en.draw(720, ['net'])).not.toMatch(/part-gross|10,400/);
    expect(en.draw(720, ['gross'])).not.toMatch(/part-net|10,800|less than/);
    expect(marks(en.draw(720), '.part')).toHaveLength(2);
    expect(en.summary(['net'])).not.toMatch(/10,400|everyone/);
    expect(en.summary(['gross'])).not.toMatch(/32,400|is net/);
  });
  test('says what the paper counts, then what each reading makes of it', () => {
    expect(en.summary()).toBe(
      'The paper gives 217,000 people counted as talent in 2021, a fall of nearly 23,000 people since 2018, which makes nearly 240,000 people in 2018. ' +
        'It puts the loss at 7,500 people a year and the intake at 3,300 people a year. ' +
        'If the loss is net of arrivals, 9,900 people were brought in over 3 years and 32,400 people left, a net fall of 22,500 people: less than 500 people short of the fall that the paper gives. ' +
        'If the loss is everyone who moved away, 9,900 people were brought in over 3 years and 22,500 people left, a fall of only 12,600 people; nearly 10,400 people are unexplained. ' +
        'To close the books, nearly 10,967 people a year would have to leave.',
    );
    expect(zh.summary(['gross'])).toContain('还有近1.04万人没有着落');
  });
  test('chooses no reading in its title', () => {
    expect(en.title).toMatch(/one way.*other/);
    expect(zh.title).toMatch(/一种读法.*另一种/);
  });
  test('has a row an entry and a column a reading, the same in both languages', () => {
    const shape = (table: typeof en.table) => table.rows.map((row) => row.map((cell) => !cell));
    expect(shape(zh.table)).toEqual(shape(en.table));
    expect(en.table.rows.map(([, ...cells]) => cells)).toEqual([
      ['nearly 240,000 people', 'nearly 240,000 people'],
      ['9,900 people', '9,900 people'],
      ['32,400 people', '22,500 people'],
      ['less than 500 people', 'nearly 10,400 people'],
      ['217,000 people', '217,000 people'],
      ['nearly 23,000 people', 'nearly 23,000 people'],
      ['7,500 people a year', '7,500 people a year'],
      ['10,800 people a year', '7,500 people a year'],
      ['nearly 7,667 people a year', 'nearly 10,967 people a year'],
    ]);
  });
  test('rests on the paper’s four figures', () => {
    expect(zh.figures.filter((id) => ledger.claims.has(id))).toEqual([
      'fuxin-stock-2021',
      'fuxin-stock-drop-since-2018',
      'fuxin-annual-loss',
      'fuxin-annual-intake',
    ]);
  });

  describe('short', () => {
    test('shows on a page’s view all that it shows without one, on a short one no asides', () => {
      expect(en.entry.views.map(({ show }) => show)).toEqual([
        ['net', 'asides'],
        ['gross', 'asides'],
      ]);
      expect(en.entry.short).toEqual(['net', 'gross']);
      const words = (drawn: string) => drawn.replaceAll(/<[^>]*>/g, ' ').replaceAll(/\s+/g, ' ');
      const whole = words(en.draw(340, ['net', 'asides']));
      expect(whole).toContain('enlarged');
      expect(whole).toContain('our sum: 7,500 net');
      expect(words(en.draw(340, ['net']))).not.toMatch(
        /enlarged|our sum: 7,500|net of arrivals|Spread over/,
      );
      expect(words(en.draw(340, ['gross']))).not.toMatch(
        /enlarged|everyone who moved away|To close/,
      );
    });
    test('keeps every entry with its hedge, the bar from zero, the verdict and what is ours', () => {
      for (const reading of ['net', 'gross'] as const) {
        const short = en.draw(340, [reading]);
        const whole = en.draw(340, [reading, 'asides']);
        const hedged = (drawn: string) =>
          marks(drawn, '[data-comparator]').map((mark) => mark.getAttribute('data-comparator'));
        expect(hedged(short)).toEqual(hedged(whole));
        const ours = (drawn: string) => marks(drawn, 'text.ours').map((text) => text.textContent);
        expect(ours(short).join(' ')).toBe(ours(whole).join(' '));
        expect(marks(short, '.hollow')).toHaveLength(marks(whole, '.hollow').length);
        expect(marks(short, '.hatch')).toHaveLength(1);
        expect(marks(short, '.stock .fill, .fallen')).toHaveLength(2);
        expect(short).toContain('2018, our sum');
      }
      expect(en.draw(340, ['gross'])).toContain('do not close');
    });
    test('measures changes on the scale of the whole', () => {
      const length = (drawn: string) =>
        marks(drawn, '.entry-outflow-gross .fill').map((bar) => number(bar, 'width'));
      expect(length(en.draw(340, ['gross']))).toEqual(length(en.draw(340, ['gross', 'asides'])));
    });
  });
});
