import { expect, test } from 'vitest';
import { readHistory } from './read-history.ts';

test('each file has the day of the newest commit that names it', () => {
  const log = '\u00002026-11-23\n\ncontent/a.mdx\ncontent/图.mdx\n\u00002026-11-20\n\ncontent/a.mdx\ncontent/b.mdx\n';
  expect([...readHistory(log)]).toEqual([
    ['content/a.mdx', '2026-11-23'],
    ['content/图.mdx', '2026-11-23'],
    ['content/b.mdx', '2026-11-20'],
  ]);
  expect(readHistory('').size).toBe(0);
});
