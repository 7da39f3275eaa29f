import { placeInYaml } from '../../compile/read-yaml.ts';
import type { Problem } from '../../errors/problem.ts';
import type { PageReport } from '../page-report.ts';
import { addToList } from '../yaml-list.ts';

/** The digest of a page covers only what `playbook.yml` lists, so a page may use nothing else. */
export function unlistedNames({ page, facts }: PageReport): Problem[] {
  const { playbook } = page;
  if (!playbook) return [];
  const used = {
    simulators: facts.simulators.map((use) => use.id),
    terms: facts.terms,
    sources: facts.sources,
  };
  return Object.entries(used).flatMap(([list, ids]) => {
    const listed = playbook[list as keyof typeof used];
    return [...new Set(ids)]
      .filter((id) => !listed.includes(id))
      .map((id) => ({
        file: playbook.file,
        ...placeInYaml(playbook.text, [list]),
        rule: 'unlisted-name' as const,
        found: { zh: `${id}，${page.file} 用到了它`, en: `${id}, used in ${page.file}` },
        expected: { zh: `playbook.yml 的 ${list} 列出它`, en: `${list} of playbook.yml to name it` },
        fix: `${list}: [${[...listed, id].join(', ')}]`,
        edit: addToList(playbook.text, list, id),
      }));
  });
}
