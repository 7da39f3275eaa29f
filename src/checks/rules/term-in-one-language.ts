import type { Problem } from '../../errors/problem.ts';
import type { PageReport } from '../page-report.ts';

/** A term that one language explains, the other explains too. */
export function termsInOneLanguage(reports: readonly PageReport[]): Problem[] {
  const whole = reports.filter(({ isParsed }) => isParsed);
  const byId = new Map(whole.map((report) => [`${report.page.locale} ${report.page.plainId}`, report]));
  return whole.flatMap((report): Problem[] => {
    const other = byId.get(`${report.page.locale === 'zh' ? 'en' : 'zh'} ${report.page.plainId}`);
    if (!other) return [];
    const missing = [...new Set(report.facts.terms)].filter((id) => !other.facts.terms.includes(id));
    if (missing.length === 0) return [];
    const tags = missing.map((id) => `<Term id="${id}" />`);
    return [
      {
        rule: 'term-in-one-language',
        file: other.page.file,
        line: 1,
        column: 1,
        found: { zh: `没有 ${tags.join('、')}`, en: `no ${tags.join(', ')}` },
        expected: { zh: `与 ${report.page.file} 一样用上`, en: `what ${report.page.file} links` },
        fix: tags.join('  '),
      },
    ];
  });
}
