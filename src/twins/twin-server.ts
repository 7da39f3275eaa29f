import type { ViteDevServer } from 'vite';
import { answerTwin } from './answer-twin.ts';

/** Lets a live preview answer for the Markdown of its pages. */
export function twinServer(server: ViteDevServer): void {
  const { root, base = '/' } = server.config;
  const settings = [root, `${root}/node_modules/.astro`, new URL(base, 'http://localhost/').href] as const;
  server.middlewares.use((request, response, next) => void answerTwin(request, response, next, settings));
}
