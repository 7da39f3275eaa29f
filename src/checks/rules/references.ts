import type { Library, PlaybookRecord } from '../../compile/library.ts';
import { placeInYaml } from '../../compile/read-yaml.ts';
import { choiceOf, nearest } from '../../errors/nearest.ts';
import type { Problem } from '../../errors/problem.ts';

/** What the lists of a playbook name exists, and no two playbooks of a system claim the same place. */
export function checkReferences(library: Library): Problem[] {
  const playbooks = [...library.playbooks.values()];
  const valid = {
    simulators: library.simulators,
    sources: library.named.sources,
    terms: library.named.terms,
    related: library.named.playbooks,
    templates: library.named.templates,
  };
  const unknown = playbooks.flatMap((playbook) =>
    Object.entries(valid).flatMap(([list, names]) => unknownNames(playbook, list as keyof typeof valid, names)),
  );
  return [...unknown, ...sharedPlaces(playbooks), ...unknownTerms(library)];
}

function unknownNames(
  playbook: PlaybookRecord,
  list: 'simulators' | 'sources' | 'terms' | 'related' | 'templates',
  names: string[],
): Problem[] {
  return playbook[list].flatMap((name, index) => {
    if (names.includes(name)) return [];
    const close = nearest(name, names);
    return [
      {
        ...placeInYaml(playbook.text, [list, index]),
        rule: 'unknown-name',
        file: playbook.file,
        found: `${list}: ${name}`,
        expected: choiceOf(names),
        ...(close && { fix: close }),
      },
    ];
  });
}

function sharedPlaces(playbooks: PlaybookRecord[]): Problem[] {
  const first = new Map<string, PlaybookRecord>();
  return playbooks.flatMap((playbook) => {
    const place = `${playbook.system} ${playbook.order}`;
    const other = first.get(place);
    if (!other) {
      first.set(place, playbook);
      return [];
    }
    return [
      {
        ...placeInYaml(playbook.text, ['order']),
        rule: 'shared-place',
        file: playbook.file,
        found: {
          zh: `order: ${playbook.order}，${other.file} 也是`,
          en: `order: ${playbook.order}, which ${other.file} has too`,
        },
        expected: {
          zh: `${playbook.system} 中没有占用的位置`,
          en: `a place of its own in ${playbook.system}`,
        },
      },
    ];
  });
}

function unknownTerms(library: Library): Problem[] {
  const names = library.named.terms;
  return [...library.terms.values()].flatMap((term) =>
    term.related
      .filter((name) => !names.includes(name))
      .map((name) => {
        const close = nearest(name, names);
        return {
          rule: 'unknown-name',
          file: term.file,
          line: 1,
          column: 1,
          found: `related: ${name}`,
          expected: choiceOf(names),
          ...(close && { fix: close }),
        };
      }),
  );
}
