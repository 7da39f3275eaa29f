import type { APIRoute } from 'astro';
import { PUBLISHED_NAMES, publishedSchema } from '../../schemas/published.ts';

export const getStaticPaths = () => PUBLISHED_NAMES.map((name) => ({ params: { name }, props: { name } }));

export const GET: APIRoute<{ name: (typeof PUBLISHED_NAMES)[number] }> = ({ props: { name } }) =>
  new Response(`${JSON.stringify(publishedSchema(name), undefined, 2)}\n`, {
    headers: { 'content-type': 'application/schema+json' },
  });
