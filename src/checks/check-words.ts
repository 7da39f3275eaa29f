import { createHash } from 'node:crypto';
import { digestFiles } from '../compile/digest.ts';
import type { Library } from '../compile/library.ts';
import { readText } from '../compile/read-text.ts';
import type { Problem } from '../errors/problem.ts';
import type { CheckCache } from './check-cache.ts';
import type { OnProgress } from './check-pages.ts';
import type { ProseRules } from './prose/check-prose.ts';
import { readWordList, wordListText } from './prose/word-list.ts';

/** Files that hold words for readers. */
const WITH_WORDS = /\.(mdx|md|yml)$/;
/** Their form is looked at by whoever reads them. */
const READ_ELSEWHERE = /\.(mdx|yml)$/;

/** Everything about the words of the content, and the form of the files that nothing else reads. Unchanged files come from the cache. */
export async function checkWords(
  library: Library,
  cache: CheckCache['words'],
  onProgress: OnProgress,
): Promise<Problem[]> {
  const list = await wordListText(library.root);
  const basis = basisOf(library, list);
  const files = library.files.filter((file) => WITH_WORDS.test(file) || /\.(csv|txt)$/.test(file));
  const found: Problem[] = [];
  let rules: Promise<ProseRules> | undefined;
  for (const [index, file] of files.entries()) {
    const { text, problems: unread } = readText(library.root, file);
    if (!READ_ELSEWHERE.test(file)) found.push(...unread);
    if (unread.length === 0 && WITH_WORDS.test(file)) {
      const digest = createHash('sha256').update(basis).update(file).update('\0').update(text).digest('base64url');
      const known = cache.get(file);
      const problems = known?.digest === digest ? known.problems : await judge(file, text);
      cache.set(file, { digest, problems });
      found.push(...problems);
    }
    onProgress(index + 1, files.length);
  }
  return found;

  async function judge(file: string, text: string): Promise<Problem[]> {
    const { checkProse } = await import('./prose/check-prose.ts');
    rules ??= import('./prose/prose-rules.ts').then(({ proseRules }) => proseRules(library, readWordList(list)));
    return checkProse(file, text, await rules);
  }
}

/** What every judgement of words follows from besides the words: the rules, the glossary and the author's own list. */
function basisOf({ project, terms }: Library, list: string): string {
  const rules = digestFiles(project, ['src/checks/**/*.ts', 'package-lock.json']);
  const glossary = [...terms.values()].map(({ zh, en }) => [
    zh.term,
    zh.synonyms,
    zh.avoid,
    en.term,
    en.synonyms,
    en.avoid,
  ]);
  return createHash('sha256')
    .update(JSON.stringify([rules, glossary, list]))
    .digest('base64url');
}
