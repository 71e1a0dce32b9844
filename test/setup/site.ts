import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import type { TestProject } from 'vitest/node';
import { serveSite } from '../../tools/server.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** Where the built site is served, ending in `/`. */
    site: string;
  }
}

/** Builds the site where there is none, and serves it while the tests run. */
export default async function setup(project: TestProject): Promise<() => void> {
  if (!existsSync('dist/index.html')) {
    const { status } = spawnSync('astro', ['build'], { stdio: 'inherit', shell: true });
    if (status !== 0) throw new Error('the site does not build: see above');
  }
  const { server, url } = await serveSite('dist', { port: 0 });
  project.provide('site', url);
  return () => {
    server.closeAllConnections();
    server.close();
  };
}
