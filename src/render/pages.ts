import { chapterPath, chartPath, sourcePath } from './address.ts';
import { chaptersOf, languages, ledger } from './book.ts';
import { briefPath, scenarioPath, scenariosPath } from './simulator.ts';

/** The pages of a language that belong in an index, by their path without the language. */
export function pagePaths(lang: string): string[] {
  const below = (path: string) => path.slice(lang.length + 1);
  return [
    '',
    ...chaptersOf(lang).map(({ id }) => below(chapterPath(lang, id))),
    'charts/',
    ...[...ledger.charts.keys()].map((id) => below(chartPath(lang, id))),
    'claims/',
    'sources/',
    ...[...ledger.sources.keys()].map((id) => below(sourcePath(lang, id))),
    below(scenariosPath(lang)),
    ...[...ledger.scenarios.keys()].map((id) => below(scenarioPath(lang, id))),
    below(briefPath(lang)),
    'methods/',
    'about/',
  ];
}

/** Every page of every language with its counterparts: what a sitemap lists. */
export function allPages(): { lang: string; path: string }[] {
  return languages.flatMap((lang) => pagePaths(lang).map((path) => ({ lang, path })));
}
