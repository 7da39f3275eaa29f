import { expect, test } from 'vitest';
import { askIndex } from './ask-index.ts';
import { buildIndex } from './inverted-index.ts';
import { searchSite } from './search-site.ts';
import type { GetFile } from './text-index.ts';

/** A site of pages with one text each, by their ids. */
function buildOf(build: string, texts: Record<string, string>): Map<string, unknown> {
  const pages = Object.entries(texts);
  const { plan, parts } = buildIndex(pages.map(([, text]) => [{ anchor: '', title: '', text }]));
  const entries = pages.map(([id]) => ({ id, kind: 'page', names: { zh: ['甲'], en: ['A'] } }));
  return new Map<string, unknown>([
    ['directory.json', { build, entries, simplified: '' }],
    ...['zh', 'en'].flatMap((locale) => [
      [`${build}/${locale}/index.json`, plan] as const,
      ...parts.map((part, number) => [`${build}/${locale}/${number}.json`, part] as const),
    ]),
  ]);
}

/** A server whose build can be exchanged, and what was asked of it. */
function serve(first: Map<string, unknown>) {
  const state = { files: first, asked: [] as string[] };
  const get: GetFile = async (path) => {
    state.asked.push(path);
    if (!state.files.has(path)) throw new Error(`${path} is gone.`);
    return structuredClone(state.files.get(path)) as never;
  };
  const ask = askIndex(get);
  const search = (query: string) =>
    ask(async (site) => (await searchSite(query, 'zh', site)).flatMap(({ results }) => results.map((r) => r.entry.id)));
  return { state, search };
}

const OLD = buildOf('old', { first: '先登记债务', second: '留存曲线' });
// The same places hold other pages.
const NEW = buildOf('new', { added: '预算审批', first: '先登记债务', second: '留存曲线' });

test('a directory from before a deployment is read again once its parts are gone, and the question put to the new build', async () => {
  const { state, search } = serve(OLD);
  await search('');
  state.files = NEW;
  expect(await search('留存')).toEqual(['second']);
  expect(await search('预算')).toEqual(['added']);
  expect(state.asked.filter((path) => path === 'directory.json')).toHaveLength(2);
});

test('what was read whole answers on without the network, and a part that comes back is used', async () => {
  const { state, search } = serve(OLD);
  expect(await search('留存')).toEqual(['second']);
  state.files = new Map();
  expect(await search('债务')).toEqual(['first']);
  const { state: other, search: searchOther } = serve(new Map([['directory.json', OLD.get('directory.json')]]));
  expect(await searchOther('留存')).toEqual([]);
  other.files = OLD;
  expect(await searchOther('留存')).toEqual(['second']);
});

test('the directory is asked for once while its parts are there', async () => {
  const { state, search } = serve(OLD);
  await search('留存');
  await search('债务');
  expect(state.asked.filter((path) => path === 'directory.json')).toHaveLength(1);
});
