import { existsSync } from 'node:fs';
import { chromium, type Browser } from 'playwright-core';
import { aptInstall, findProgram } from './programs.ts';

/** The one without a window first: it opens a page in less than half the time. */
const NAMES = [
  'chromium-headless-shell',
  'chromium',
  'chromium-browser',
  'google-chrome',
  'google-chrome-stable',
  'chrome',
];

/** The path of a Chromium on this machine: `CHROMIUM_PATH`, one on the PATH, Playwright's own. */
export function findChromium(): string | undefined {
  const own = chromium.executablePath();
  return findProgram('CHROMIUM_PATH', NAMES) ?? (existsSync(own) ? own : undefined);
}

/**
 * The path of a Chromium, installed first where this machine allows it.
 * @throws Error with a sentence that says what to install.
 */
export function ensureChromium(): string {
  const known = findChromium();
  if (known) return known;
  for (const name of NAMES.slice(0, 2)) {
    const path = aptInstall([name, 'fonts-noto-cjk']) ? findChromium() : undefined;
    if (path) return path;
  }
  throw new Error(
    'The browser tests need a Chromium: install one (with Chinese fonts), or run "npx playwright-core install chromium", or set CHROMIUM_PATH to its file.',
  );
}

/** A headless Chromium that talks to nobody but the pages it is sent to. */
export function launchChromium(): Promise<Browser> {
  return chromium.launch({
    executablePath: ensureChromium(),
    args: [
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
    ],
  });
}
