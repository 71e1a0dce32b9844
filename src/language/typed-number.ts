/** What digits may be followed by, and what it multiplies them by. */
const MULTIPLIERS: Readonly<Record<string, number>> = {
  千: 1e3,
  万: 1e4,
  萬: 1e4,
  百万: 1e6,
  千万: 1e7,
  亿: 1e8,
  億: 1e8,
  k: 1e3,
  w: 1e4,
  thousand: 1e3,
  million: 1e6,
};

const DIGITS = '零一二三四五六七八九';
const SAME: Readonly<Record<string, string>> = {
  〇: '零',
  两: '二',
  兩: '二',
  萬: '万',
  億: '亿',
  負: '负',
};
const PLACES: Readonly<Record<string, number>> = { 十: 10, 百: 100, 千: 1000 };
const MYRIADS: Readonly<Record<string, number>> = { 万: 1e4, 亿: 1e8 };

/** Digits alone, in threes between commas or spaces, with decimals, or in scientific notation. */
const PLAIN = /^(?:\d+|\d{1,3}(?:,\d{3})+|\d{1,3}(?: \d{3})+)(?:\.\d+)?$|^\.\d+$/;
const SCIENTIFIC = /^\d+(?:\.\d+)?e[+-]?\d{1,2}$/;

/** Words that say a number is not exact, before it and after it: the number itself is what they type. */
const ABOUT =
  /^(?:大约|约为|约|大概|about|around|approximately|approx\.?|roughly|circa|ca?\.|[~≈∼]) ?/;
const OR_SO = / ?(?:左右|上下|or so)$/;

/** Digits in myriads and the places below them: 30万5千. */
const MIXED = /^(?:(\d+) ?[亿億] ?)?(?:(\d{1,4}) ?[万萬] ?)?(?:(\d) ?千 ?)?(?:(\d) ?百)?$/;
const MIXED_PLACES = [1e8, 1e4, 1e3, 1e2] as const;

/** Myriads, and all four digits below them: 30万5000. Fewer could stand for other places. */
const MYRIAD_AND_REST = /^(\d{1,4}) ?[万萬] ?(\d{4})$/;

/** Tenths, and hundredths after them: 六成五. */
const TENTHS = /^(.+?) ?成 ?(?:([1-9一二三四五六七八九])|(半))?$/;

/**
 * The number that somebody typed, as people write numbers in Chinese and English: 3,300 · ３３００ ·
 * 3300人 · 三千三百 · 三十一点二万 · 0.33万 · 21.7万 · 30万5千 · 30万5000 · 30w · 2.17e5 · 3.3 thousand · 约30万 · about 300,000; with a minus
 * before it where it is below zero. `units` are words that may stand after it, `openings` words that may
 * stand before it. Null for anything that could be read in two ways (3,3) or in none, and for what only
 * says on which side of a number the real one lies (近30万).
 */
export function typedNumber(
  text: string,
  units: readonly string[] = [],
  openings: readonly string[] = [],
): number | null {
  let rest = withoutAbout(text);
  const longest = (words: readonly string[], stands: (word: string) => boolean) =>
    words
      .map(evened)
      .filter((word) => word !== '' && stands(word))
      .sort((a, b) => b.length - a.length)[0] ?? '';
  const unit = longest(units, (word) => rest.endsWith(word));
  rest = rest.slice(0, rest.length - unit.length).trim();
  const opening = longest(openings, (word) => rest.startsWith(word));
  // 每年约4000: what is said once may stand on either side of the opening.
  if (opening !== '') rest = rest.slice(opening.length).trim().replace(ABOUT, '');
  const below = /^[-−–负負]\s*/.exec(rest)?.[0];
  if (below !== undefined) rest = rest.slice(below.length);
  const value = plain(rest) ?? multiplied(rest) ?? mixed(rest) ?? spelt(rest);
  if (value === null) return null;
  return below === undefined || value === 0 ? value : -value;
}

/**
 * The share that somebody typed, of one: hundredths after a per cent sign and wherever the number is above
 * one (30, 30% and 0.3 are the same share; whoever means a third of one per cent writes it as such), tenths
 * in 成 (六成 · 6.5成 · 六成五). Null where `typedNumber` is.
 */
export function typedShare(text: string): number | null {
  const rest = withoutAbout(text);
  const [, tenths, hundredths, half] = TENTHS.exec(rest) ?? [];
  if (tenths !== undefined) return inTenths(tenths, half === undefined ? hundredths : '5');
  const words = ['%', 'percent', 'per cent'];
  const value = typedNumber(text, words);
  if (value === null) return null;
  const isHundredths = value > 1 || words.some((word) => rest.endsWith(word));
  return isHundredths ? Number((value / 100).toPrecision(15)) : value;
}

/** More than ten tenths are hundredths with the wrong word after them: nobody can say which was meant. */
function inTenths(tenths: string, hundredths?: string): number | null {
  const whole = plain(tenths) ?? spelt(tenths);
  if (whole === null || whole > 10) return null;
  if (hundredths === undefined) return Number((whole / 10).toPrecision(15));
  const more = plain(hundredths) ?? spelt(hundredths);
  return more === null || whole > 9 || !Number.isInteger(whole) ? null : (whole * 10 + more) / 100;
}

/** Text in one width, one case and with single spaces. */
function evened(text: string): string {
  return text.normalize('NFKC').replaceAll(/\s+/g, ' ').trim().toLowerCase();
}

function withoutAbout(text: string): string {
  return evened(text).replace(ABOUT, '').replace(OR_SO, '');
}

function plain(text: string): number | null {
  return PLAIN.test(text) || SCIENTIFIC.test(text) ? Number(text.replaceAll(/[, ]/g, '')) : null;
}

/** Digits and a multiplier: 21.7万. Rounded to what was typed: 0.33 × 10,000 is 3,300 to the last digit. */
function multiplied(text: string): number | null {
  for (const [word, factor] of Object.entries(MULTIPLIERS)) {
    if (!text.endsWith(word)) continue;
    const before = text.slice(0, -word.length).trim();
    const value = plain(before) ?? pointed(before);
    if (value !== null) return Number((value * factor).toPrecision(15));
  }
  return null;
}

/** A Chinese point between characters: 三十一点二, as it is said before 万. */
function pointed(text: string): number | null {
  const [whole, decimals, ...more] = text.split('点');
  if (whole === undefined || decimals === undefined || more.length > 0) return null;
  const before = spelt(whole);
  const digits = Array.from(decimals, (character) => DIGITS.indexOf(SAME[character] ?? character));
  if (before === null || digits.length === 0 || digits.includes(-1)) return null;
  return Number(`${String(before)}.${digits.join('')}`);
}

/** Digits with several places, none left out between them: 1亿5千 could be thousands or thousands of myriads. */
function mixed(text: string): number | null {
  const [, myriads, rest] = MYRIAD_AND_REST.exec(text) ?? [];
  if (myriads !== undefined) return Number(myriads) * 1e4 + Number(rest);
  const amounts = MIXED.exec(text)?.slice(1) ?? [];
  const said = amounts.flatMap((amount: string | undefined, at) =>
    amount === undefined ? [] : at,
  );
  const [first = 0, last = 0] = [said[0], said.at(-1)];
  if (said.length < 2 || last - first !== said.length - 1) return null;
  return said.reduce((sum, at) => sum + Number(amounts[at]) * Number(MIXED_PLACES[at]), 0);
}

/** 三千三 is 3,300 in speech and 3,003 in sums: it could be either, so it is neither. */
const SHORTENED = /[百千万亿][一二三四五六七八九](?=[万亿]|$)/;

/** A whole number in Chinese characters: 三千三百, 二十一万七千, 一百零五; also digit by digit: 二〇二一. */
function spelt(text: string): number | null {
  const characters = Array.from(text, (character) => SAME[character] ?? character);
  if (characters.length === 0 || SHORTENED.test(characters.join(''))) return null;
  if (characters.every((character) => DIGITS.includes(character))) {
    return Number(characters.map((character) => DIGITS.indexOf(character)).join(''));
  }
  let [total, section, digit, place, myriad] = [0, 0, null as number | null, Infinity, Infinity];
  for (const character of characters) {
    const known = DIGITS.indexOf(character);
    const [tens, thousands] = [PLACES[character], MYRIADS[character]];
    if (known >= 0) {
      if (digit !== null && digit !== 0) return null;
      digit = known;
    } else if (tens !== undefined) {
      // Places fall from the left; a ten may open a number without its one.
      if (tens >= place || (digit === null && !(tens === 10 && section === 0))) return null;
      section += (digit ?? 1) * tens;
      [digit, place] = [null, tens];
    } else if (thousands !== undefined) {
      if (thousands >= myriad || section + (digit ?? 0) === 0) return null;
      total += (section + (digit ?? 0)) * thousands;
      [section, digit, place, myriad] = [0, null, Infinity, thousands];
    } else return null;
  }
  return total + section + (digit ?? 0);
}
