import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { type Command, InvalidArgumentError, Option } from 'commander';
import { today } from '../i18n/dates.ts';
import { pairSections } from '../review/section-pairs.ts';
import { writeRecord } from '../review/write-record.ts';
import { type BehindSection, behindSections, isTooLate } from '../translation/behind.ts';
import { createCommand, EXIT, type Said } from './command.ts';
import { Refusal } from './new/refusal.ts';
import { answering, printJson, printLines, say } from './upkeep/answer.ts';
import { inColumns } from './upkeep/columns.ts';
import { findPage, readPages, type SourcePage } from './upkeep/read-pages.ts';
import { readRecord } from './upkeep/read-record.ts';
import { changeLines, changesOf } from './upkeep/show-changes.ts';

interface Common {
  json?: boolean;
}

interface Behind {
  page: SourcePage;
  sections: BehindSection[];
}

const program = createCommand('translate', {
  zh: '两种语言是否同步：哪些小节只改了一种语言，改了什么。',
  en: 'Whether the two languages are in step: which sections were changed in one of them only, and how.',
});

function add(name: string, does: Said, isDefault = false): Command {
  const command = createCommand(name, does);
  program.addCommand(command, { isDefault });
  return command;
}

function wholeDays(text: string): number {
  const days = Number(text);
  if (Number.isSafeInteger(days) && days >= 0) return days;
  throw new InvalidArgumentError(say({ zh: '应为从 0 起的整数。', en: 'Expected a whole number from 0.' }));
}

add('status', { zh: '哪些小节还没有跟上', en: 'which sections are behind' }, true)
  .argument('[page...]', say({ zh: '只看这些页面', en: 'only these pages' }))
  .option(
    '--gate',
    say({ zh: '有小节没跟上时以 1 结束，供流水线用', en: 'end with 1 when a section is behind, for a pipeline' }),
  )
  .addOption(
    new Option(
      '--days <number>',
      say({ zh: '与 --gate 一起用：落后满这么多天才算', en: 'with --gate: only after this many days' }),
    )
      .argParser(wholeDays)
      .default(0),
  )
  .action((names: string[], _given: object, command: Command) =>
    answering(async () => {
      const { json, gate, days } = command.optsWithGlobals<Common & { gate?: boolean; days: number }>();
      const { pages, library } = await readPages();
      const asked = names.length > 0 ? names.map((name) => findPage(pages, name)) : pages;
      const all = asked.map((page) => ({
        page,
        sections: behindSections(page, placesOf(page, library.root), today()),
      }));
      const behind = all.filter(({ sections }) => sections.length > 0);
      const unrecorded = asked.filter(({ record, playbook }) => !record?.inStep && playbook?.status !== 'draft');
      if (json) printJson(statusEntry(asked, behind, unrecorded));
      else
        printLines([
          ...inColumns(behind.flatMap(rowsOf)),
          ...unrecorded.map(unrecordedWords),
          totalWords(asked, behind),
        ]);
      const late = behind.some(({ sections }) => sections.some((section) => isTooLate(section, days)));
      if (gate && (late || unrecorded.length > 0)) process.exitCode = EXIT.problems;
    }),
  );

function placesOf({ files }: SourcePage, root: string) {
  return { root, files };
}

function statusEntry(asked: readonly SourcePage[], behind: readonly Behind[], unrecorded: readonly SourcePage[]) {
  return {
    pages: asked.length,
    behind: behind.map(({ page, sections }) => ({ page: page.plainId, sections })),
    unrecorded: unrecorded.map(({ plainId }) => plainId),
  };
}

function rowsOf({ page, sections }: Behind): string[][] {
  return sections.map((section) => [page.name, `#${section.id}`, say(behindWords(section)), say(ageWords(section))]);
}

function behindWords({ locales, behind }: BehindSection): Said {
  if (locales.length > 1) return { zh: '两种语言都改过', en: 'changed in both languages' };
  return { zh: `改了 ${locales[0]}，${behind[0]} 没跟上`, en: `${locales[0]} changed, ${behind[0]} is behind` };
}

function ageWords({ since, days }: BehindSection): Said {
  if (since === undefined) return { zh: '不知从何时起', en: 'since nobody knows when' };
  return { zh: `自 ${since} 起，${days} 天`, en: `since ${since}, ${days} ${days === 1 ? 'day' : 'days'}` };
}

function unrecordedWords({ name }: SourcePage): string {
  const command = `npm run translate -- done ${name}`;
  return say({ zh: `${name} 还没有同步记录：${command}`, en: `${name} has no record of being in step: ${command}` });
}

function totalWords(asked: readonly SourcePage[], behind: readonly Behind[]): string {
  const sections = behind.reduce((sum, page) => sum + page.sections.length, 0);
  return say({
    zh: `${asked.length} 页中，${behind.length} 页有 ${sections} 个小节没跟上。`,
    en: `Of ${asked.length} pages, ${behind.length} are behind in ${sections} ${sections === 1 ? 'section' : 'sections'}.`,
  });
}

add('diff', { zh: '两种语言上次同步之后改了什么', en: 'what changed since the languages were last in step' })
  .argument('<page>', say({ zh: '页面，如 tech/technical-debt', en: 'the page, such as tech/technical-debt' }))
  .action((name: string, _given: object, command: Command) =>
    answering(async () => {
      const { pages, library } = await readPages();
      const page = findPage(pages, name);
      const changes = changesOf(page, behindSections(page, placesOf(page, library.root), today()), library.root);
      if (command.optsWithGlobals<Common>().json) printJson({ page: page.plainId, sections: changes });
      else printLines(changes.length > 0 ? changes.flatMap(changeLines) : [totalWords([page], [])]);
    }),
  );

add('done', { zh: '记录两种语言说的是同一件事', en: 'Record that both languages say the same' })
  .argument('[page...]', say({ zh: '页面，如 tech/technical-debt', en: 'pages, such as tech/technical-debt' }))
  .option('--all', say({ zh: '所有页面', en: 'all pages' }))
  .option('--section <id...>', say({ zh: '只记录这些小节', en: 'only these sections' }))
  .action((names: string[], _given: object, command: Command) =>
    answering(async () => {
      const options = command.optsWithGlobals<Common & { all?: boolean; section?: string[] }>();
      const { pages, library } = await readPages();
      const found = options.all ? pages : names.map((name) => findPage(pages, name));
      if (found.length === 0) throw new Refusal({ zh: '哪些页面？也可以用 --all。', en: 'Which pages? Or --all.' });
      for (const page of found) record(page, library.root, options.section);
      if (options.json) printJson({ recorded: found.map(({ plainId }) => plainId) });
      else printLines(found.map((page) => say({ zh: `${page.name} 已记录为同步。`, en: `${page.name} is in step.` })));
    }),
  );

function record(page: SourcePage, root: string, only: readonly string[] | undefined): void {
  const present = pairSections(page.sections);
  const unknown = only?.find((id) => !present[id]);
  if (unknown) {
    const said = { zh: `${page.name} 没有小节 ${unknown}。`, en: `${page.name} has no section ${unknown}.` };
    throw new Refusal(said);
  }
  const kept = only ? { ...page.record?.inStep } : {};
  const taken = Object.entries(present).filter(([id]) => !only || only.includes(id) || kept[id]);
  const sections = Object.fromEntries(
    taken.map(([id, pair]) => [id, only?.includes(id) === false ? (kept[id] ?? pair) : pair]),
  );
  const file = path.join(root, page.folder, 'sections.yml');
  writeFileSync(file, writeRecord(readRecord(file), 'inStep', sections));
}

await program.parseAsync();
