import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';

/**
 * The built pages that what changed since `main` (committed or not) can have touched: a chapter's or a
 * chart's own, or every page where the change is to what all share.
 */
export function changedPages(folder: string): string[] {
  const pages = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.html'))
    .map((name) => name.replaceAll('\\', '/').replace(/index\.html$/, ''));
  const changed = git(['diff', '--name-only', 'main']).concat(
    git(['ls-files', '-o', '--exclude-standard']),
  );
  const ids = changed.map(idOf);
  const touched = ids.includes(undefined)
    ? pages
    : pages.filter((page) => ids.flatMap(withChapter).some((id) => page.includes(`/${id}/`)));
  return touched.sort();
}

/** A chart's change shows in its chapter too. */
function withChapter(id: string | undefined): string[] {
  if (!id) return [];
  const entry = `data/charts/${id}.json`;
  if (!existsSync(entry)) return [id];
  const { chapter } = JSON.parse(readFileSync(entry, 'utf8')) as { chapter: string };
  return [id, chapter];
}

/** The page that a file belongs to alone; undefined for what many pages share. */
function idOf(file: string): string | undefined {
  const own =
    /^(?:src\/chapters\/\w+|src\/charts|data\/(?:charts|sources)|src\/language\/\w+\/(?:charts|sources))\/([\w-]+)\.\w+$/.exec(
      file,
    );
  if (own) return own[1];
  return /^(test|README|tools|\.ci)/.test(file) ? '' : undefined;
}

function git(args: string[]): string[] {
  return execFileSync('git', args, { encoding: 'utf8' }).split('\n').filter(Boolean);
}
