import { mdxToJs } from 'satteri';
import { addSentinels } from '../../markdown/emphasis-sentinel.ts';
import { lostWords } from '../audit.ts';
import { type Draft, makeDraft } from '../draft.ts';
import { countFates, fatesOf } from '../fates.ts';
import { readText } from '../read-text.ts';
import { composePage, composeSkeleton } from '../write/compose.ts';

/** A text imported without a file: nothing it refers to is there, but for what `files` holds. */
export function importText(text: string, extension = '.md', files: Record<string, string> = {}) {
  const read = readText(text, {
    name: 'self',
    extension,
    keepFurniture: false,
    preferred: {
      zh: { words: [], terms: [] },
      en: { words: [{ word: 'tech debt', term: 'technical debt' }], terms: ['technical debt', 'tech debt register'] },
    },
    include: (name) => {
      const found = files[name];
      return found === undefined
        ? { ok: false, code: 'include-missing' }
        : { ok: true, name, lines: found.split('\n') };
    },
    takeImage: (url) =>
      files[url] === undefined ? { ok: false, code: 'image-missing' } : { ok: true, url: `figures/${url}` },
    pageFor: (url) => (files[url] === undefined ? undefined : `../${url.replace('.md', '')}/zh.mdx`),
  });
  const draft: Draft = makeDraft(read, { system: 'growth', slug: 'trial', fallbackTitle: 'Trial' });
  const page = composePage(draft).text;
  const fates = fatesOf(draft);
  return {
    draft,
    page,
    skeleton: composeSkeleton(draft),
    body: page.slice(page.indexOf('---\n\n') + 5),
    fates,
    counts: countFates(fates, read.source),
    lost: [...lostWords(read.source, page, read.ledger.notes)],
    dropped: read.ledger.notes.filter(({ fate }) => fate === 'dropped').map(({ code, words }) => `${code}: ${words}`),
    changed: [...new Set(read.ledger.notes.filter(({ fate }) => fate === 'changed').map(({ code }) => code))],
  };
}

/** Throws where a page is no MDX. */
export async function compileMdx(page: string): Promise<void> {
  await mdxToJs(addSentinels(page), {
    features: { directive: true, headingAttributes: true, gfm: true, frontmatter: true },
  });
}

/** Ids of the headings of a page, with their depths, in order. */
export function headingIds(page: string): string[] {
  return [...page.replace(/^(`{3,}|~{3,})[\s\S]*?^\1/gm, '').matchAll(/^(#{2,6}) .*\{#([\w-]+)\}$/gm)].map(
    ([, marks, id]) => `${marks} ${id}`,
  );
}
