import { existsSync, statSync } from 'node:fs';
import path from 'node:path';
import { Option } from 'commander';
import { findPlaces } from '../compile/places.ts';
import { importFiles } from '../import/import-files.ts';
import { reportText } from '../import/report-text.ts';
import { SYSTEMS, type System } from '../schemas/shared.ts';
import { createCommand, EXIT, type Said, terminalLocale } from './command.ts';

interface Options {
  to?: System;
  out?: string;
  slug?: string;
  dryRun?: boolean;
  keepFurniture?: boolean;
  json?: boolean;
}

const locale = terminalLocale();
const say = (said: Said) => said[locale];
const { project, content } = findPlaces(process.cwd());

const NOTHING = {
  zh: '文件夹里没有 .md、.mdx、.markdown 或 .txt 文件。',
  en: 'There is no .md, .mdx, .markdown or .txt file in the folder.',
};

const command = createCommand('import', {
  zh: '把现有的 Markdown 或纯文本变成手册草稿，并逐行说明保留、改写、舍弃了什么。已有的文件一概不动。',
  en: 'Turn existing Markdown or plain text into draft playbooks, with a report of what was kept, changed and dropped, line by line. Nothing that exists is written over.',
})
  .argument('<path>', say({ zh: '一个文件或文件夹', en: 'a file or a folder' }))
  .addOption(
    new Option(
      '--to <system>',
      say({
        zh: '放入哪个体系；不写则按文件夹名或用词判断',
        en: 'system it goes to; by folder or by its words when left out',
      }),
    ).choices(SYSTEMS),
  )
  .addOption(
    new Option(
      '--out <folder>',
      say({ zh: '写到哪里：其中会有 content/playbooks/', en: 'where to write: content/playbooks/ will be in it' }),
    ),
  )
  .addOption(
    new Option(
      '--slug <slug>',
      say({ zh: '网址的最后一段（只导入一个文件时）', en: 'last part of the address (for a single file)' }),
    ),
  )
  .addOption(new Option('--dry-run', say({ zh: '只打印报告，什么也不写', en: 'print the report and write nothing' })))
  .addOption(
    new Option(
      '--keep-furniture',
      say({ zh: '不去掉导航、分享、声明等页面附件', en: 'leave navigation, sharing and notices in' }),
    ),
  )
  .action(run);

await command.parseAsync();

async function run(given: string, options: Options): Promise<void> {
  const wrong = wrongUse(given, options);
  if (wrong) {
    process.stderr.write(`${say(wrong)}\n`);
    process.exitCode = EXIT.usage;
    return;
  }
  const reports = await importFiles({
    from: given,
    project,
    out: options.out ? path.resolve(options.out) : content,
    ...(options.to && { system: options.to }),
    ...(options.slug && { slug: options.slug }),
    isDryRun: options.dryRun ?? false,
    keepFurniture: options.keepFurniture ?? false,
    onFile: (name, place, count) => process.stderr.write(count > 1 ? `${place}/${count} ${name}\n` : ''),
  });
  const isWhole = reports.length > 0 && reports.every(({ status }) => status !== 'refused');
  if (options.json) process.stdout.write(`${JSON.stringify({ files: reports }, undefined, 2)}\n`);
  else process.stdout.write(reports.length > 0 ? reportText(reports, locale) : `${say(NOTHING)}\n`);
  process.exitCode = isWhole ? EXIT.fine : EXIT.problems;
}

function wrongUse(given: string, { slug }: Options): Said | undefined {
  if (!existsSync(given)) return { zh: `没有“${given}”这个文件或文件夹。`, en: `There is no file or folder ${given}.` };
  if (slug !== undefined && statSync(given).isDirectory()) {
    return { zh: '--slug 只用于导入一个文件。', en: '--slug is for a single file.' };
  }
  if (slug !== undefined && !/^[a-z0-9]+(-[a-z0-9]+)*$/.test(slug)) {
    return {
      zh: `“${slug}”不能作网址：只用小写字母、数字和连字符，例如 my-topic。`,
      en: `"${slug}" is no slug: lower-case letters, digits and hyphens, such as my-topic.`,
    };
  }
  return undefined;
}
