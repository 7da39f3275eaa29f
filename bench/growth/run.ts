import { mkdirSync, mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { GROUNDWORK, measureBuild } from '../build/measure-build.ts';
import { writePages } from '../build/write-pages.ts';
import { weighSearch } from './weigh-search.ts';
import { writeRealPages } from './write-real-pages.ts';

/**
 * What a page costs as the site grows: our cold build of 200, 1,000 and 5,000 generated bilingual pages, with the size of the same page's
 * HTML in each; and what a first query costs on 1,000 pages whose sentences are those of the playbooks.
 * `npm run bench -- growth [pages …]`.
 */
const COUNTS = process.argv.length > 3 ? process.argv.slice(3).map(Number) : [200, 1000, 5000];
const SEARCHED_PAGES = 1000;
const LIMIT_IN_KB = 131;
const QUERIES = [
  ['/part-3/page-23/', '留存率'],
  ['/part-3/page-23/', '如何提高用户留存率'],
  ['/part-3/page-23/', '实验样本量怎么算才不会得出错误的结论'],
  ['/en/part-3/page-23/', 'retention rate'],
  ['/en/part-3/page-23/', 'how do we decide which experiments to run first'],
] as const;
const scratch = mkdtempSync(path.join(import.meta.dirname, '.work-'));

/** Builds what is written into `content/pages` of a new site; gives the built folder and how long it took. */
function built(name: string, write: (pages: string) => void): { dist: string; seconds: number } {
  const root = path.join(scratch, name);
  const dist = path.join(root, 'site');
  mkdirSync(path.join(root, 'content'), { recursive: true });
  writeFileSync(path.join(root, 'content/site.yml'), 'simulators: []\n');
  write(path.join(root, 'content/pages'));
  const places = { CONTENT_ROOT: root, OUT_DIR: dist, CACHE_DIR: path.join(root, 'cache') };
  return { dist, seconds: measureBuild(GROUNDWORK, places, scratch).seconds };
}

function grow(count: number): { milliseconds: number; bytes: number } {
  const notBuilt = path.join(scratch, 'not-built');
  const { dist, seconds } = built(String(count), (ours) => writePages(count, { ours, starlight: notBuilt }));
  const milliseconds = (1000 * seconds) / count;
  const { size: bytes } = statSync(path.join(dist, 'en/part-3/page-23/index.html'));
  process.stdout.write(`${count} pages   ${milliseconds.toFixed(1)} ms a page   ${bytes} bytes of HTML\n`);
  return { milliseconds, bytes };
}

async function weighSearches(): Promise<void> {
  const { dist } = built('real', (pages) => writeRealPages(SEARCHED_PAGES, pages));
  for (const [page, query] of QUERIES) {
    const { before, gzip, brotli, files } = await weighSearch(dist, page, query);
    const size = `${(gzip / 1024).toFixed(0)} KB with gzip, ${(brotli / 1024).toFixed(0)} KB with brotli, ${files} files`;
    process.stdout.write(
      `first query, ${query}: ${size} (≤ ${LIMIT_IN_KB} KB); index files before the box is opened: ${before}\n`,
    );
  }
}

try {
  const grown = [];
  for (const count of COUNTS) grown.push(grow(count));
  await weighSearches();
  const [small, middle, large] = grown;
  if (small && middle && large) {
    process.stdout.write(`HTML of a page, 200 → 1,000 pages: ×${(middle.bytes / small.bytes).toFixed(2)}\n`);
    process.stdout.write(
      `time per page, 1,000 → 5,000 pages: ×${(large.milliseconds / middle.milliseconds).toFixed(2)}\n`,
    );
  }
} finally {
  rmSync(scratch, { recursive: true, force: true });
}
