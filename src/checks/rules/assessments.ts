import { type AssessmentRecord, assessmentFiles } from '../../compile/read-assessments.ts';
import type { Problem } from '../../errors/problem.ts';
import { checkActions } from './assessments/actions.ts';
import { checkItems } from './assessments/items.ts';
import { checkMigrations } from './assessments/migrations.ts';
import { checkWords } from './assessments/words.ts';

/** Every model is whole, names only what it has, and says the same in every language. */
export function checkAssessments(
  files: readonly string[],
  records: Iterable<AssessmentRecord>,
  playbooks: readonly string[],
): Problem[] {
  const found = [...records].flatMap((record) => [
    ...checkItems(record, playbooks),
    ...checkActions(record),
    ...checkMigrations(record),
    ...checkWords(record),
  ]);
  return [...missingFiles(files), ...found];
}

function missingFiles(files: readonly string[]): Problem[] {
  const folders = new Set(files.flatMap((file) => /^content\/assessments\/([^/]+)\//.exec(file)?.[1] ?? []));
  return [...folders].flatMap((id) =>
    assessmentFiles(id)
      .filter((file) => !files.includes(file))
      .map((file) => ({
        rule: 'missing-file' as const,
        file,
        line: 1,
        column: 1,
        found: { zh: `没有 ${file}`, en: `no ${file}` },
        expected: { zh: 'model.yml、zh.yml 和 en.yml 放在一起', en: 'model.yml, zh.yml and en.yml side by side' },
        fix: { zh: `补写 ${file}`, en: `write ${file}` },
      })),
  );
}
