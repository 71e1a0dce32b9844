import { say } from '../language/phrase.ts';
import { openLedger } from '../ledger/check.ts';
import { readChapters, type Chapter } from '../ledger/prose.ts';
import { figuresOf, type Figure, type Ledger } from '../ledger/read.ts';
import type { Words } from '../ledger/read-words.ts';

/** The ledger that this build tells, read and checked once. */
export const ledger: Ledger = openLedger(process.cwd());

const figures = figuresOf(ledger);

/** A claim of a number or a derived value. @throws Error naming an id that has none. */
export function figureOf(id: string): Figure {
  const figure = figures.get(id)?.value;
  if (!figure) throw new Error(`no figure “${id}”`);
  return figure;
}

/** The language folders that exist, in their order: `zh`, `en`. */
export const languages: readonly string[] = [...ledger.languages.keys()];

const chapters = readChapters(ledger.root);

/** The cover's text is kept like a chapter, under this id. */
export const COVER = 'cover';

/** The words of a language. @throws Error naming a language that has no folder. */
export function wordsOf(lang: string): Words {
  const words = ledger.languages.get(lang);
  if (!words) throw new Error(`no language “${lang}”; there are ${languages.join(', ')}`);
  return words;
}

/**
 * The controls' words of a language, by key, with `{names}` filled in.
 * @throws Error naming a key that `controls.json` lacks: a missing word must not build green.
 */
export function wordsIn(lang: string): (key: string, values?: Record<string, string>) => string {
  const { controls } = wordsOf(lang);
  return (key, values) => {
    const phrase = controls[key];
    if (phrase === undefined) throw new Error(`no words for “${key}” in ${lang}`);
    return say(phrase, values);
  };
}

/** The language of the page that a component stands on, from the page's address. */
export function pageLanguage(params: Readonly<Record<string, string | undefined>>): string {
  return wordsOf(params['lang'] ?? '').lang;
}

/** A language's chapters in their order; texts whose order is not from 1 on (cover, methods) are pages alone. */
export function chaptersOf(lang: string): Chapter[] {
  return chapters
    .filter((chapter) => chapter.lang === lang && Number(chapter.matter['order']) >= 1)
    .sort((a, b) => Number(a.matter['order']) - Number(b.matter['order']));
}

/** One chapter, or the cover. @throws Error naming what is not there. */
export function chapterOf(lang: string, id: string): Chapter {
  const chapter = chapters.find((other) => other.lang === lang && other.id === id);
  if (!chapter) throw new Error(`no chapter “${id}” in ${lang}`);
  return chapter;
}

/** The version and date that citations and feeds carry: the newest entry, never the build's clock. */
export function newestVersion(): { version: string; date: string } {
  const [newest] = ledger.versions;
  if (!newest) throw new Error('data/versions.json has no entry');
  return newest;
}
