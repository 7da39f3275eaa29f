import { expect, test } from 'vitest';
import type { Locale } from '../i18n/locales.ts';
import type { DirectoryEntry } from './directory.ts';
import { buildIndex, type TextSection } from './inverted-index.ts';
import { searchSite } from './search-site.ts';
import { openSiteIndex } from './site-index.ts';

const ENTRIES: [DirectoryEntry, Record<Locale, string>][] = [
  [
    {
      id: 'playbooks/growth/retention',
      kind: 'playbook',
      names: { zh: ['留存与复购'], en: ['Retention and repurchase'] },
    },
    { zh: '每周看一次留存率，少于三成就停投放。', en: 'Read the retention curve weekly.' },
  ],
  [
    { id: 'playbooks/tech/debt', kind: 'playbook', names: { zh: ['技术债务'], en: ['Technical debt'] } },
    {
      zh: '先登记，再定价，最后留出产能。谁来批准要写明。',
      en: 'Record it, price it, reserve capacity for refactoring.',
    },
  ],
  [
    {
      id: 'glossary#lifetime-value',
      kind: 'term',
      names: { zh: ['客户生命周期价值', 'LTV'], en: ['lifetime value', 'LTV'] },
    },
    { zh: '一名客户带来的毛利总和。', en: 'The margin that one customer brings.' },
  ],
];

/** The index of a small site, as its files. */
function filesOf(): Map<string, unknown> {
  const files = new Map<string, unknown>();
  files.set('directory.json', { build: 'one', entries: ENTRIES.map(([entry]) => entry), simplified: '術术債债務务' });
  for (const locale of ['zh', 'en'] as const) {
    const texts = ENTRIES.map(([entry, text]): TextSection[] => [
      { anchor: '', title: (entry.names[locale][0] ?? '').toLowerCase(), text: text[locale].toLowerCase() },
    ]);
    const { plan, parts } = buildIndex(texts);
    files.set(`one/${locale}/index.json`, plan);
    for (const [number, part] of parts.entries()) files.set(`one/${locale}/${number}.json`, part);
  }
  return files;
}

async function ask(query: string, locale: Locale = 'zh', files = filesOf()): Promise<string[]> {
  const site = await openSiteIndex(async <T>(path: string) => {
    if (!files.has(path)) throw new Error(`no ${path}`);
    return files.get(path) as T;
  });
  const groups = await searchSite(query, locale, site);
  return groups.flatMap(({ results }) => results.map(({ entry }) => entry.id));
}

test('a stretch across word boundaries finds its text', async () => {
  expect(await ask('存率')).toEqual(['playbooks/growth/retention']);
  expect(await ask('成就停投')).toEqual(['playbooks/growth/retention']);
});

test('a single character, a traditional and a full-width query find what plain ones find', async () => {
  expect(await ask('债')).toEqual(['playbooks/tech/debt']);
  expect(await ask('技術債務')).toEqual(['playbooks/tech/debt']);
  expect(await ask('ＬＴＶ')).toEqual(['glossary#lifetime-value']);
});

test('each language finds what is written in the other', async () => {
  expect(await ask('refactoring', 'zh')).toEqual(['playbooks/tech/debt']);
  expect(await ask('投放', 'en')).toEqual(['playbooks/growth/retention']);
});

test('a slip of the finger in a Latin word is mended', async () => {
  expect(await ask('retenton', 'en')).toEqual(['playbooks/growth/retention']);
  expect(await ask('tecnical debt', 'en')).toEqual(['playbooks/tech/debt']);
  expect((await ask('retension curve', 'en'))[0]).toBe('playbooks/growth/retention');
});

test('a Latin word is found from its beginning, and a name within a question', async () => {
  expect(await ask('bt', 'en')).toEqual([]);
  expect((await ask('谁来管技术债务这件事'))[0]).toBe('playbooks/tech/debt');
});

test('a Chinese question is asked without the words that make it one', async () => {
  expect(await ask('怎么停投放')).toEqual(['playbooks/growth/retention']);
});

test.each(['', '   ', '"', '<b>', '+-*/', '[]'])('%j finds nothing and breaks nothing', async (query) => {
  expect(await ask(query)).toEqual([]);
});

test('a very long query is cut, not refused', async () => {
  expect(await ask('留存率'.padEnd(10_000, '，谁也不会这样问')).then((found) => found[0])).toBe(
    'playbooks/growth/retention',
  );
});

test('without its texts the site is still found by its names', async () => {
  const files = new Map([...filesOf()].filter(([path]) => path === 'directory.json'));
  expect(await ask('技术', 'zh', files)).toEqual(['playbooks/tech/debt']);
});

const DAMAGE: [string, unknown][] = [null, {}, [], 'x', 7, { parts: 3 }].flatMap((damaged): [string, unknown][] => [
  ['one/zh/index.json', damaged],
  ['one/zh/0.json', damaged],
]);

test.each(DAMAGE)('where %s holds %j, names are still found and nothing throws', async (path, damaged) => {
  const files = filesOf();
  files.set(path, damaged);
  expect(await ask('技术', 'zh', files)).toEqual(['playbooks/tech/debt']);
});

test.each([null, {}, [], 'x', 7, { entries: 3 }, { entries: [{}] }])(
  'with %j for a directory nothing is found that is not there',
  async (damaged) => {
    const files = filesOf();
    files.set('directory.json', damaged);
    // The dialog says that the search cannot be had.
    expect(await ask('技术', 'zh', files).catch(() => [])).toEqual([]);
  },
);
