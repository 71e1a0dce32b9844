/** How one language sets numbers and dates: the shape of `src/language/<lang>/setting.json`. */
export interface Setting {
  /** BCP 47 tag for the `lang` attribute, e.g. `zh-Hans`. */
  tag: string;
  /** Locale handed to `Intl`. */
  locale: string;
  /** The language's name in itself. */
  name: string;
  /** Thousands are grouped from this number on: 1 000 in English, 10 000 in Chinese. */
  groupFrom: number;
  /** Named powers of ten that rounded numbers are told in (万, 亿), largest first; empty in English. */
  powers: { at: number; word: string }[];
  /** `{low}` and `{high}`. */
  range: string;
  /** `{left}` and `{right}`. */
  ratio: string;
  /** Between the members of a list of words. */
  listSeparator: string;
  /** The script of the language's prose: decides how charts break lines. */
  script: 'han' | 'latin';
}
