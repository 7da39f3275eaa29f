import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, test } from 'vitest';
import { changedTimes, readLog } from './changed-times.ts';

test('a page changed with the latest commit to its text, its facts or its pictures', () => {
  const log = [
    '\0' + '2026-03-01T08:00:00+08:00\n\ncontent/playbooks/tech/x/en.mdx\n',
    '\0' + '2026-02-01T00:00:00Z\n\ncontent/playbooks/tech/x/playbook.yml\ncontent/pages/about/zh.mdx\n',
    '\0' + '2026-01-01T00:00:00Z\n\ncontent/playbooks/tech/x/zh.mdx\ncontent/playbooks/tech/x/sections.yml\n',
  ].join('');
  expect(Object.fromEntries(readLog(log))).toEqual({
    'playbooks/tech/x en': '2026-03-01T00:00:00Z',
    'playbooks/tech/x zh': '2026-02-01T00:00:00Z',
    'about zh': '2026-02-01T00:00:00Z',
  });
});

test('without a history a page is as old as its review, and one without either has no age', async () => {
  const nowhere = mkdtempSync(path.join(tmpdir(), 'groundwork-no-git-'));
  const reviewed = { date: '2026-05-04' };
  const times = await changedTimes(nowhere, [{ id: 'playbooks/tech/x', playbook: { reviewed } }, { id: 'about' }]);
  expect(Object.fromEntries(times)).toEqual({
    'playbooks/tech/x': '2026-05-04T00:00:00Z',
    'en/playbooks/tech/x': '2026-05-04T00:00:00Z',
  });
});
