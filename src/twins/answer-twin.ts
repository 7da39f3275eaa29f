import type { IncomingMessage, ServerResponse } from 'node:http';
import { loadSimulator } from '../cli/load-simulators.ts';
import { findPlaces } from '../compile/places.ts';
import { readLibrary } from '../compile/read-library.ts';
import { openKeptTwins } from './kept-twins.ts';
import { readPage } from './read-page.ts';
import { pageOfTwin } from './twin-address.ts';
import { createTwinSite } from './twin-site.ts';
import { writeTwin } from './write-twin.ts';

/** In live preview, a page's Markdown is made from the page as it now is, when somebody asks for it. */
export async function answerTwin(
  request: IncomingMessage,
  response: ServerResponse,
  next: (error?: unknown) => void,
  [project, cache, home]: readonly [project: string, cache: string, home: string],
): Promise<void> {
  const base = new URL(home).pathname;
  const { pathname } = new URL(request.url ?? '/', home);
  if (!pathname.endsWith('.md') || /\/(templates|@fs|node_modules)\//.test(pathname)) return next();
  try {
    const id = pageOfTwin(decodeURIComponent(pathname.slice(base.length)));
    const page = await fetch(`http://${request.headers.host}${base}${id && `${id}/`}`);
    if (!page.ok) return next();
    const { library } = await readLibrary(findPlaces(project));
    const simulators = await Promise.all(library.simulators.map(loadSimulator));
    const kept = await openKeptTwins(project, cache);
    const site = createTwinSite({ labels: library.labels, simulators, home, kept });
    response.setHeader('Content-Type', 'text/markdown; charset=utf-8');
    response.end(writeTwin(readPage(id, await page.text()), site));
  } catch (error) {
    next(error);
  }
}
