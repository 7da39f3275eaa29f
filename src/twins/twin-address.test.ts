import { expect, test } from 'vitest';
import { pageOfTwin, twinAddress } from './twin-address.ts';

test.each([
  ['', '/', '/index.md'],
  ['en', '/', '/en/index.md'],
  ['playbooks/tech/x', '/', '/playbooks/tech/x.md'],
  ['en/glossary', '/docs', '/docs/en/glossary.md'],
])('the Markdown of “%s” under %s is %s, and leads back', (id, base, address) => {
  expect(twinAddress(id, base)).toBe(address);
  expect(pageOfTwin(twinAddress(id, '').slice(1))).toBe(id);
});
