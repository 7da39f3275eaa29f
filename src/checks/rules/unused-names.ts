import type { Library } from '../../compile/library.ts';
import { placeInYaml } from '../../compile/read-yaml.ts';
import type { Problem } from '../../errors/problem.ts';
import type { PageReport } from '../page-report.ts';

/** What playbooks list without using it, and sources and templates that nobody uses. */
export function unusedNames(reports: readonly PageReport[], library: Library): Problem[] {
  return [...unusedListings(reports, library), ...unusedSources(reports, library), ...unusedTemplates(library)];
}

function unusedListings(reports: readonly PageReport[], library: Library): Problem[] {
  return [...library.playbooks.values()].flatMap((playbook) => {
    const own = reports.filter(({ page }) => page.playbook === playbook);
    if (own.length === 0 || own.some(({ isParsed }) => !isParsed)) return [];
    const used = {
      simulators: own.flatMap(({ facts }) => facts.simulators.map(({ id }) => id)),
      terms: own.flatMap(({ facts }) => facts.terms),
      sources: own.flatMap(({ facts }) => facts.sources),
    };
    return Object.entries(used).flatMap(([list, ids]) =>
      playbook[list as keyof typeof used].flatMap((name, index): Problem[] => {
        if (ids.includes(name) || !isKnown(name, library)) return [];
        return [
          {
            rule: 'unused-listing',
            file: playbook.file,
            ...placeInYaml(playbook.text, [list, index]),
            found: `${list}: ${name}`,
            expected: { zh: '正文用到它', en: 'a page of the playbook that uses it' },
            fix: { zh: `从 ${list} 删掉 ${name}，或在正文用上`, en: `take ${name} off ${list}, or use it` },
          },
        ];
      }),
    );
  });
}

/** A name that does not exist is reported as such. */
function isKnown(name: string, { named, simulators }: Library): boolean {
  return named.terms.includes(name) || named.sources.includes(name) || simulators.includes(name);
}

function unusedSources(reports: readonly PageReport[], library: Library): Problem[] {
  const used = new Set(reports.flatMap(({ facts }) => facts.sources));
  for (const { sources } of library.playbooks.values()) for (const id of sources) used.add(id);
  return [...library.sources.values()]
    .filter(({ id }) => !used.has(id))
    .map(({ id, file }) => ({
      rule: 'unused-source',
      file,
      line: 1,
      column: 1,
      found: id,
      expected: { zh: '有页面引用它', en: 'a page that cites it' },
      fix: `<Cite id="${id}" />`,
    }));
}

function unusedTemplates(library: Library): Problem[] {
  const used = new Set([...library.playbooks.values()].flatMap(({ templates }) => templates));
  return [...library.templates.values()]
    .filter(({ id }) => !used.has(id))
    .map(({ id, file }) => ({
      rule: 'unused-template',
      file,
      line: 1,
      column: 1,
      found: id,
      expected: { zh: '有手册提供它', en: 'a playbook that offers it' },
      fix: `templates: [${id}]`,
    }));
}
