import { mkdirSync, mkdtempSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { runBuild } from './run-build.ts';

const root = mkdtempSync(path.join(tmpdir(), 'groundwork-own-'));
const dist = path.join(root, 'dist');

function write(file: string, text: string): void {
  const place = path.join(root, 'content', file);
  mkdirSync(path.dirname(place), { recursive: true });
  writeFileSync(place, text);
}

describe('a site with content of its own, which offers one simulator', () => {
  beforeAll(() => {
    write('site.yml', 'simulators: [ltv-cac]\n');
    write('pages/hello/zh.mdx', '---\ntitle: 你好\nsummary: 一页。\n---\n\n## 开始 {#start}\n\n一句话。\n');
    write('pages/hello/en.mdx', '---\ntitle: Hello\nsummary: A page.\n---\n\n## Start {#start}\n\nA sentence.\n');
    const { status, stderr } = runBuild({ CONTENT_ROOT: root, OUT_DIR: dist, CACHE_DIR: path.join(root, 'cache') });
    expect(status, stderr).toBe(0);
  }, 300_000);

  test('has its pages, and none of the content that it does not have', () => {
    expect(readFileSync(path.join(dist, 'en/hello/index.html'), 'utf8')).toContain('A sentence.');
    expect(readFileSync(path.join(dist, 'hello.md'), 'utf8')).toContain('一句话。');
    expect(readdirSync(path.join(dist, 'templates'))).toEqual(['index.html']);
  });

  test('has that simulator and no other: no page, no frame, no record, no code', () => {
    const folders = (place: string) =>
      readdirSync(path.join(dist, place)).filter((name) => !/^index\./.test(name) && !name.endsWith('.md'));
    for (const place of ['simulators', 'en/simulators', 'embed']) expect(folders(place), place).toEqual(['ltv-cac']);
    expect(folders('api/simulators')).toEqual(['ltv-cac.json']);
    // The others' modules are there in name only.
    const codeOf = (id: string) =>
      readdirSync(path.join(dist, '_astro'))
        .filter((name) => name.startsWith(`${id}.`) || name.startsWith(`${id}-`))
        .map((name) => statSync(path.join(dist, '_astro', name)).size);
    expect(Math.max(...codeOf('ltv-cac'))).toBeGreaterThan(5000);
    expect(Math.max(...codeOf('pricing'), ...codeOf('roadmap'))).toBeLessThan(100);
  });

  test('leads nobody to what it does not have: no door, link or filter for it', () => {
    const home = readFileSync(path.join(dist, 'en/index.html'), 'utf8');
    const linked = new Set([...home.matchAll(/<a [^>]*href="\/en\/([^"#]*)"/g)].map(([, place]) => place));
    expect([...linked].sort()).toEqual([
      '',
      'changes/',
      'offline/',
      'simulators/',
      'simulators/ltv-cac/',
      'verification/',
    ]);
    expect(home.match(/class="gw-doors-who"/g)).toHaveLength(1);
    expect(readFileSync(path.join(dist, 'en/simulators/index.html'), 'utf8')).not.toContain('<fieldset');
  });
});
