import { CATALOGUE, type RuleId, severityOf } from '../checks/catalogue.ts';
import type { Locale } from '../i18n/locales.ts';
import { inLocale, type Words } from '../i18n/said.ts';
import { terminalLocale } from '../i18n/terminal-locale.ts';

/** One thing wrong in the content: where it is, what was found, what was expected and how to mend it. */
export interface Problem {
  /** Permanent name of the rule, from the catalogue; it decides whether this is an error or a warning. */
  rule: RuleId;
  /** Path from the project's root. */
  file: string;
  /** Counted from 1. */
  line: number;
  /** Counted from 1. */
  column: number;
  found: Words;
  expected: Words;
  /** The corrected line, or what to do. */
  fix?: Words;
  /** What `check --fix` does, where that cannot do harm. */
  edit?: Edit;
}

/** Characters of the file, counted from 0, and what is written in their place. */
export interface Edit {
  from: number;
  upTo: number;
  text: string;
}

/** Problems in the order in which one would mend them: by file, then line, then column. */
export function sortProblems(problems: readonly Problem[]): Problem[] {
  return [...problems].sort(
    (a, b) => a.file.localeCompare(b.file) || a.line - b.line || a.column - b.column || a.rule.localeCompare(b.rule),
  );
}

/** Only what stops a build. */
export function errorsIn(problems: readonly Problem[]): Problem[] {
  return problems.filter(({ rule }) => severityOf(rule) === 'error');
}

/** Every problem of a run as one text, `file:line:column` first so that terminals and editors can jump there. */
export function formatProblems(problems: readonly Problem[], locale: Locale): string {
  const blocks = sortProblems(problems).map((problem) => formatProblem(problem, locale));
  return `${blocks.join('\n\n')}\n\n${countProblems(problems, locale)}`;
}

const WORDS = {
  zh: { warning: '警告', found: '发现', expected: '应为', fix: '改法' },
  en: { warning: 'warning', found: 'found    ', expected: 'expected ', fix: 'fix      ' },
};

function formatProblem({ file, line, column, rule, found, expected, fix }: Problem, locale: Locale): string {
  const words = WORDS[locale];
  const isWarning = severityOf(rule) === 'warning';
  const lines = [
    `${file}:${line}:${column}  ${rule}${isWarning ? `  ${words.warning}` : ''}`,
    `    ${words.found} ${inLocale(found, locale)}`,
    `    ${words.expected} ${inLocale(expected, locale)}`,
  ];
  lines.push(`    ${words.fix} ${inLocale(fix ?? CATALOGUE[rule].fix, locale)}`);
  return lines.join('\n');
}

/** "3 errors and 1 warning in the content." */
export function countProblems(problems: readonly Problem[], locale: Locale): string {
  const errors = errorsIn(problems).length;
  const warnings = problems.length - errors;
  if (locale === 'zh') {
    const counted = [errors && `${errors} 个错误`, warnings && `${warnings} 个警告`].filter(Boolean);
    return `内容中有 ${counted.join('、')}。`;
  }
  const counted = [errors && count(errors, 'error'), warnings && count(warnings, 'warning')].filter(Boolean);
  return `${counted.join(' and ')} in the content.`;
}

function count(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? '' : 's'}`;
}

/** Thrown once with all problems, so that nothing has to be mended twice. */
export class ContentProblems extends Error {
  readonly problems: readonly Problem[];

  constructor(problems: readonly Problem[], locale = terminalLocale()) {
    super(`\n\n${formatProblems(problems, locale)}\n`);
    this.name = 'ContentProblems';
    this.problems = sortProblems(problems);
  }
}
