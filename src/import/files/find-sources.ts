import { stat } from 'node:fs/promises';
import path from 'node:path';
import { glob } from 'tinyglobby';
import { slugOf } from '../sections/ids.ts';

/** A file to import, named from where the import was started. */
export interface SourceFile {
  /** As it is shown. */
  name: string;
  absolute: string;
  /** The folder from which addresses that begin with `/` or `@/` are counted. */
  root: string;
}

const TEXTS = '**/*.{md,mdx,markdown,mdown,txt}';
const LEFT_OUT = ['**/node_modules/**', '**/.git/**', '**/dist/**', '**/.vuepress/dist/**', '**/.docusaurus/**'];
const NAVIGATION = /^(summary|_sidebar|_navbar|_coverpage)\.md$/i;

/** The files that a path names: itself, or every text in a folder, in order of their names. */
export async function findSources(given: string): Promise<SourceFile[]> {
  const absolute = path.resolve(given);
  const found = await stat(absolute);
  if (!found.isDirectory())
    return [{ name: path.relative('', absolute) || given, absolute, root: path.dirname(absolute) }];
  const files = await glob(TEXTS, { cwd: absolute, ignore: LEFT_OUT, caseSensitiveMatch: false });
  return files.sort().map((file) => ({
    name: path.relative('', path.join(absolute, file)) || file,
    absolute: path.join(absolute, file),
    root: absolute,
  }));
}

/** Whether a file is the menu of another site. */
export function isNavigation(file: SourceFile): boolean {
  return NAVIGATION.test(path.basename(file.absolute));
}

/** The last part of a playbook's address: the file's name, or its folder's when the file is an index. */
export function slugOfFile({ absolute }: SourceFile): string {
  const bare = path
    .basename(absolute)
    .replace(/\.\w+$/, '')
    .replace(/\.(zh|en|zh-CN|en-US)$/i, '');
  const name = /^(index|readme)$/i.test(bare) ? path.basename(path.dirname(absolute)) : bare;
  return slugOf(name.replace(/^\d{4}-\d{2}-\d{2}-|^\d{1,3}[-_.]\s*/, '')) || 'draft';
}
