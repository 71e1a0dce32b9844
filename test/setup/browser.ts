import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll, inject } from 'vitest';
import { launchChromium } from '../../tools/chromium.ts';

/** What went wrong in a page while it was open. */
export interface Watched {
  page: Page;
  /** Uncaught errors and console errors. */
  errors: string[];
  /** Blocked by the page's own policy. */
  violations: string[];
  /** Requests to any host but the site's own. */
  outside: string[];
}

let browser: Browser | undefined;

/** One Chromium for a test file. */
export function useBrowser(): void {
  beforeAll(async () => {
    browser = await launchChromium();
  });
  afterAll(async () => {
    await browser?.close();
  });
}

/** Where the built site is served, ending in `/`. */
export const site = (): string => inject('site');

/** Opens a page of the site, waits until its elements have started, and watches it. */
export async function open(path: string, options: BrowserContextOptions = {}): Promise<Watched> {
  const watched = await blank(options);
  await watched.page.goto(site() + path, { waitUntil: 'load' });
  await watched.page.waitForSelector('[data-starting]', { state: 'detached' });
  return watched;
}

/** A page that is watched, not yet sent anywhere. Close its context when done. */
export async function blank(options: BrowserContextOptions = {}): Promise<Watched> {
  if (!browser) throw new Error('useBrowser() must stand at the top of the file');
  const page = await browser.newPage(options);
  const watched: Watched = { page, errors: [], violations: [], outside: [] };
  page.on('pageerror', (error) => watched.errors.push(error.message));
  page.on('console', (message) => {
    if (message.type() !== 'error') return;
    const kind = message.text().includes('Content Security Policy') ? 'violations' : 'errors';
    watched[kind].push(message.text());
  });
  page.on('request', (request) => {
    const url = request.url();
    if (!url.startsWith(site()) && !/^(data|blob|about):/.test(url)) watched.outside.push(url);
  });
  return watched;
}
