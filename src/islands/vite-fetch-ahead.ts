import type { Plugin } from 'vite';

/** The module that a bundle's dynamic imports go through, by the name that Vite gives it. */
const HELPER = /^\0vite\/preload-helper\.js$/;

/**
 * Makes what fetches the parts of a dynamic import ahead of it small enough for a page that has little other script: Vite's own weighs
 * more than any of ours. Styles are waited for, a failure is told to the caller, and the next try fetches anew.
 */
export function fetchAhead(): Plugin {
  let base = '/';
  return {
    name: 'groundwork-fetch-ahead',
    enforce: 'pre',
    apply: 'build',
    configResolved(config) {
      base = config.base;
    },
    load: { filter: { id: HELPER }, handler: () => helperFor(base) },
  };
}

function helperFor(base: string): string {
  return `
const fetched = {};
const fetchOnce = (part) => fetched[part] ??= new Promise((done, fail) => {
  const href = ${JSON.stringify(base)} + part;
  if (document.querySelector('link[href="' + href + '"]')) return done();
  const link = document.createElement('link');
  const isStyle = part.endsWith('.css');
  link.rel = isStyle ? 'stylesheet' : 'modulepreload';
  link.href = href;
  link.onload = done;
  link.onerror = () => {
    delete fetched[part];
    link.remove();
    fail(Error(href));
  };
  document.head.append(link);
  if (!isStyle) done();
});
export const __vitePreload = (load, parts = []) => Promise.all(parts.map(fetchOnce)).then(load);
`;
}
