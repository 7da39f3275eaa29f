import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { parse } from 'yaml';
import { splitFrontMatter } from '../../compile/front-matter.ts';
import type { Library, PageFile } from '../../compile/library.ts';
import { findPlaces } from '../../compile/places.ts';
import { readLibrary } from '../../compile/read-library.ts';
import { hashSections } from '../../compile/section-hashes.ts';
import { nearest } from '../../errors/nearest.ts';
import type { Locale } from '../../i18n/locales.ts';
import type { TitledPage } from '../../review/kept-page.ts';
import { Refusal } from '../new/refusal.ts';

/** A page in both languages with its files, which are named from the folder that holds `content/`. */
export interface SourcePage extends TitledPage {
  /** What the command line calls it: `tech/technical-debt`, `guide/writing`. */
  name: string;
  folder: string;
  files: Record<Locale, string>;
  texts: Record<Locale, string>;
}

/** The content's pages that exist in both languages, and what else is known of the content. */
export interface SourcePages {
  pages: SourcePage[];
  library: Library;
}

/** Reads every page of the content with the hashes of its sections. */
export async function readPages(): Promise<SourcePages> {
  const { library } = await readLibrary(findPlaces(process.cwd()));
  const english = new Map(library.pages.filter(({ locale }) => locale === 'en').map((page) => [page.plainId, page]));
  const pages = await Promise.all(
    library.pages.map(async (zh) => {
      const en = zh.locale === 'zh' ? english.get(zh.plainId) : undefined;
      return en ? [await readPage({ zh, en }, library.root)] : [];
    }),
  );
  return { pages: pages.flat(), library };
}

async function readPage({ zh, en }: Record<Locale, PageFile>, root: string): Promise<SourcePage> {
  const read = (page: PageFile) => readFile(path.join(root, page.file), 'utf8');
  const texts = { zh: await read(zh), en: await read(en) };
  return {
    plainId: zh.plainId,
    name: zh.plainId.replace(/^playbooks\//, ''),
    folder: path.posix.dirname(zh.file),
    files: { zh: zh.file, en: en.file },
    texts,
    title: { zh: titleOf(texts.zh, zh), en: titleOf(texts.en, en) },
    sections: { zh: hashSections(texts.zh), en: hashSections(texts.en) },
    record: zh.record,
    playbook: zh.playbook,
  };
}

function titleOf(text: string, { plainId }: PageFile): string {
  const matter: unknown = parse(splitFrontMatter(text).yaml, { logLevel: 'silent' });
  const { title } = (matter ?? {}) as { title?: unknown };
  return typeof title === 'string' ? title : plainId;
}

/** The page meant by `tech/technical-debt`, `technical-debt`, or the path of one of its files. @throws {Refusal} when there is none */
export function findPage(pages: readonly SourcePage[], given: string): SourcePage {
  const plain = given.replace(/^\.\//, '').replace(/^(.*\/)?content\/(playbooks|pages)\//, '');
  const name = plain.replace(/^playbooks\//, '').replace(/\/([\w-]+\.\w+)?$/, '');
  const found = pages.filter((page) => page.name === name || page.name.endsWith(`/${name}`));
  if (found[0] && found.length === 1) return found[0];
  const names = pages.flatMap((page) => [page.name, page.name.split('/').at(-1) ?? page.name]);
  const close = found[0]?.name ?? nearest(name, names);
  throw new Refusal({ zh: `没有名为“${given}”的页面。`, en: `No page is called “${given}”.` }, close);
}
