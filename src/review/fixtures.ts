import { hashSections } from '../compile/section-hashes.ts';
import type { TitledPage } from './kept-page.ts';
import { reviewHash } from './review-hash.ts';
import { pairSections } from './section-pairs.ts';

/** A page's text with the given sentences under `when` and `steps`. */
export function pageText(when: string, steps: string): string {
  return `---\ntitle: T\n---\n\n## A {#when}\n\n${when}\n\n## B {#steps}\n\n${steps}\n`;
}

/** A playbook that was reviewed on a day, by its owner, as it is now. */
export function reviewedPage(slug = 'one', date = '2026-11-23', every = 'P6M'): TitledPage {
  const sections = {
    zh: hashSections(pageText('何时用。', '三步。')),
    en: hashSections(pageText('When.', 'Three steps.')),
  };
  const pairs = pairSections(sections);
  const reviewed = { date, by: 'growth-lead' as const };
  return {
    plainId: `playbooks/tech/${slug}`,
    title: { zh: '手册一，“增长；留存”', en: 'Playbook one, with commas; and semicolons' },
    sections,
    record: { reviewed: pairs, inStep: pairs },
    playbook: {
      slug,
      owner: 'growth-lead',
      status: 'reviewed',
      reviewEvery: every,
      reviewed: { ...reviewed, hash: reviewHash(reviewed, pairs) },
    },
  };
}

/** The same page with other words under `steps` in English, which nobody has read or translated. */
export function editedPage(slug = 'one'): TitledPage {
  const page = reviewedPage(slug);
  return { ...page, sections: { ...page.sections, en: hashSections(pageText('When.', 'Four steps.')) } };
}
