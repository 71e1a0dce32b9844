import { existsSync, readdirSync } from 'node:fs';
import type { Page } from 'playwright-core';

/** Pixels of height by chart and language: the most that the embed needs at any of `WIDTHS`. */
export const HEIGHTS_FILE = 'data/heights.json';

/** The widths in pixels that embeds are measured at. */
export const WIDTHS = [280, 320, 360, 400, 480, 600, 720, 900, 1200] as const;

/** Every embed of a built site. */
export function embedsOf(folder: string): { id: string; lang: string; path: string }[] {
  const root = `${folder}/embed`;
  if (!existsSync(root)) return [];
  return readdirSync(root).flatMap((lang) =>
    readdirSync(`${root}/${lang}`).map((id) => ({ id, lang, path: `embed/${lang}/${id}/` })),
  );
}

/** The heights in whole pixels that an embed takes at each of `WIDTHS`, its table folded. */
export async function measureEmbed(page: Page, url: string): Promise<number[]> {
  await page.goto(url);
  const heights: number[] = [];
  for (const width of WIDTHS) {
    await page.setViewportSize({ width, height: 600 });
    heights.push(
      await page.evaluate(() => Math.ceil(document.documentElement.getBoundingClientRect().height)),
    );
  }
  return heights;
}
