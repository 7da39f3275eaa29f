import starlight from '@astrojs/starlight';
import { defineConfig } from 'astro/config';

// Plain Starlight, as its own starter has it, in the same two languages.
export default defineConfig({
  site: 'https://groundwork.example',
  outDir: process.env.OUT_DIR,
  cacheDir: process.env.CACHE_DIR,
  integrations: [
    starlight({
      title: 'Plain Starlight',
      defaultLocale: 'root',
      locales: { root: { label: '简体中文', lang: 'zh-CN' }, en: { label: 'English', lang: 'en' } },
      sidebar: Array.from({ length: 20 }, (_, part) => ({
        label: `Part ${part}`,
        items: [{ autogenerate: { directory: `part-${part}` } }],
      })),
    }),
  ],
});
