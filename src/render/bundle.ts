import { build } from 'esbuild';

const bundled = new Map<string, Promise<string>>();

/**
 * A script of `src/elements/` with all it imports, as one small classic script that needs no module
 * loader, no fetch and no other file: what a page may carry inline even inside a sandbox.
 * @param entry path from the project's root.
 */
export function bundle(entry: string): Promise<string> {
  let text = bundled.get(entry);
  text ??= build({
    entryPoints: [entry],
    bundle: true,
    minify: true,
    write: false,
    format: 'iife',
    target: ['chrome107', 'firefox115', 'safari16'],
  }).then(({ outputFiles: [file] }) => (file?.text ?? '').trim());
  bundled.set(entry, text);
  return text;
}
