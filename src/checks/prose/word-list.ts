import { readFile } from 'node:fs/promises';
import path from 'node:path';

/** Where authors list words that no dictionary has: names of products and people, new terms of the field. */
export const WORD_LIST = 'content/words/en.txt';

/** The words of a list, one a line; `#` begins a note. */
export function readWordList(text: string): string[] {
  return text.split('\n').flatMap((line) => line.replace(/#.*/, '').trim() || []);
}

/** The text of the word list; a site that needs none may leave it out. */
export async function wordListText(root: string): Promise<string> {
  return readFile(path.join(root, WORD_LIST), 'utf8').catch(() => '');
}
