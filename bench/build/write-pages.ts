import { appendFileSync, mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { sequence } from './sequence.ts';

const WORDS = {
  zh: '增长 团队 指标 实验 数据 平台 渠道 用户 留存 转化 负责人 每周 评审 记录 阈值 成本 收益 目标 流程 工具'.split(
    ' ',
  ),
  en: 'growth team metric experiment data platform channel user retention conversion owner weekly review record threshold cost revenue target process tool'.split(
    ' ',
  ),
};

type Locale = keyof typeof WORDS;

/** Writes the same pages twice: for us as folders with `zh.mdx` and `en.mdx`, for Starlight as its `docs` tree with `en/`. */
export function writePages(count: number, places: { ours: string; starlight: string }): void {
  for (let number = 0; number < count / 2; number += 1) {
    for (const locale of ['zh', 'en'] as const) {
      const name = `part-${number % 20}/page-${number}`;
      const body = bodyOf(number, locale);
      const title = locale === 'zh' ? `第 ${number} 页` : `Page ${number}`;
      write(path.join(places.ours, name, `${locale}.mdx`), `---\ntitle: ${title}\nsummary: ${title}\n---\n\n${body}`);
      const folder = locale === 'en' ? 'en/' : '';
      write(
        path.join(places.starlight, `${folder}${name}.mdx`),
        `---\ntitle: ${title}\ndescription: ${title}\n---\n\n${body}`,
      );
    }
  }
}

/** Adds a sentence to the same page of both. */
export function editOnePage(ours: string, starlight: string): void {
  for (const file of [path.join(ours, 'part-0/page-0/en.mdx'), path.join(starlight, 'en/part-0/page-0.mdx')]) {
    appendFileSync(file, '\nOne sentence more.\n');
  }
}

function write(file: string, text: string): void {
  mkdirSync(path.dirname(file), { recursive: true });
  writeFileSync(file, text);
}

/** About 900 words: nine sections with prose, a list, a table, a code block and an expression. */
function bodyOf(number: number, locale: Locale): string {
  const random = sequence(number * 2 + (locale === 'zh' ? 0 : 1));
  const words = WORDS[locale];
  const glue = locale === 'zh' ? '' : ' ';
  const phrase = (length: number) =>
    Array.from({ length }, () => words[Math.floor(random() * words.length)]).join(glue);
  const sentence = () => `${phrase(12)}${locale === 'zh' ? '。' : '. '}`;
  const paragraph = () =>
    `${sentence()}**${phrase(2)}${locale === 'zh' ? '：' : ':'}** ${sentence()}${sentence()}{1 + ${number}}\n\n`;
  const list = () => `${Array.from({ length: 4 }, () => `- ${phrase(6)}`).join('\n')}\n\n`;
  const table = () =>
    `| a | b | c |\n| --- | --- | ---: |\n${Array.from({ length: 5 }, () => `| ${phrase(2)} | ${phrase(3)} | ${Math.floor(random() * 100)} |`).join('\n')}\n\n`;
  const code = '```json\n{ "metric": "retention", "target": 0.6 }\n```\n\n';
  return Array.from(
    { length: 9 },
    (_, index) =>
      `## Part ${index}\n\n${paragraph()}${paragraph()}${index % 3 === 0 ? list() : ''}${index % 4 === 0 ? table() : ''}${index === 4 ? code : ''}`,
  ).join('');
}
