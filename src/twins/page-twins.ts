import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { answerTwin } from './answer-twin.ts';
import { writeBeside } from './write-beside.ts';

/**
 * Writes each page as Markdown beside it. The pages of the content are written while Astro renders; the others follow from their HTML
 * when the site stands.
 */
export function pageTwins(): AstroIntegration {
  const writing = writeBeside('groundwork-twins', fileURLToPath(new URL('twin-process.ts', import.meta.url)));
  return {
    ...writing,
    hooks: {
      ...writing.hooks,
      'astro:server:setup': ({ server }) => {
        const { root, base = '/' } = server.config;
        const settings = [root, `${root}/node_modules/.astro`, new URL(base, 'http://localhost/').href] as const;
        server.middlewares.use((request, response, next) => void answerTwin(request, response, next, settings));
      },
    },
  };
}
