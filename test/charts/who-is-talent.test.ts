import { parseHTML } from 'linkedom';
import { describe, expect, test } from 'vitest';
import { ledger } from '../../src/render/book.ts';
import { picture } from '../../src/render/charts.ts';
import { boxOf, number, roomIn } from './parts/boxes.ts';

const zh = picture('who-is-talent', 'zh');
const en = picture('who-is-talent', 'en');

const WIDTHS = [280, 320, 340, 420, 500, 559, 560, 600, 640, 720, 760];

const drawn = (of: typeof en, width: number) => parseHTML(of.draw(width)).document;
const looks = (marks: Iterable<Element>, names: readonly string[]) =>
  new Set([...marks].map((mark) => names.map((name) => mark.getAttribute(name)).join()));

describe('who-is-talent', () => {
  test('tells the four numbers of the check, plots none, and adds nothing', () => {
    const check = ledger.checks.get('cross-talent-definitions')?.value;
    expect([...en.figures].sort()).toEqual([...(check?.claims ?? [])].sort());
    expect([en.entry.class, en.entry.axes]).toEqual(['D', []]);
    const numbers = (of: typeof en) => of.table.rows.map((row) => row[1]);
    expect(numbers(en)).toEqual(['217,000 people', '20,219 people', '72%', '2,431 people']);
    expect(numbers(zh)).toEqual(['21.7万人', '20,219人', '72%', '2431人']);
  });

  test('no two of its numbers are one kind of thing', () => {
    const kinds = (of: typeof en) => of.table.rows.map((row) => row[2]?.split(/[:：,，]/)[0]);
    expect(kinds(en)).toEqual(['A total', 'Arrivals', 'A share', 'A need']);
    expect(kinds(zh)).toEqual(['总数', '来的人数', '比例', '需求']);
  });

  test.each(WIDTHS)(
    'at %i px all badges and photos have one size, with one person in each',
    (width) => {
      const document = drawn(en, width);
      for (const frame of ['.card', '.edge', '.slot']) {
        expect(document.querySelectorAll(frame)).toHaveLength(4);
        expect(looks(document.querySelectorAll(frame), ['width', 'height']).size, frame).toBe(1);
      }
      const people = document.querySelectorAll('.sitter');
      expect(people).toHaveLength(4);
      expect(looks(people, ['d', 'transform']).size).toBe(1);
      const moves = looks(document.querySelectorAll('.portrait'), ['transform']);
      expect([...moves].join()).not.toMatch(/scale/);
      const sizes = [...document.querySelectorAll('.badge')].map((badge) =>
        [...badge.querySelectorAll('.number')].map((text) => text.getAttribute('font-size')).join(),
      );
      expect(new Set(sizes.map((size) => [...new Set(size.split(','))].join()))).toHaveProperty(
        'size',
        1,
      );
    },
  );

  test('between each two that follow stands a plus that is struck out', () => {
    for (const width of [340, 720]) {
      const signs = [...drawn(zh, width).querySelectorAll('.no-sum')];
      expect(signs).toHaveLength(3);
      for (const sign of signs) expect(sign.querySelectorAll('.plus, .strike')).toHaveLength(2);
    }
  });

  test('each badge carries its claim, one name, and every word of its row in the table', () => {
    for (const [of, name] of [
      [en, 'Talent'],
      [zh, '人才'],
    ] as const) {
      const badges = [...drawn(of, 720).querySelectorAll('.badge')];
      expect(badges.map((badge) => badge.getAttribute('data-claim'))).toEqual(of.figures);
      badges.forEach((badge, at) => {
        const bare = (text: string) => text.replaceAll(/\s/g, '');
        const texts = [...badge.querySelectorAll('text')].map((text) => text.textContent);
        expect(texts).toContain(name);
        for (const cell of of.table.rows[at] ?? [])
          expect(bare(texts.join(''))).toContain(bare(cell ?? ''));
      });
    }
  });

  describe.each([
    ['zh', zh],
    ['en', en],
  ] as const)('in %s', (lang, chart) => {
    test.each(WIDTHS)('at %i px every badge holds its words', (width) => {
      for (const badge of drawn(chart, width).querySelectorAll('.badge')) {
        const card = badge.querySelector('.card');
        if (!card) throw new Error('a badge without a card');
        const right = number(card, 'x') + number(card, 'width');
        const bottom = number(card, 'y') + number(card, 'height');
        const out = [...badge.querySelectorAll('text')]
          .map((text) => boxOf(text, roomIn(lang)))
          .filter((box) => box.x2 > right - 4 || box.y2 > bottom - 2 || box.x1 < number(card, 'x'));
        expect(out).toEqual([]);
      }
    });

    test('says in its summary what may not be done', () => {
      expect(chart.summary()).toContain(lang === 'en' ? 'not to be added up' : '不能相加');
    });
  });

  test('calls our identification ours', () => {
    expect(en.draw(340).replaceAll(/<[^>]*>/g, ' ')).toMatch(/Fuxin\s+\(our/);
    expect(zh.summary()).toContain('阜新（据我们判断）');
  });

  describe.each([
    ['zh', zh],
    ['en', en],
  ] as const)('short, in %s', (lang, chart) => {
    const short = (width: number) => parseHTML(chart.draw(width, chart.entry.short)).document;

    test('keeps of each badge its claim, photo, name, whom it means and how many, and no fact', () => {
      const badges = [...short(340).querySelectorAll('.badge')];
      expect(badges.map((badge) => badge.getAttribute('data-claim'))).toEqual(chart.figures);
      badges.forEach((badge, at) => {
        const bare = (text: string) => text.replaceAll(/\s/g, '');
        const texts = [...badge.querySelectorAll('text')].map((text) => text.textContent);
        expect(texts).toEqual(
          expect.arrayContaining(lang === 'en' ? ['Name', 'Talent'] : ['姓名', '人才']),
        );
        const [meaning = '', many = '', ...facts] = chart.table.rows[at] ?? [];
        expect(bare(texts.join(''))).toContain(bare(meaning ?? ''));
        expect(bare(texts.join(''))).toContain(bare(many ?? ''));
        for (const fact of facts) expect(bare(texts.join(''))).not.toContain(bare(fact ?? '-'));
        expect(badge.querySelectorAll('.portrait, .slot')).toHaveLength(2);
      });
    });
    test('keeps three struck pluses, the warning, and one size for all', () => {
      for (const width of [264, 340, 420]) {
        const document = short(width);
        expect(document.querySelectorAll('.no-sum .strike')).toHaveLength(3);
        expect(document.documentElement.textContent.replaceAll(/\s/g, '')).toMatch(
          /nottobeaddedup|不能相加/i,
        );
        for (const frame of ['.card', '.edge', '.slot'])
          expect(looks(document.querySelectorAll(frame), ['width', 'height']).size).toBe(1);
        const scales = [...document.querySelectorAll('.portrait')].map((photo) =>
          photo.getAttribute('transform')?.replace(/.*scale/, ''),
        );
        expect(new Set(scales).size).toBe(1);
      }
    });
    test.each([264, 280, 340, 420, 559])('at %i px keeps its texts in its badges', (width) => {
      const document = short(width);
      for (const badge of document.querySelectorAll('.badge')) {
        const card = badge.querySelector('.card');
        if (!card) throw new Error('a badge without a card');
        const [x, y] = [number(card, 'x'), number(card, 'y')];
        const mine = [...badge.querySelectorAll('text')].map((text) => boxOf(text, roomIn(lang)));
        const out = mine.filter(
          (box) =>
            box.x1 < x ||
            box.x2 > x + number(card, 'width') ||
            box.y2 > y + number(card, 'height') - 2,
        );
        expect(out).toEqual([]);
      }
    });
    test('is lower than most', () => {
      const box = short(340).querySelector('svg')?.getAttribute('viewBox')?.split(' ');
      expect(Number(box?.[3])).toBeLessThanOrEqual(535);
    });
  });
});
