import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { openKeptTwins } from './kept-twins.ts';

const cache = mkdtempSync(path.join(tmpdir(), 'groundwork-twins-'));
afterAll(() => rmSync(cache, { recursive: true }));

test.each(['', '{"code": "a", "tex'])('what a build that was ended left behind is made anew: %j', async (left) => {
  writeFileSync(path.join(cache, 'twins.json'), left);
  const kept = await openKeptTwins(process.cwd(), cache);
  expect(await kept.get('a', () => 'made')).toBe('made');
});
