import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { glob } from 'tinyglobby';
import { LANGUAGE_TAGS, LOCALES } from '../i18n/locales.ts';

const SOURCE = path.resolve(import.meta.dirname, '../..');

/**
 * The chunks that only some pages need, by the name of their module, with what such a page's HTML contains: simulators, islands and the
 * words of a language.
 *
 * @example await fileOwners() // { 'ltv-cac': ':&quot;ltv-cac&quot;', hydrate: 'component="simulator"', zh: 'lang="zh-CN"', … }
 */
export async function fileOwners(): Promise<Record<string, string>> {
  const simulators = await glob('simulators/[!_]*/index.ts', { cwd: SOURCE });
  const islands = await readFile(path.join(SOURCE, 'src/islands/gw-island.ts'), 'utf8');
  const loaded = [...islands.matchAll(/(\w+): \(\) => import\('[^']*\/([\w-]+)\.tsx?'\)/g)];
  return Object.fromEntries([
    ...simulators.map((file) => file.split('/')[1] ?? '').map((id) => [id, `:&quot;${id}&quot;`]),
    ...loaded.map(([, component, module]) => [module, `component="${component}"`]),
    ...LOCALES.map((locale) => [locale, `lang="${LANGUAGE_TAGS[locale]}"`]),
  ]);
}
