import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const INLINE = /<(script|style)\b([^>]*)>([\s\S]*?)<\/\1>/g;

/**
 * The Content-Security-Policy of one finished page: everything forbidden but the site's own files
 * and the inline scripts and styles that stand in the page, by their hashes. An embed (a page that
 * must be one file) may not even load the site's own scripts and styles.
 * @throws Error where the page has a `style` attribute, which the policy would block.
 */
export function policyFor(html: string, embed: boolean): string {
  const styled = /<[a-z][^>]*\sstyle="[^"]*"[^>]*>/i.exec(html.replaceAll(INLINE, ''));
  if (styled) throw new Error(`a style attribute would be blocked: ${styled[0].slice(0, 120)}`);
  const hashes: Record<'script' | 'style', string[]> = { script: [], style: [] };
  for (const [, kind, attributes = '', text = ''] of html.matchAll(INLINE)) {
    if (/\bsrc=/.test(attributes) || /application\/(ld\+)?json/.test(attributes)) continue;
    const hash = createHash('sha256').update(text).digest('base64');
    hashes[kind as 'script' | 'style'].push(`'sha256-${hash}'`);
  }
  const own = embed ? [] : ["'self'"];
  const list = (sources: string[]) =>
    sources.length > 0 ? [...new Set(sources)].join(' ') : "'none'";
  return [
    "default-src 'none'",
    `script-src ${list([...own, ...hashes.script])}`,
    `style-src ${list([...own, ...hashes.style])}`,
    `img-src ${list([...own, 'data:', 'blob:'])}`,
    ...(embed ? [] : ["connect-src 'self'", "worker-src 'self'", "manifest-src 'self'"]),
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');
}

/** The page with its policy right after the character set, before anything it must govern. */
export function withPolicy(html: string, embed: boolean): string {
  const meta = `<meta http-equiv="Content-Security-Policy" content="${policyFor(html, embed)}">`;
  const sealed = html.replace(/<meta charset="[^"]*"\s*\/?>/i, (charset) => charset + meta);
  if (sealed === html) throw new Error('a page has no <meta charset> to put its policy after');
  return sealed;
}

/** The last step of a build: every page of the finished site gets its policy. */
export function contentSecurityPolicy() {
  return {
    name: 'content-security-policy',
    hooks: {
      'astro:build:done': ({ dir }: { dir: URL }) => {
        const root = fileURLToPath(dir);
        const pages = readdirSync(root, { recursive: true, encoding: 'utf8' });
        for (const page of pages.filter((name) => name.endsWith('.html'))) {
          const file = join(root, page);
          const embed = page.replaceAll('\\', '/').startsWith('embed/');
          writeFileSync(file, withPolicy(readFileSync(file, 'utf8'), embed));
        }
      },
    },
  };
}
