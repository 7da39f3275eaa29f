import { mkdirSync, mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { GROUNDWORK, measureBuild } from '../build/measure-build.ts';
import { writePages } from '../build/write-pages.ts';

/**
 * What a page costs as the site grows: our cold build of 200, 1,000 and 5,000 generated bilingual pages, with the size of the same page's
 * HTML in each. `npm run bench -- growth`.
 */
const COUNTS = [200, 1000, 5000];
const scratch = mkdtempSync(path.join(import.meta.dirname, '.work-'));

function grow(count: number): { milliseconds: number; bytes: number } {
  const root = path.join(scratch, String(count));
  const places = { CONTENT_ROOT: root, OUT_DIR: path.join(root, 'site'), CACHE_DIR: path.join(root, 'cache') };
  mkdirSync(path.join(root, 'content'), { recursive: true });
  writeFileSync(path.join(root, 'content/site.yml'), 'simulators: []\n');
  writePages(count, { ours: path.join(root, 'content/pages'), starlight: path.join(root, 'not-built') });
  const { seconds } = measureBuild(GROUNDWORK, places, scratch);
  const milliseconds = (1000 * seconds) / count;
  const { size: bytes } = statSync(path.join(places.OUT_DIR, 'en/part-3/page-23/index.html'));
  process.stdout.write(`${count} pages   ${milliseconds.toFixed(1)} ms a page   ${bytes} bytes of HTML\n`);
  return { milliseconds, bytes };
}

try {
  const [small, middle, large] = COUNTS.map(grow);
  if (small && middle && large) {
    process.stdout.write(`HTML of a page, 200 → 1,000 pages: ×${(middle.bytes / small.bytes).toFixed(2)}\n`);
    process.stdout.write(
      `time per page, 1,000 → 5,000 pages: ×${(large.milliseconds / middle.milliseconds).toFixed(2)}\n`,
    );
  }
} finally {
  rmSync(scratch, { recursive: true, force: true });
}
