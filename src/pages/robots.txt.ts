import type { APIRoute } from 'astro';
import { siteHome } from '../listings/site-home.ts';

/** Everything may be read; the list of all pages is named. */
export const GET: APIRoute = ({ site }) =>
  new Response(`User-agent: *\nAllow: /\n\nSitemap: ${siteHome(site)}sitemap-index.xml\n`);
