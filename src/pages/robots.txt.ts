import type { APIRoute } from 'astro';
import { fullAddress } from '../render/address.ts';

/** Everything may be read; embeds say themselves that they are not for the index. */
export const GET: APIRoute = () =>
  new Response(`User-agent: *\nAllow: /\n\nSitemap: ${fullAddress('sitemap.xml')}\n`);
