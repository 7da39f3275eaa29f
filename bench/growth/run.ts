import { mkdirSync, mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { GROUNDWORK, measureBuild } from '../build/measure-build.ts';
import { writePages } from '../build/write-pages.ts';
import { weighSearch } from './weigh-search.ts';

/**
 * What a page costs as the site grows: our cold build of 200, 1,000 and 5,000 generated bilingual pages, with the size of the same page's
 * HTML in each; and what a first query costs on 1,000 of them, whose texts are drawn from twenty words, so that every word stands on every
 * page. `npm run bench -- growth [pages …]`.
 */
const COUNTS = process.argv.length > 3 ? process.argv.slice(3).map(Number) : [200, 1000, 5000];
const SEARCHED_AT = 1000;
const LIMIT_IN_KB = 131;
const scratch = mkdtempSync(path.join(import.meta.dirname, '.work-'));

async function grow(count: number): Promise<{ milliseconds: number; bytes: number }> {
  const root = path.join(scratch, String(count));
  const places = { CONTENT_ROOT: root, OUT_DIR: path.join(root, 'site'), CACHE_DIR: path.join(root, 'cache') };
  mkdirSync(path.join(root, 'content'), { recursive: true });
  writeFileSync(path.join(root, 'content/site.yml'), 'simulators: []\n');
  writePages(count, { ours: path.join(root, 'content/pages'), starlight: path.join(root, 'not-built') });
  const { seconds } = measureBuild(GROUNDWORK, places, scratch);
  const milliseconds = (1000 * seconds) / count;
  const { size: bytes } = statSync(path.join(places.OUT_DIR, 'en/part-3/page-23/index.html'));
  process.stdout.write(`${count} pages   ${milliseconds.toFixed(1)} ms a page   ${bytes} bytes of HTML\n`);
  if (count === SEARCHED_AT) await weigh(places.OUT_DIR);
  return { milliseconds, bytes };
}

async function weigh(dist: string): Promise<void> {
  for (const [page, query] of [
    ['/part-3/page-23/', '留存率'],
    ['/en/part-3/page-23/', 'retention'],
  ] as const) {
    const { before, gzip, brotli, files } = await weighSearch(dist, page, query);
    const size = `${(gzip / 1024).toFixed(0)} KB with gzip, ${(brotli / 1024).toFixed(0)} KB with brotli, ${files} files`;
    process.stdout.write(
      `first query, ${query}: ${size} (≤ ${LIMIT_IN_KB} KB); index files before the box is opened: ${before}\n`,
    );
  }
}

try {
  const grown = [];
  for (const count of COUNTS) grown.push(await grow(count));
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
