import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { compilePage } from '../../compile/compile-page.ts';
import { pageCalled, realSetting } from '../../compile/page-fixtures.ts';

let setting: Awaited<ReturnType<typeof realSetting>>;
beforeAll(async () => {
  setting = await realSetting();
});
afterAll(() => setting.end());

const page = (line: string) => `---\ntitle: Trial\nsummary: A page for a test.\n---\n\n${line}\n`;

describe('a maturity model inside a page', () => {
  test('shows its rubrics without script and leads to its own pages in the page’s language', async () => {
    const { html, problems } = await compilePage(pageCalled('en'), page('<Assessment id="growth-support" />'), setting);
    expect(problems.filter(({ found }) => JSON.stringify(found).includes('Assessment'))).toEqual([]);
    expect(html).toContain('href="/en/assess/growth-support/"');
    expect(html.match(/<ol>/g)).toHaveLength(12);
  });

  test('that does not exist is reported with the nearest one that does', async () => {
    const { problems } = await compilePage(pageCalled('en'), page('<Assessment id="growth-suport" />'), setting);
    expect(problems).toContainEqual(
      expect.objectContaining({ line: 6, fix: expect.stringContaining('growth-support') }),
    );
  });
});
