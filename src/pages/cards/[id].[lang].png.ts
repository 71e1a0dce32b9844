import type { APIRoute } from 'astro';
import { cardNames, cardPng } from '../../render/card.ts';

export const getStaticPaths = () => cardNames().map((params) => ({ params: { ...params } }));

export const GET: APIRoute = async ({ params: { id = '', lang = '' } }) =>
  new Response(await cardPng({ id, lang }), { headers: { 'content-type': 'image/png' } });
