import type { Locale } from '../i18n/locales.ts';
import { ADVICE, type Advice } from './advice.ts';
import type { LineFate } from './fates.ts';
import { REASONS } from './reasons.ts';
import { REFUSALS } from './refusals.ts';
import { SECTION_HEADINGS } from './sections/section-texts.ts';
import type { FileReport, ImportedFile } from './setting.ts';

const WORDS = {
  zh: {
    kept: '保留',
    changed: '改写',
    dropped: '舍弃',
    blank: '空行',
    refused: '没有导入',
    written: '已写入',
    planned: '将写入（试运行，什么也没有写）',
    line: '第 {lines} 行',
    counts: '{kept} 行保留，{changed} 行改写，{dropped} 行舍弃，{blank} 行空白',
    colon: '：',
    total: '共 {files} 个文件：{imported} 个成为草稿，{refused} 个没有导入。',
    facts: '{language}，编码 {encoding}',
    look: '请看',
    zh: '中文',
    en: '英文',
    figures: '图片：{names}',
  },
  en: {
    kept: 'kept',
    changed: 'changed',
    dropped: 'dropped',
    blank: 'blank',
    refused: 'not imported',
    written: 'written',
    planned: 'to be written (dry run, nothing was written)',
    line: 'line {lines}',
    counts: '{kept} lines kept, {changed} changed, {dropped} dropped, {blank} blank',
    colon: ': ',
    total: 'Files: {files}. Drafts: {imported}. Not imported: {refused}.',
    facts: '{language}, {encoding}',
    look: 'look',
    zh: 'Chinese',
    en: 'English',
    figures: 'figures: {names}',
  },
} as const;

/** The longest part of an author's line that a report repeats; the JSON report has all of it. */
const LONGEST_QUOTATION = 100;

/** The report of a run for people to read. */
export function reportText(reports: readonly FileReport[], locale: Locale): string {
  const refused = reports.filter(({ status }) => status === 'refused').length;
  const total = fill(WORDS[locale].total, { files: reports.length, imported: reports.length - refused, refused });
  return `${reports.map((report) => fileText(report, locale)).join('\n\n')}\n\n${total}\n`;
}

function fileText(report: FileReport, locale: Locale): string {
  const words = WORDS[locale];
  if (report.status === 'refused') {
    return `${report.source}\n  ${words.refused}${words.colon}${fill(REFUSALS[report.code][locale], { detail: report.detail })}`;
  }
  const language = words[report.locale === 'zh' ? 'zh' : 'en'];
  return [
    `${report.source} → ${report.target}/`,
    `  ${words[report.status]}${words.colon}${report.title}`,
    `  ${fill(words.facts, { language, encoding: report.encoding })}`,
    ...(report.figures.length > 0 ? [`  ${fill(words.figures, { names: report.figures.join(', ') })}`] : []),
    '',
    ...table(report, locale),
    '',
    `  ${fill(words.counts, report.counts)}`,
    ...report.advice.map((advice) => `  ${words.look}${words.colon}${adviceText(advice, locale)}`),
  ].join('\n');
}

function table({ lines }: ImportedFile, locale: Locale): string[] {
  const spans = lines.map(({ from, to }) => (from === to ? `${from}` : `${from}–${to}`));
  const width = Math.max(...spans.map(({ length }) => length));
  return lines.flatMap((fate, index) => {
    const place = fate.section ? ` → ${SECTION_HEADINGS[locale][fate.section]}` : '';
    const head = `  ${(spans[index] ?? '').padStart(width)}  ${WORDS[locale][fate.fate]}${place}`;
    return [head, ...reasonLines(fate, locale).map((line) => `  ${' '.repeat(width)}    ${line}`)];
  });
}

/** One line per reason, with the words it concerns; dropped words all of them, within reason. */
function reasonLines({ reasons }: LineFate, locale: Locale): string[] {
  const byCode = new Map<string, string[]>();
  for (const { code, words, fate } of reasons) {
    const why =
      fate === 'dropped'
        ? `${WORDS[locale].dropped}${WORDS[locale].colon}${REASONS[code][locale]}`
        : REASONS[code][locale];
    byCode.set(why, [...(byCode.get(why) ?? []), ...(words ? [quoted(words)] : [])]);
  }
  return [...byCode].map(([why, words]) => (words.length > 0 ? `${why}  ${words.join('  ')}` : why));
}

function quoted(words: string): string {
  const line = words.replace(/\s+/g, ' ').trim();
  return line.length > LONGEST_QUOTATION ? `${line.slice(0, LONGEST_QUOTATION)}…` : line;
}

function adviceText({ code, values, lines }: Advice, locale: Locale): string {
  const text = fill(ADVICE[code][locale], values);
  return lines ? `${text} — ${fill(WORDS[locale].line, { lines: lines.slice(0, 20).join(', ') })}` : text;
}

function fill(text: string, values: object): string {
  return text.replace(/\{(\w+)\}/g, (whole, key: string) => String((values as Record<string, unknown>)[key] ?? whole));
}
