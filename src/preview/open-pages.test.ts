import { expect, test } from 'vitest';
import { createOpenPages } from './open-pages.ts';

test('knows which pages of the content are looked at, the latest first', () => {
  const open = createOpenPages('/base/', new Set());
  open.seen('/base/playbooks/tech/technical-debt/');
  open.seen('/base/en/playbooks/data/data-quality/');
  open.seen('/base/playbooks/tech/technical-debt/');
  expect(open.wanted()).toEqual(['playbooks/tech/technical-debt', 'en/playbooks/data/data-quality']);
});

test('wants first what somebody waits for, until it is fresh', async () => {
  const stale = new Set(['guide/writing']);
  const open = createOpenPages('/', stale);
  open.seen('/glossary/');
  const fresh = open.untilFresh('/guide/writing/');
  expect(open.isAwaited()).toBe(true);
  expect(open.wanted()).toEqual(['guide/writing', 'glossary']);
  stale.clear();
  await fresh;
  expect(open.isAwaited()).toBe(false);
  expect(open.wanted()).toEqual(['glossary']);
});
