import { unified } from '@astrojs/markdown-remark';
import mdx from '@astrojs/mdx';
import { defineConfig } from 'astro/config';
import remarkCjkFriendly from 'remark-cjk-friendly';
import { place } from './src/render/address.ts';
import { numberedSections } from './src/render/heading-ids.ts';
import { contentSecurityPolicy } from './src/render/policy.ts';

export default defineConfig({
  site: place.site,
  base: place.base,
  trailingSlash: 'always',
  // One file a page and nothing to wait for: the sheets are smaller than a second request is slow.
  build: { inlineStylesheets: 'always' },
  compressHTML: true,
  devToolbar: { enabled: false },
  markdown: {
    // Chinese bold needs remark-cjk-friendly; quotes are set by the writers, not by a program.
    processor: unified({
      remarkPlugins: [remarkCjkFriendly],
      rehypePlugins: [numberedSections],
      smartypants: false,
      gfm: true,
    }),
    syntaxHighlight: false,
  },
  integrations: [mdx(), contentSecurityPolicy()],
  vite: { build: { target: ['chrome107', 'firefox115', 'safari16'] } },
});
