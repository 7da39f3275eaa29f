import { createDiagramPool } from '../diagrams/draw.ts';
import type { CompileSetting } from './check-page.ts';
import type { PageFile } from './library.ts';
import { findPlaces } from './places.ts';
import { readLibrary } from './read-library.ts';

/** The project's own library, for tests that compile a page of their own. */
export async function realSetting(): Promise<CompileSetting & { end: () => Promise<void> }> {
  const { library } = await readLibrary(findPlaces(process.cwd()));
  const diagrams = createDiagramPool();
  return { library, diagrams, base: '/', end: () => diagrams.close() };
}

/** A page that is not on disk. */
export function pageCalled(locale: 'zh' | 'en'): PageFile {
  const id = locale === 'zh' ? 'playbooks/tech/trial' : 'en/playbooks/tech/trial';
  return { id, plainId: 'playbooks/tech/trial', locale, file: `content/playbooks/tech/trial/${locale}.mdx` };
}
