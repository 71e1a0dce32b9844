import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { checkLedger, openLedger } from '../../src/ledger/check.ts';
import { LedgerError } from '../../src/ledger/fault.ts';
import { change, faults, root, spoil } from './copy.ts';

const CLAIM = 'data/claims/haining/haining-admitted-2013.json';
const CHAPTER = 'src/chapters/en/county.mdx';

describe('the ledger as it stands', () => {
  test('has no fault', () => {
    expect(faults()).toEqual([]);
    expect(() => openLedger(root)).not.toThrow();
  });
});

describe('one fault gives one message that can be acted on', () => {
  test.each([
    [
      'a unit that is none',
      CLAIM,
      '"persons"',
      '"person"',
      /haining-admitted-2013\.json › unit: expected .*found "person" \(nearest: persons\)/,
    ],
    [
      'a grade that is none',
      CLAIM,
      '"survey-unnamed"',
      '"survey"',
      /› grade: expected .*"survey-unnamed".*found "survey"/,
    ],
    [
      'a field too many',
      CLAIM,
      '"kind"',
      '"kin": 1, "kind"',
      /› kin: expected no field of this name/,
    ],
    [
      'a field that is missing',
      CLAIM,
      '"unit": "persons",',
      '',
      /› unit: expected .*found nothing/,
    ],
    ['text for a number', CLAIM, '3256,', '"many",', /› value: /],
    [
      'a file that is no JSON',
      CLAIM,
      '{',
      '',
      /haining-admitted-2013\.json:2: expected a readable JSON file, found .*\(column 7\)/,
    ],
    [
      'an id that is not the file name',
      CLAIM,
      '"haining-admitted-2013"',
      '"haining-admitted-2031"',
      /› id: expected the file's name, "haining-admitted-2013", found "haining-admitted-2031"/,
    ],
    [
      'a source that is not there',
      CLAIM,
      '"source": "haining"',
      '"source": "hainig"',
      /› source: expected the id of a source, found "hainig" \(nearest: haining\)/,
    ],
    [
      'a line past the end',
      CLAIM,
      '"line": 77',
      '"line": 777',
      /› line: expected a line up to 272, the last of “haining”, found 777/,
    ],
    [
      'a derived value that is not what its formula gives',
      'data/derived/haining-admitted-rise.json',
      '979',
      '978',
      /› value: expected 979, which the formula gives, found 978/,
    ],
    [
      'a guess that its slider cannot reach',
      'data/guesses/fuxin-gross-outflow.json',
      '"max": 20000',
      '"max": 10000',
      /fuxin-gross-outflow\.json › id: expected a figure from 0 to 10000, found 10800/,
    ],
    [
      'a guess that starts off its steps',
      'data/guesses/fuxin-gross-outflow.json',
      '"start": 3300',
      '"start": 3333',
      /› start: expected a step of 100 from 0 to 20000, found 3333/,
    ],
    [
      'a number to set that starts off its steps',
      'data/suppositions/revolving-door.json',
      '"value": 3300',
      '"value": 3333',
      /› inputs.0.value: expected a step of 100 from 100 to 20000, found 3333/,
    ],
    [
      'a supposition that does not tell what follows',
      'src/language/en/suppositions/revolving-door.json',
      '{settled}',
      '{setled}',
      /› sentence: expected \{settled\}, found no such name/,
    ],
    [
      'a supposition without its code',
      'data/suppositions/revolving-door.json',
      '"id": "revolving-door"',
      '"id": "revolving-dor"',
      /› id: expected the file's name, "revolving-door", found "revolving-dor"/,
    ],
    [
      'a view without words',
      'data/charts/reservoir-tank.json',
      '"id": "gross",',
      '"id": "gros",',
      /reservoir-tank\.json › views: expected words for "gros", found nothing/,
    ],
    [
      'a number of the core for a city that is none',
      'src/chapters/en/reservoir.mdx',
      '<Projected id="fuxin"',
      '<Projected id="fuxing"',
      /› <Projected>: expected an id that exists, found "fuxing" \(nearest: fuxin\)/,
    ],
    [
      'a formula that names no claim',
      'data/derived/haining-admitted-rise.json',
      '- haining-admitted-2013',
      '- haining-admitted-2012',
      /› formula: expected the id of a claim, found "haining-admitted-2012" \(nearest: haining-admitted-2013\)/,
    ],
    [
      'mixed units on one axis',
      'data/charts/cohort-returns.json',
      '"haining-returned-2013"',
      '"haining-return-rate-2013"',
      /› axes\.0: expected figures in "persons", found haining-return-rate-2013 in "percent"/,
    ],
    [
      'a label plotted',
      CLAIM,
      '"empirical-claim"',
      '"label"',
      /› axes\.0: expected figures that count something, found haining-admitted-2013, a label/,
    ],
    [
      'a missing value plotted',
      CLAIM,
      '3256,',
      'null,',
      /› axes\.0: expected figures with a value, found haining-admitted-2013, whose value is missing/,
    ],
    [
      'a step that the scene lacks',
      CHAPTER,
      'id="returned"',
      'id="return"',
      /county\.mdx:\d+ › <Step>: expected a step of “county-cohorts”, found "return" \(nearest: returned\)/,
    ],
    [
      'a claim that is not there',
      CHAPTER,
      'id="haining-rate-fall"',
      'id="haining-rate-falls"',
      /county\.mdx:\d+ › <Claim>: expected an id that exists, found "haining-rate-falls" \(nearest: haining-rate-fall\)/,
    ],
    [
      'a number typed in prose',
      CHAPTER,
      'Every summer',
      'Every summer 3,256 people',
      /county\.mdx:7: expected numbers bound with <Claim id="…" \/>, found “3” typed/,
    ],
    [
      'a number typed in words',
      CHAPTER,
      'Every summer',
      'Every summer a third',
      /found “third” typed/,
    ],
    [
      'a Chinese number typed in words',
      'src/chapters/zh/county.mdx',
      '每年夏天',
      '三成的人每年夏天',
      /zh\/county\.mdx:7: .*found “三成” typed/,
    ],
    [
      'an import in prose',
      CHAPTER,
      'Every summer',
      "import x from 'y';\nEvery summer",
      /prose that imports nothing/,
    ],
    [
      'a stock phrase',
      'src/chapters/zh/county.mdx',
      '每年夏天',
      '打造夏天',
      /zh\/county\.mdx:7: expected plain words, found the stock phrase “打造”/,
    ],
    [
      'a line break inside Chinese',
      'src/chapters/zh/county.mdx',
      '总有人',
      '总\n有人',
      /a Chinese paragraph on one line/,
    ],
    [
      'a number typed in a claim’s words',
      'src/language/en/claims/haining/haining-admitted-2013.json',
      '"statement": "',
      '"statement": "3 and ',
      /› statement: expected numbers as \{value\}, \{year\} or \{id\}/,
    ],
    [
      'a phrase that lacks a name',
      'src/language/en/controls.json',
      'Step {at} of {all}',
      'Step {at}',
      /controls\.json › words\.stepOf: expected the names \{all, at\}, found \{at\}/,
    ],
    [
      'a translation that is missing',
      'src/language/zh/controls.json',
      '"skip": "跳到正文",',
      '',
      /zh\/controls\.json › words\.skip: expected a translation of "Skip to the text", found nothing/,
    ],
    [
      'a unit without words',
      'src/language/zh/terms.json',
      '"percent": "{number}%",',
      '',
      /zh\/terms\.json › units: expected words for "percent"/,
    ],
    [
      'a claim told in a way there is none',
      CHAPTER,
      'as="number"',
      'as="numbr"',
      /<Claim>: expected as one of quantity, number, year, found "numbr" \(nearest: number\)/,
    ],
    [
      'a year asked of a figure without one',
      CHAPTER,
      '<Claim id="haining-rate-fall" />',
      '<Claim id="haining-rate-fall" as="year" />',
      /expected a figure with a year, found haining-rate-fall/,
    ],
    [
      'a component over two lines',
      CHAPTER,
      '<Claim id="haining-rate-fall" />',
      '<Claim\n id="haining-rate-fall" />',
      /expected a component on one line/,
    ],
    [
      'a number in a title',
      CHAPTER,
      'title: In the shadow',
      'title: In 2 shadows',
      /› title: expected words without numbers, found “2” typed/,
    ],
    [
      'a name that no credit has',
      'src/language/en/charts/cohort-returns.json',
      '{author}',
      '{auther}',
      /› credit: expected one of .*found \{auther\} \(nearest: author\)/,
    ],
    [
      'a number in a chart’s caveat',
      'src/language/en/charts/cohort-returns.json',
      'Two cohorts',
      '2 cohorts',
      /› caveat: expected words without numbers/,
    ],
    [
      'a name in a subject',
      'src/language/en/claims/haining/haining-admitted-2013.json',
      '"subject": "',
      '"subject": "{value} ',
      /› subject: expected a text without \{names\}/,
    ],
    [
      'a statement that has lost its value',
      'src/language/zh/claims/haining/haining-admitted-2013.json',
      '{value}',
      '许多人',
      /› statement: expected \{value\}, which is to be told/,
    ],
    [
      'a kind that is none',
      CLAIM,
      '"kind": "quantity"',
      '"kind": "number"',
      /haining-admitted-2013\.json › kind: expected .*found "number"/,
    ],
    [
      'a statement of no known type',
      'data/claims/essay/essay-push-low-pay.json',
      '"push-factor"',
      '"push"',
      /› type: expected .*found "push"/,
    ],
    [
      'a ratio that does not say how it is told',
      'data/claims/essay/essay-medical-time-cost.json',
      '"form": "times",',
      '',
      /› form: expected a form for a ratio, and for nothing else, found nothing/,
    ],
    [
      'a value without its hedge',
      CLAIM,
      '"comparator": "eq"',
      '"comparator": null',
      /› comparator: expected a hedge where there is a value/,
    ],
    [
      'a range that runs backwards',
      'data/claims/essay/essay-patents-per-leader.json',
      '[3, 5]',
      '[5, 3]',
      /› value: expected a range from low to high, found \[5,3\]/,
    ],
    [
      'letters for a number',
      CLAIM,
      '3256,',
      '"3256",',
      /› value: expected characters for labels only, found "3256"/,
    ],
    [
      'a year in no known form',
      'data/claims/fuxin/fuxin-large-projects.json',
      '"last 3 years (undated)"',
      '"recent years"',
      /› year: expected a year \(2013\), a span .*found "recent years"/,
    ],
    [
      'a place that is not there',
      CLAIM,
      '"places": ["haining"]',
      '"places": ["haning"]',
      /› places\.0: expected the id of a place, found "haning" \(nearest: haining\)/,
    ],
    [
      'a credit without words',
      'data/claims/essay/essay-pay-vs-shanghai.json',
      '"国家统计局"',
      '"统计局"',
      /en\/sources\/essay\.json › credits: expected words for "统计局", which data\/claims\/essay\/essay-pay-vs-shanghai\.json uses, found nothing/,
    ],
    [
      'a section without words, told once however many claims stand in it',
      'src/language/en/sources/haining.json',
      '"一（三）人才结构之困 / 表1"',
      '"一（三）人才结构之困 / 表2"',
      /› sections: expected words for "一（三）人才结构之困 \/ 表1", which \S+ uses \(and 19 more\)/,
    ],
    [
      'something counted for what has no words',
      'data/claims/essay/essay-skill-subsidy-cap.json',
      '"per": "person"',
      '"per": "head"',
      /terms\.json › per: expected words for "head"/,
    ],
    [
      'a check of a claim that is not there',
      'data/checks/fuxin-565-of-1043.json',
      '"fuxin-local-recruits"',
      '"fuxin-local-recruit"',
      /› claims\.\d: expected the id of a claim, found "fuxin-local-recruit" \(nearest: fuxin-local-recruits\)/,
    ],
    [
      'a check that miscalculates',
      'data/checks/fuxin-recruits-vs-demand.json',
      '"value": 1305',
      '"value": 1306',
      /› computed\.\S+\.value: expected 1305, which the formula gives, found 1306/,
    ],
    [
      'a comparison that is said to hold and does not',
      'data/checks/fuxin-ledger-gross-reading.json',
      '"holds": false',
      '"holds": true',
      /› compared\.0\.holds: expected false, as 12600 = 23000 is false, found true/,
    ],
    [
      'a verdict that its comparisons contradict',
      'data/checks/fuxin-ledger-gross-reading.json',
      '"inconsistent"',
      '"consistent"',
      /› verdict: expected the verdict that its comparisons bear out, found consistent, with 1 of 1 comparisons failing/,
    ],
    [
      'a formula of a check that cannot be read',
      'data/checks/fuxin-recruits-vs-demand.json',
      '"formula": "',
      '"formula": "( ',
      /› computed\.\S+\.formula: expected a formula, found a bracket is not closed/,
    ],
    [
      'an end that a range does not have',
      'data/derived/haining-admitted-rise.json',
      '- haining-admitted-2013',
      '- haining-admitted-2013.middle',
      /› formula: expected a formula, found “haining-admitted-2013\.middle” names no end of a range/,
    ],
    [
      'a number worked out and never told',
      'src/language/en/checks/fuxin-ledger-gross-reading.json',
      '{years-needed}',
      'longer',
      /› finding: expected \{years-needed\}, which is to be told/,
    ],
    [
      'a caveat that one language lacks',
      'src/language/en/claims/fuxin/fuxin-annual-loss.json',
      '"caveat"',
      '"note"',
      /en\/claims\/fuxin\/fuxin-annual-loss\.json › caveat: expected words, as in zh, found nothing/,
    ],
    [
      'words for a section that the document lacks',
      'src/language/zh/sources/fuxin.json',
      '"told": {\n    "标题与作者"',
      '"told": {\n    "标题"',
      /› told: expected a section of the document, found "标题"/,
    ],
    [
      'a unit that has lost its number',
      'src/language/en/terms.json',
      '"{number}%"',
      '"%"',
      /› units\.percent: expected \{number\} in it/,
    ],
    [
      'a value that rests on itself',
      'data/derived/haining-returned-rise.json',
      'haining-returned-2014 -',
      'haining-returned-rise -',
      /› formula: expected a formula of other figures/,
    ],
    [
      'more decimals than there are',
      'data/derived/haining-rate-fall.json',
      '"decimals": 1',
      '"decimals": 101',
      /› decimals: expected at most 20 decimals/,
    ],
    [
      'a pattern that is none',
      'src/language/en/prose.json',
      '"[0-9]',
      '"([0-9]',
      /› typedNumber: expected a pattern/,
    ],
  ])('%s', (_, file, from, to, message) => {
    spoil(file, from, to);
    expect(faults().join('\n')).toMatch(message);
  });

  test('a missing value that prose prints', () => {
    spoil('data/claims/fuxin/fuxin-annual-loss.json', '7500,', 'null,');
    expect(faults().join('\n')).toMatch(
      /cover\.mdx:\d+ › <Claim>: expected a figure with a value, found fuxin-annual-loss/,
    );
  });

  test('words that are missing, and words that belong to nothing', () => {
    change('src/language/en/claims/haining/haining-admitted-2013.json', () => undefined);
    const fuxin = readFileSync('src/language/zh/places/fuxin.json', 'utf8');
    change('src/language/zh/places/fuxim.json', () => fuxin);
    expect(faults()).toEqual([
      'src/language/zh/places/fuxim.json: expected words for an entry that exists, found "fuxim" (nearest: fuxin)',
      'src/language/en/claims/haining/haining-admitted-2013.json: expected words for data/claims/haining/haining-admitted-2013.json, found no such file',
    ]);
  });

  test('a chapter that lacks a language, and a chart that lacks its drawing', () => {
    change('src/chapters/en/county.mdx', () => undefined);
    change('src/charts/cohort-returns.ts', () => undefined);
    expect(faults()).toContain(
      'src/chapters/en/county.mdx: expected the chapter “county” in en, found no such file',
    );
    expect(faults()).toContain(
      'data/charts/cohort-returns.json › id: expected a drawing in src/charts/cohort-returns.ts, found no such file',
    );
  });

  test('a chapter that names other figures than its counterpart', () => {
    spoil(CHAPTER, '<Claim id="haining-rate-fall" />', 'much');
    expect(faults().join('\n')).toMatch(
      /› Claim haining-rate-fall: expected nothing, as in src\/chapters\/en\/county\.mdx/,
    );
  });
});

test('an entry that does not fit its schema is one fault, not also missing everywhere', () => {
  spoil(CLAIM, '"persons"', '"person"');
  expect(faults()).toHaveLength(1);
});

test('all faults of all files come at once', () => {
  spoil(CLAIM, '"persons"', '"person"');
  spoil('data/sources/essay.json', '"lines": 81', '"lines": 0');
  spoil(CHAPTER, 'Every summer', 'Every summer 5');
  expect(() => openLedger(root)).toThrow(LedgerError);
  const text = faults().join('\n');
  for (const part of ['› unit', 'essay.json › lines', 'county.mdx:7']) expect(text).toContain(part);
});

test('what no page tells yet is counted, and is no fault', () => {
  const untold = () => checkLedger(root).unused.map(({ id }) => id);
  const copy = (file: string) => {
    const text = readFileSync(join(root, file), 'utf8');
    const twin = (name: string) => name.replace('haining-admitted-2013', 'haining-untold');
    change(twin(file), () => twin(text));
  };
  copy(CLAIM);
  for (const lang of ['zh', 'en']) copy(CLAIM.replace('data/', `src/language/${lang}/`));
  expect(faults()).toEqual([]);
  expect(untold()).toContain('haining-untold');
  for (const lang of ['zh', 'en']) {
    change(`src/chapters/${lang}/cover.mdx`, (text) => `${text}\n<Claim id="haining-untold" />\n`);
  }
  expect(faults()).toEqual([]);
  expect(untold()).not.toContain('haining-untold');
});
