import type { Locale } from '../i18n/locales.ts';
import type { SystemCount } from './count-playbooks.ts';
import { citationsOf, type SourceUse, sumOf } from './count-sources.ts';
import { table } from './table.ts';

const WORDS = {
  zh: {
    playbooks: '内容',
    sources: '来源',
    columns: [
      '体系',
      '语言',
      '页',
      '字/词',
      '分钟',
      '示意图',
      '大纲',
      '模拟器',
      '使用',
      '术语',
      '来源',
      '引用',
      '模板',
      '草稿',
      '逾期',
    ],
    sourceColumns: ['来源', '页', '引用', '实测', '目标', '自述', '其他', '覆盖'],
    pages: '其他页面',
    all: '合计',
    zh: '中文',
    en: '英文',
    note: '字/词：中文按汉字计，拉丁词和数字各算一个；英文按词计。使用：页面上的模拟器和计算值。',
    never: '从未引用：{names}',
    none: '无',
    differ: '两种语言引用不一致：{names}',
    coverage: '覆盖：docs/coverage.md 列出的部分中，有手册承接的份数。',
  },
  en: {
    playbooks: 'Content',
    sources: 'Sources',
    columns: [
      'system',
      'language',
      'pages',
      'words',
      'minutes',
      'diagrams',
      'outlines',
      'simulators',
      'uses',
      'terms',
      'sources',
      'citations',
      'templates',
      'drafts',
      'overdue',
    ],
    sourceColumns: ['source', 'pages', 'citations', 'measured', 'target', 'claimed', 'other', 'covered'],
    pages: 'other pages',
    all: 'all',
    zh: 'Chinese',
    en: 'English',
    note: 'Words: in Chinese Han characters, and each Latin word or number as one. Uses: simulators and computed figures on pages.',
    never: 'Never cited: {names}',
    none: 'none',
    differ: 'Cited otherwise in one language than in the other: {names}',
    coverage: 'Covered: parts listed in docs/coverage.md that a playbook carries.',
  },
} as const;

/** The counts for people to read: a table of systems and languages, and one of sources. */
export function statsText(
  rows: readonly SystemCount[],
  sources: readonly SourceUse[],
  names: Record<string, string>,
  locale: Locale,
): string {
  const words = WORDS[locale];
  const tag = locale === 'zh' ? 'zh-CN' : 'en-GB';
  const number = (value: number) => value.toLocaleString(tag);
  const body = rows
    .filter(({ pages }) => pages > 0)
    .map((row) => {
      const { system, locale: language, ...counts } = row;
      const name = system === 'pages' || system === 'all' ? words[system] : (names[system] ?? system);
      return [name, words[language], ...Object.values(counts).map(number)];
    });
  return [
    words.playbooks,
    '',
    ...table([...words.columns], body, 2),
    '',
    words.note,
    '',
    words.sources,
    '',
    ...table(
      [...words.sourceColumns],
      sources.filter(citationsOf).map((source) => sourceRow(source, locale)),
      1,
    ),
    '',
    words.coverage,
    list(
      words.never,
      sources.filter((source) => citationsOf(source) === 0),
      locale,
    ),
    list(
      words.differ,
      sources.filter(({ citations: { zh, en } }) => JSON.stringify(zh) !== JSON.stringify(en)),
      locale,
    ),
    '',
  ].join('\n');
}

function sourceRow({ id, citations, cited, coverage }: SourceUse, locale: Locale): string[] {
  const pages = new Set(cited.map(({ page }) => page)).size;
  const { measured, target, claimed, plain } = citations[locale];
  const done = coverage ? `${coverage.parts - coverage.leftOut}/${coverage.parts}` : '';
  return [id, ...[pages, sumOf(citations[locale]), measured, target, claimed, plain].map(String), done];
}

function list(text: string, sources: readonly SourceUse[], locale: Locale): string {
  const names = sources.map(({ id }) => id).join(locale === 'zh' ? '、' : ', ');
  return fill(text, { names: names || WORDS[locale].none });
}

function fill(text: string, values: Record<string, unknown>): string {
  return text.replace(/\{(\w+)\}/g, (_, key: string) => String(values[key]));
}
