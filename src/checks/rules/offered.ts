import { SITE_FILE } from '../../compile/offered-simulators.ts';
import { placeInYaml } from '../../compile/read-yaml.ts';
import { choiceOf, nearest } from '../../errors/nearest.ts';
import type { Problem } from '../../errors/problem.ts';

/** Every simulator that `site.yml` offers exists. */
export function checkOffered(offered: readonly string[], text: string, all: readonly string[]): Problem[] {
  return offered.flatMap((id, index): Problem[] => {
    if (all.includes(id)) return [];
    const close = nearest(id, all);
    return [
      {
        ...placeInYaml(text, ['simulators', index]),
        rule: 'unknown-name',
        file: SITE_FILE,
        found: `simulators: ${id}`,
        expected: choiceOf(all),
        ...(close && { fix: close }),
      },
    ];
  });
}
