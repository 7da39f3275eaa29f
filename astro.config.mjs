import starlight from '@astrojs/starlight';
import { defineConfig } from 'astro/config';
import { filesBeside } from './src/beside/files-beside.ts';
import { storeAtHand } from './src/compile/vite-store.ts';
import { offeredOnly } from './src/components/simulator/vite-offered.ts';
import { interfaceLabels } from './src/i18n/vite-interface.ts';
import { fetchAhead } from './src/islands/vite-fetch-ahead.ts';
import { siteMap } from './src/listings/site-map.ts';
import { offlineFiles } from './src/offline/offline-files.ts';
import { policyHeaders } from './src/policy/policy-headers.ts';
import { livePreview } from './src/preview/live-preview.ts';
import { ownContents } from './src/reader/contents/vite-contents.ts';

const own = (name) => `./src/components/site/${name}.astro`;

const site = process.env.SITE_URL ?? 'https://groundwork.example';
const base = process.env.BASE_PATH ?? '/';
const cacheDir = process.env.CACHE_DIR ?? './node_modules/.astro';

const [startBeside, endBeside] = filesBeside();

export default defineConfig({
  site,
  base,
  outDir: process.env.OUT_DIR ?? './dist',
  cacheDir,
  trailingSlash: 'always',
  devToolbar: { enabled: false },
  prefetch: false,
  // Pages are written while others are rendered.
  build: { concurrency: 4 },
  integrations: [
    startBeside,
    siteMap(cacheDir, new URL(base.replace(/\/?$/, '/'), site).href),
    policyHeaders(),
    livePreview(),
    starlight({
      title: { 'zh-CN': '基石', en: 'Groundwork' },
      defaultLocale: 'root',
      locales: { root: { label: '简体中文', lang: 'zh-CN' }, en: { label: 'English', lang: 'en' } },
      // The route middleware puts the current system's playbooks here, so that a page does not grow with the site.
      sidebar: [{ label: '基石', link: '/' }],
      routeMiddleware: './src/route-middleware.ts',
      expressiveCode: false,
      // The index is our own, written while the pages are rendered.
      pagefind: false,
      disable404Route: true,
      credits: false,
      pagination: true,
      tableOfContents: { minHeadingLevel: 2, maxHeadingLevel: 3 },
      customCss: ['./src/styles/shell.css'],
      components: {
        PageTitle: own('PageTitle'),
        Footer: own('Footer'),
        Header: own('Header'),
        MobileMenuFooter: own('MobileMenuFooter'),
        ThemeProvider: own('ThemeProvider'),
        ThemeSelect: own('ThemeSelect'),
      },
    }),
    offlineFiles(),
    endBeside,
  ],
  vite: {
    plugins: [storeAtHand(cacheDir), offeredOnly(), interfaceLabels(), ownContents(), fetchAhead()],
    // The worker that draws ranges loads the one simulator it needs.
    worker: { format: 'es', plugins: () => [offeredOnly()] },
    // Small scripts stay files: a strict content policy refuses inline ones.
    build: { assetsInlineLimit: 0 },
  },
});
