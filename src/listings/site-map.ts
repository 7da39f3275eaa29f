import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import sitemap from '@astrojs/sitemap';
import type { AstroIntegration } from 'astro';
import { LANGUAGE_TAGS } from '../i18n/locales.ts';
import { PAGE_TIMES } from './page-times.ts';

/** The list of pages for search engines: both languages of each, and when it last changed. Simulators for other sites' frames are not in it. */
export function siteMap(cache: string, home: string): AstroIntegration {
  let times: Record<string, string> | undefined;
  return sitemap({
    i18n: { defaultLocale: 'root', locales: { root: LANGUAGE_TAGS.zh, en: LANGUAGE_TAGS.en } },
    filter: (page) => !/\/embed\/[^/]+\/$/.test(page),
    serialize(item) {
      times ??= readTimes(path.join(cache, PAGE_TIMES));
      const lastmod = times[item.url.slice(home.length).replace(/\/$/, '')];
      return lastmod ? { ...item, lastmod } : item;
    },
  });
}

function readTimes(file: string): Record<string, string> {
  return existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as Record<string, string>) : {};
}
