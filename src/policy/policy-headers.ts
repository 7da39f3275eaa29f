import { writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { CONTENT_POLICY } from './content-policy.ts';

/** Writes `_headers`, which Cloudflare Pages and Netlify read: the content policy for every page, long caching for files named by their content. */
export function policyHeaders(): AstroIntegration {
  let base = '/';
  return {
    name: 'groundwork-policy',
    hooks: {
      'astro:config:done': ({ config }) => {
        base = config.base.replace(/\/?$/, '/');
      },
      'astro:build:done': ({ dir }) => writeFile(fileURLToPath(new URL('_headers', dir)), headersFor(base)),
    },
  };
}

/** The rules of a site that stands at `base`. @example headersFor('/') // '/*\n  Content-Security-Policy: …' */
export function headersFor(base: string): string {
  return [
    `${base}*`,
    `  Content-Security-Policy: ${CONTENT_POLICY}`,
    '  X-Content-Type-Options: nosniff',
    '  Referrer-Policy: strict-origin-when-cross-origin',
    `${base}_astro/*`,
    '  Cache-Control: public, max-age=31536000, immutable',
    '',
  ].join('\n');
}
