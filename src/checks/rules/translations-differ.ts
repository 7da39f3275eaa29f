import type { Problem } from '../../errors/problem.ts';
import type { Said } from '../../i18n/said.ts';
import type { PageFacts } from '../../markdown/page-data.ts';
import type { PageReport } from '../page-report.ts';

/** Headings, simulators and presets are the same in both languages; the numbers of a preset too, its words of course not. */
export function differingLanguages(reports: PageReport[]): Problem[] {
  const english = new Map(
    reports.filter(({ page }) => page.locale === 'en').map((report) => [report.page.plainId, report]),
  );
  return reports.flatMap((report) => {
    const other = report.page.locale === 'zh' ? english.get(report.page.plainId) : undefined;
    if (!other) return [];
    return [
      ...difference(report, other, HEADINGS, (facts) => facts.headings.map(({ depth, slug }) => `${depth} ${slug}`)),
      ...difference(report, other, SIMULATORS, (facts) =>
        facts.simulators.map((use) =>
          [use.id, use.output, numbersOf(use.inputs)].filter((part) => part !== undefined).join(' '),
        ),
      ),
      // A tick in one language is a tick in the other: the items must answer each other one by one.
      ...difference(report, other, CHECKLIST, ({ checklist }) => checklist.map((_, index) => `${index + 1}`)),
    ];
  });
}

const HEADINGS = { zh: '标题', en: 'headings' };
const CHECKLIST = { zh: '清单项', en: 'checklist items' };
const SIMULATORS = { zh: '模拟器', en: 'simulators' };

function numbersOf(inputs: unknown): string {
  return JSON.stringify(inputs, (_key, value) =>
    typeof value === 'string' && !/^[a-z][\w-]*$/.test(value) ? '…' : value,
  );
}

function difference(zh: PageReport, en: PageReport, what: Said, list: (facts: PageFacts) => string[]): Problem[] {
  const [ours, theirs] = [list(zh.facts), list(en.facts)];
  const index = ours.findIndex((item, place) => item !== theirs[place]);
  const first = index < 0 && theirs.length > ours.length ? ours.length : index;
  if (first < 0) return [];
  return [
    {
      file: en.page.file,
      line: 1,
      column: 1,
      rule: 'translations-differ',
      found: { zh: `${what.zh}：${theirs[first] ?? '（没有）'}`, en: `${what.en}: ${theirs[first] ?? '(none)'}` },
      expected: {
        zh: `与 ${zh.page.file} 一致：${ours[first] ?? '（没有）'}`,
        en: `as in ${zh.page.file}: ${ours[first] ?? '(none)'}`,
      },
    },
  ];
}
