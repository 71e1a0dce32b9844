import { parseHTML } from 'linkedom';
import { afterAll, afterEach, beforeAll, describe, expect, test, vi } from 'vitest';
import { CityForm } from '../../../src/elements/simulator/city-form.ts';
import { OPTIONAL, REQUIRED, type OwnField } from '../../../src/elements/simulator/own-fields.ts';
import { Store } from '../../../src/elements/simulator/store.ts';
import { read } from '../../../src/state/read.ts';
import { defaultState } from '../../../src/state/state.ts';
import { dataIn } from './words.ts';

const { document, Event, HTMLElement, HTMLInputElement } = parseHTML(
  '<!doctype html><html><body></body></html>',
);

beforeAll(() => {
  vi.useFakeTimers();
  const globals = { document, HTMLElement, HTMLInputElement };
  for (const [name, value] of Object.entries(globals)) vi.stubGlobal(name, value);
  vi.stubGlobal('requestAnimationFrame', (paint: () => void) => setTimeout(paint));
});
afterEach(() => {
  document.body.replaceChildren();
});
afterAll(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

const fieldHtml = (field: OwnField) =>
  `<p><label for="own-${field}">Which ${field}?</label><input id="own-${field}" name="own.${field}" value="">` +
  `<output id="own-${field}-said"></output></p>`;

/** The form as a page has it, and a reader's hands on it. */
function form(lang = 'en', query = '') {
  document.body.innerHTML = `<div><input type="radio" name="whose" value="fuxin"><input type="radio" name="whose" value="own">
    <div class="own" hidden>${REQUIRED.map(fieldHtml).join('')}
    <details>${OPTIONAL.map(fieldHtml).join('')}</details>
    <button type="button" data-act="use-city"></button><p class="wrong"></p><p class="result"></p></div></div>`;
  const root = document.body.firstElementChild as HTMLElement;
  const store = new Store(read(query).state);
  const show = vi.fn<(message: string) => void>();
  new CityForm(root, store, { data: dataIn(lang), show });
  vi.runAllTimers();
  const at = (selector: string) => {
    const found = root.querySelector<HTMLInputElement>(selector);
    if (!found) throw new Error(`no ${selector}`);
    return found;
  };
  let focused = '';
  for (const field of [...REQUIRED, ...OPTIONAL]) {
    at(`#own-${field}`).focus = () => {
      focused = field;
    };
  }
  const does = (selector: string, type: string) => {
    at(selector).dispatchEvent(new Event(type, { bubbles: true, cancelable: true }));
    vi.runAllTimers();
  };
  return {
    store,
    show,
    undo: () => {
      store.undo();
      vi.runAllTimers();
    },
    /** Types into a field and stays there. */
    type: (field: OwnField, text: string) => {
      at(`#own-${field}`).value = text;
      does(`#own-${field}`, 'input');
    },
    leave: (field: OwnField) => {
      does(`#own-${field}`, 'change');
    },
    /** Leaves a field, and does something else before the page is painted. */
    leaveInOneFrame: (field: OwnField, also: () => void) => {
      at(`#own-${field}`).dispatchEvent(new Event('change', { bubbles: true }));
      also();
    },
    press: () => {
      does('[data-act="use-city"]', 'click');
    },
    choose: (whose: string) => {
      at(`input[value="${whose}"]`).checked = true;
      does(`input[value="${whose}"]`, 'change');
    },
    /** Moves something outside the form. */
    move: (moves: Readonly<Record<string, string>>) => {
      store.move(moves);
      vi.runAllTimers();
    },
    value: (field: OwnField) => at(`#own-${field}`).value,
    said: (field: OwnField) => at(`#own-${field}-said`).textContent,
    marked: () =>
      [...root.querySelectorAll('[aria-invalid="true"]')].map(({ id }) => id.replace('own-', '')),
    wrong: () => at('.wrong').textContent,
    focused: () => focused,
    unfolded: () => at('details').hasAttribute('open'),
  };
}

/** All that must be typed, but for some. */
function fill(
  { type, leave }: ReturnType<typeof form>,
  other: Partial<Record<OwnField, string>> = {},
) {
  const texts = { stock: '300,000', then: '31.5万', over: '3', recruits: '4,000', ...other };
  for (const [field, text] of Object.entries(texts) as [OwnField, string][]) {
    type(field, text);
    leave(field);
  }
}

describe('the button', () => {
  test('takes a city that goes together', () => {
    const page = form();
    fill(page);
    page.press();
    expect(page.marked()).toEqual([]);
    expect(page.wrong()).toBe('');
    expect(page.show).toHaveBeenCalledOnce();
    expect(page.store.state.city).toMatchObject({ stock: 300_000, netLoss: 5000 });
  });

  test('tells all that is missing, unreadable and wrong at once, and goes to the first', () => {
    const page = form();
    page.type('baseYear', '');
    page.type('over', '60');
    page.type('recruits', '3,3');
    page.type('payRatio', '5%');
    page.press();
    expect(page.marked()).toEqual(['stock', 'baseYear', 'then', 'over', 'recruits', 'payRatio']);
    expect(page.said('stock')).toBe('Which stock: a number is needed here.');
    expect(page.said('over')).toContain('Which over: 60 years is outside');
    expect(page.said('recruits')).toContain('“3,3” cannot be read');
    expect(page.wrong()).toBe(
      '6 fields need another look and are marked. The picture still shows the last city that could be taken.',
    );
    expect(page.focused()).toBe('stock');
    expect(page.show).not.toHaveBeenCalled();
    expect(page.store.query).toBe(new Store(defaultState()).query);
  });

  test('goes to a field that is folded away, and unfolds it', () => {
    const page = form();
    fill(page);
    page.type('payRatio', 'much');
    page.press();
    expect(page.focused()).toBe('payRatio');
    expect(page.unfolded()).toBe(true);
  });
});

describe('a mark', () => {
  test('stands at figures that do not go together, goes as one types, comes back if still wrong', () => {
    const page = form();
    fill(page, { stock: '5,000', then: '6,000' });
    expect(page.marked()).toEqual(['recruits']);
    expect(page.said('recruits')).toContain('do not go together');
    page.type('recruits', '4,001');
    expect(page.marked()).toEqual([]);
    expect(page.said('recruits')).toBe('Read as 4,001 people a year');
    page.leave('recruits');
    expect(page.marked()).toEqual(['recruits']);
    page.type('stock', '50,000');
    page.leave('stock');
    page.type('then', '60,000');
    page.leave('then');
    expect(page.marked()).toEqual([]);
    expect(page.wrong()).toBe('');
  });

  test('of a gain that cannot be stands at the earlier count', () => {
    const page = form('zh');
    fill(page, { then: '10' });
    expect(page.marked()).toEqual(['then']);
    expect(page.said('then')).toContain('合不到一起');
    expect(page.wrong()).toContain('有1处要再看一看');
  });

  test('is not set on what is not typed yet, until the button was pressed', () => {
    const page = form();
    page.type('stock', '300,000');
    page.leave('stock');
    expect(page.marked()).toEqual([]);
    expect(page.wrong()).toBe('');
    page.press();
    expect(page.marked()).toEqual(['then', 'over', 'recruits']);
    page.type('then', '31.5万');
    page.leave('then');
    expect(page.marked()).toEqual(['over', 'recruits']);
    expect(page.wrong()).toContain('2 fields');
  });

  test('goes with a step back to another city', () => {
    const page = form();
    fill(page);
    page.press();
    fill(page, { stock: '290,000' });
    page.press();
    page.type('stock', 'many');
    page.leave('stock');
    expect(page.wrong()).toContain('1 field needs');
    page.undo();
    expect(page.marked()).toEqual([]);
    expect(page.wrong()).toBe('');
    expect(page.said('stock')).toBe('Read as 300,000 people');
  });
});

test('years since a calendar year follow the year of the count', () => {
  const page = form();
  page.type('over', '2020');
  expect(page.said('over')).toBe('Read as 5 years (since 2020)');
  page.type('baseYear', '2026年底');
  expect(page.said('over')).toBe('Read as 6 years (since 2020)');
  page.type('baseYear', '20');
  expect(page.said('over')).toContain('the year of the latest count');
  expect(page.marked()).toEqual(['over']);
  page.type('baseYear', '2019');
  expect(page.said('over')).toContain('must come before the latest');
  page.type('baseYear', '2025');
  expect(page.marked()).toEqual([]);
  fill(page, { over: '2020' });
  page.press();
  expect(page.store.state.city).toMatchObject({ observedYears: 5, netLoss: 3000 });
  expect(page.said('over')).toBe('Read as 5 years (since 2020)');
});

describe('once a city has been taken', () => {
  test.each<OwnField>(['stock', 'baseYear', 'then', 'over', 'recruits'])(
    'an emptied %s is missing, and stays as it is whatever else is typed',
    (field) => {
      const page = form();
      fill(page);
      const taken = page.store.query;
      expect(taken).toContain('city.stock=300000');
      page.type(field, '');
      page.leave(field);
      expect(page.marked()).toContain(field);
      expect(page.said(field)).toBe(`Which ${field}: a number is needed here.`);
      expect(page.wrong()).toContain('still shows the last city that could be taken');
      page.type('payRatio', '70%');
      page.leave('payRatio');
      page.move({ 'city.reading': 'gross' });
      page.move({ start: '2030' });
      expect(page.value(field)).toBe('');
      expect(page.store.query).not.toContain('city.pay');
    },
  );

  test('a field that is emptied before the city is shown is not filled again', () => {
    const page = form();
    fill(page);
    page.type('recruits', '5000');
    page.leaveInOneFrame('recruits', () => {
      page.type('stock', '');
    });
    expect(page.store.state.city.recruits).toBe(5000);
    expect(page.value('stock')).toBe('');
  });

  test('the studied city is quiet again on what is not typed', () => {
    const page = form();
    fill(page);
    page.choose('fuxin');
    page.type('recruits', '');
    page.choose('own');
    expect(page.marked()).toEqual([]);
    expect(page.wrong()).toBe('');
  });
});

test('what is used comes back as it was read', () => {
  const page = form();
  fill(page, { graduateRetention: '0.06%', coordination: '10', payRatio: '70.4%' });
  expect(page.said('payRatio')).toBe('Read as 70%, the nearest that we calculate with');
  expect(page.store.query).toContain('city.local=0.001&city.pay=0.7&city.coordination=0.68');
  const again = form('en', page.store.query);
  expect(again.value('graduateRetention')).toBe('0.1%');
  expect(again.value('payRatio')).toBe('70%');
  expect(again.value('coordination')).toBe('10.1');
  expect(again.said('coordination')).toBe('Read as 10.1 years of stay');
  again.type('recruits', '4,001');
  again.leave('recruits');
  expect(again.store.state.city).toMatchObject({ coordination: 0.68, recruits: 4001 });
});

test('a share that would become zero is not taken', () => {
  const page = form();
  fill(page, { graduateRetention: '0.04%' });
  expect(page.marked()).toEqual(['graduateRetention']);
  expect(page.store.query).not.toContain('city.local');
});

test('counts in the tens are taken, with the question whether a word is missing', () => {
  const page = form();
  fill(page, { stock: '30', then: '45', over: '5', recruits: '1', graduates: '1' });
  expect(page.said('stock')).toBe(
    'Read as 30 people. Is a word missing after it, such as “thousand”?',
  );
  expect(page.marked()).toEqual([]);
  expect(page.store.state.city.netLoss).toBe(3);
});

test('a stay that is refused is kept as typed until the assumptions allow it', () => {
  const page = form();
  fill(page, { coordination: '22' });
  expect(page.marked()).toEqual(['coordination']);
  page.move({ 'p.five': '0.79' });
  expect(page.said('coordination')).toContain('from 2.3 years to 21.2 years');
  expect(page.value('coordination')).toBe('22');
  page.move({ 'p.five': '0.9' });
  expect(page.marked()).toEqual([]);
  expect(page.store.state.city.coordination).toBeGreaterThan(0.5);
});

test('a figure that a link would mend is not taken, and told at its field', () => {
  const page = form();
  vi.spyOn(page.store, 'take').mockReturnValue([
    { kind: 'out of range', key: 'city.over', found: '99', used: 50 },
    { kind: 'refused', key: 'city', found: '' },
  ]);
  fill(page);
  page.press();
  expect(page.marked()).toEqual(['stock', 'over']);
  expect(page.said('over')).toBe(
    'Which over: this number does not go into a link as it stands, so it is not used.',
  );
  expect(page.show).not.toHaveBeenCalled();
  expect(page.focused()).toBe('stock');
});
