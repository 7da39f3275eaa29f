import type { Problem } from '../../errors/problem.ts';
import { SECTIONS } from '../../schemas/page.ts';
import type { PageReport } from '../page-report.ts';

/** A playbook has its nine sections, in order. */
export function sections({ page, facts }: PageReport): Problem[] {
  const found = facts.headings.filter((heading) => heading.depth === 2).map((heading) => heading.slug);
  if (found.join() === SECTIONS.join()) return [];
  return [
    {
      file: page.file,
      line: 1,
      column: 1,
      rule: 'sections',
      found: { zh: `小节 ${found.join('、') || '（没有）'}`, en: `the sections ${found.join(', ') || '(none)'}` },
      expected: SECTIONS.join(', '),
      fix: SECTIONS.filter((id) => !found.includes(id))
        .map((id) => `## … {#${id}}`)
        .join('  ') || { zh: '按这个次序排列', en: 'put them in this order' },
    },
  ];
}
