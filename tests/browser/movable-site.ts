import {
  cpSync,
  createReadStream,
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { globSync } from 'tinyglobby';
import { assetsOf } from '../../src/offline/assets-of.ts';
import { writeOffline } from '../../src/offline/write-offline.ts';
import { TYPES } from './site.ts';

/** A server whose site, which stands at `base`, can be exchanged for another build, and which can go down. */
export function serveMovable(base = '/') {
  const state = { folder: '', isDown: false };
  const server = createServer((request, response) => {
    if (state.isDown) return void request.destroy();
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    const isOurs = pathname.startsWith(base);
    let file = path.join(state.folder, isOurs ? decodeURIComponent(pathname.slice(base.length)) : 'nothing');
    if (existsSync(file) && statSync(file).isDirectory()) file = path.join(file, 'index.html');
    response.statusCode = existsSync(file) ? 200 : 404;
    response.setHeader('Content-Type', TYPES[path.extname(file)] ?? 'application/octet-stream');
    if (existsSync(file)) createReadStream(file).pipe(response);
    else response.end();
  });
  return {
    state,
    open: async () => {
      await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
      return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
    },
    close: () => server.close(),
  };
}

/** A few pages of the built site, with all they need, as a build of its own. */
export async function smallBuild(dist: string, pages: readonly string[], base = '/'): Promise<string> {
  const folder = mkdtempSync(path.join(tmpdir(), 'groundwork-offline-'));
  const { build } = JSON.parse(readFileSync(path.join(dist, 'search/directory.json'), 'utf8'));
  for (const name of ['_astro', 'search/directory.json', `search/${build}/zh`, ...pages])
    cpSync(path.join(dist, name), path.join(folder, name), { recursive: true });
  await writeOffline(folder, base);
  return folder;
}

/** The next build of a small site: one page has another text, and its scripts have other names, as if all had changed. */
export async function nextBuild(from: string, page: string): Promise<string> {
  const folder = mkdtempSync(path.join(tmpdir(), 'groundwork-offline-'));
  cpSync(from, folder, { recursive: true });
  const scripts = readdirSync(path.join(folder, '_astro')).filter((name) => name.endsWith('.js'));
  for (const name of scripts) {
    renameSync(path.join(folder, '_astro', name), path.join(folder, '_astro', renamed(name)));
  }
  for (const file of [
    ...globSync('_astro/*.js', { cwd: folder, absolute: true }),
    path.join(folder, page, 'index.html'),
  ]) {
    const text = readFileSync(file, 'utf8');
    writeFileSync(
      file,
      text.replace(/[\w.-]+\.js/g, (name) => (scripts.includes(name) ? renamed(name) : name)),
    );
  }
  const file = path.join(folder, page, 'index.html');
  writeFileSync(file, readFileSync(file, 'utf8').replace('</h1>', ' 2</h1>'));
  await writeOffline(folder, '/');
  return folder;
}

/** The same site with the worker that ends what readers have. */
export async function endedBuild(from: string): Promise<string> {
  const folder = mkdtempSync(path.join(tmpdir(), 'groundwork-offline-'));
  cpSync(from, folder, { recursive: true });
  await writeOffline(folder, '/', false);
  return folder;
}

/** Every script and style that a page of a small site can need, by the list in its worker. */
export function neededBy(folder: string, page: string, base = '/'): string[] {
  const [, site = ''] = /^self\.site=(.*);$/m.exec(readFileSync(path.join(folder, 'sw.js'), 'utf8')) ?? [];
  const html = readFileSync(path.join(folder, page, 'index.html'), 'utf8');
  return assetsOf(html, JSON.parse(site)).map((name) => `${base}_astro/${name}`);
}

function renamed(name: string): string {
  return name.replace(/[\w-]{8}\.js$/, (hash) => `${hash.slice(0, -4).split('').reverse().join('')}.js`);
}

/** Removes what a test has built. */
export function removeBuilds(folders: readonly string[]): void {
  for (const folder of folders) rmSync(folder, { recursive: true, force: true });
}
