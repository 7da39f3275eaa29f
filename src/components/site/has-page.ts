import { getCollection } from 'astro:content';

let known: Promise<Set<string>> | undefined;

/** Whether the content has a page of this id. Every page asks, so a build lists them once; while somebody writes, they come and go. */
export async function hasPage(id: string): Promise<boolean> {
  if (!known || import.meta.env.DEV)
    known = getCollection('docs').then((pages) => new Set(pages.map((page) => page.id)));
  return (await known).has(id);
}
