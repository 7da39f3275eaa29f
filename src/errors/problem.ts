/** One thing wrong in the content: where it is, what was found, what was expected and how to mend it. */
export interface Problem {
  /** Permanent name of the rule, kebab-case. */
  rule: string;
  /** Path from the project's root. */
  file: string;
  /** Counted from 1. */
  line: number;
  /** Counted from 1. */
  column: number;
  found: string;
  expected: string;
  /** The corrected line, or what to do. */
  fix?: string;
}

/** Problems in the order in which one would mend them: by file, then line, then column. */
export function sortProblems(problems: readonly Problem[]): Problem[] {
  return [...problems].sort(
    (a, b) => a.file.localeCompare(b.file) || a.line - b.line || a.column - b.column || a.rule.localeCompare(b.rule),
  );
}

/** Every problem of a run as one text, `file:line:column` first so that terminals and editors can jump there. */
export function formatProblems(problems: readonly Problem[]): string {
  const blocks = sortProblems(problems).map((problem) => {
    const lines = [
      `${problem.file}:${problem.line}:${problem.column}  ${problem.rule}`,
      `    found     ${problem.found}`,
      `    expected  ${problem.expected}`,
    ];
    if (problem.fix) lines.push(`    fix       ${problem.fix}`);
    return lines.join('\n');
  });
  return `${blocks.join('\n\n')}\n\n${problems.length} ${problems.length === 1 ? 'problem' : 'problems'} in the content.`;
}

/** Thrown once with all problems, so that nothing has to be mended twice. */
export class ContentProblems extends Error {
  readonly problems: readonly Problem[];

  constructor(problems: readonly Problem[]) {
    super(`\n\n${formatProblems(problems)}\n`);
    this.name = 'ContentProblems';
    this.problems = sortProblems(problems);
  }
}
