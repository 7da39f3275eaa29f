import type { PageFile, PlaybookRecord } from '../compile/library.ts';
import { placeInYaml } from '../compile/read-yaml.ts';
import type { Problem } from '../errors/problem.ts';
import type { Said } from '../i18n/said.ts';
import type { KeptPage } from '../review/kept-page.ts';
import { type ReviewStanding, reviewStanding } from '../review/review-standing.ts';
import type { SectionChange } from '../review/section-pairs.ts';
import { translationStanding } from '../translation/translation-standing.ts';
import type { PageReport } from './page-report.ts';

/** What is no longer known to be true on a day: reviews that are overdue, bumped or outdated, and languages that are out of step. */
export function checkUpkeep(reports: readonly PageReport[], today: string): Problem[] {
  const english = new Map(
    reports.filter(({ page }) => page.locale === 'en').map((report) => [report.page.plainId, report]),
  );
  return reports.flatMap((zh) => {
    const en = zh.page.locale === 'zh' ? english.get(zh.page.plainId) : undefined;
    if (!en?.isParsed || !zh.isParsed) return [];
    const { plainId, record, playbook } = zh.page;
    const sections = { zh: zh.facts.sections, en: en.facts.sections };
    const page: KeptPage = { plainId, sections, record, playbook };
    return [...reviewProblems(page, playbook, today), ...translationProblems(page, { zh: zh.page, en: en.page })];
  });
}

function reviewProblems(page: KeptPage, playbook: PlaybookRecord | undefined, today: string): Problem[] {
  const standing = reviewStanding(page, today);
  if (!playbook || !standing?.reviewed) return [];
  const place = { file: playbook.file, ...placeInYaml(playbook.text, ['reviewed']) };
  const name = `${playbook.system}/${playbook.slug}`;
  if (standing.state === 'unbound') return [{ ...place, ...bumped(standing, playbook, name) }];
  return [
    ...(standing.daysOverdue > 0 ? [{ ...place, ...overdue(standing, name) }] : []),
    ...(standing.changes.length > 0 ? [{ ...place, ...edited(standing, name) }] : []),
  ];
}

type Found = Omit<Problem, 'file' | 'line' | 'column'>;

function bumped({ reviewed }: ReviewStanding, { reviewed: written }: PlaybookRecord, name: string): Found {
  const [date, by] = [reviewed?.date, reviewed?.by];
  return {
    rule: 'review-bumped',
    found: written?.hash
      ? {
          zh: `reviewed: ${date}，${by}，但 hash 记的是别的日期、审阅人或正文`,
          en: `reviewed: ${date} by ${by}, but the hash is of another date, reviewer or text`,
        }
      : { zh: `reviewed: ${date}，${by}，没有 hash`, en: `reviewed: ${date} by ${by}, without a hash` },
    expected: {
      zh: '审阅命令写下的记录：日期、审阅人和各小节正文绑在一起',
      en: 'a record written by the review command, which binds date, reviewer and the words of every section',
    },
    fix: `npm run review -- done ${name} --by ${by}`,
  };
}

function overdue({ due, daysOverdue, owner }: ReviewStanding, name: string): Found {
  return {
    rule: 'review-overdue',
    found: { zh: `应在 ${due} 前审阅，已逾期 ${daysOverdue} 天`, en: `due on ${due}, ${daysOverdue} days ago` },
    expected: { zh: `${owner} 按期通读`, en: `${owner} to read it in time` },
    fix: `npm run review -- done ${name} --by ${owner}`,
  };
}

function edited({ changes, reviewed, owner }: ReviewStanding, name: string): Found {
  return {
    rule: 'edited-since-review',
    found: {
      zh: `${reviewed?.date} 审阅之后改过：${namesOf(changes).join('、')}`,
      en: `edited since the review of ${reviewed?.date}: ${namesOf(changes).join(', ')}`,
    },
    expected: { zh: '改动也经人审阅', en: 'the changes to be read too' },
    fix: `npm run review -- done ${name} --by ${owner}`,
  };
}

function translationProblems(page: KeptPage, files: Record<'zh' | 'en', PageFile>): Problem[] {
  return translationStanding(page).sections.map(({ id, locales }) => ({
    rule: 'translation-behind',
    file: (locales.length === 1 && locales[0] === 'en' ? files.zh : files.en).file,
    line: 1,
    column: 1,
    found: changedIn(id, locales),
    expected: { zh: '两种语言说的是同一件事', en: 'both languages to say the same' },
    fix: `npm run translate -- diff ${page.plainId.replace(/^playbooks\//, '')}`,
  }));
}

function changedIn(id: string, locales: readonly string[]): Said {
  if (locales.length > 1) return { zh: `#${id} 两种语言都改过`, en: `#${id} was changed in both languages` };
  const isZh = locales[0] === 'zh';
  return {
    zh: `#${id} 的${isZh ? '中文' : '英文'}改过，${isZh ? '英文' : '中文'}还没有跟上`,
    en: `#${id} was changed in ${isZh ? 'Chinese' : 'English'}, and not in ${isZh ? 'English' : 'Chinese'}`,
  };
}

function namesOf(changes: readonly SectionChange[]): string[] {
  return changes.map(({ id, locales }) => `#${id}${locales.length === 1 ? ` (${locales[0]})` : ''}`);
}
