import { CATALOGUE, severityOf } from '../../checks/catalogue.ts';
import type { ContentReport } from '../../checks/check-content.ts';
import { errorsIn } from '../../errors/problem.ts';
import type { Locale } from '../../i18n/locales.ts';
import { inLocale } from '../../i18n/said.ts';

/** A report for programs: what was read, and every problem with its place, in one language. */
export function asJson({ problems, counts }: ContentReport, locale: Locale): object {
  const errors = errorsIn(problems).length;
  return {
    locale,
    counts: { ...counts, errors, warnings: problems.length - errors },
    problems: problems.map(({ rule, file, line, column, found, expected, fix, edit }) => ({
      rule,
      severity: severityOf(rule),
      title: CATALOGUE[rule].title[locale],
      file,
      line,
      column,
      found: inLocale(found, locale),
      expected: inLocale(expected, locale),
      fix: fix ? inLocale(fix, locale) : CATALOGUE[rule].fix[locale],
      isFixable: edit !== undefined,
    })),
  };
}
