import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { type Command, Option } from 'commander';
import { today } from '../i18n/dates.ts';
import { reviewCalendar } from '../review/calendar.ts';
import { listReviews, type ReviewStanding } from '../review/review-standing.ts';
import { byOwner, reviewEntry, weekLoads } from '../review/review-table.ts';
import { standingWords } from '../review/standing-words.ts';
import { ROLES, type Role } from '../schemas/shared.ts';
import { createCommand, type Said, terminalLocale } from './command.ts';
import { answering, printJson, printLines, say } from './upkeep/answer.ts';
import { inColumns } from './upkeep/columns.ts';
import { readDay } from './upkeep/read-day.ts';
import { readPages, type SourcePage } from './upkeep/read-pages.ts';
import { recordReviews } from './upkeep/record-reviews.ts';

type Standing = ReviewStanding<SourcePage>;

interface Common {
  json?: boolean;
  owner?: Role;
  on?: string;
}

const program = createCommand('review', {
  zh: '谁负责哪一页、什么时候该审阅；审阅完记录下来。',
  en: 'Who owns which page and when it is due to be read again; and the record that it was.',
});

const ON = { zh: '以这一天为准，写成 YYYY-MM-DD；默认今天', en: 'as seen on this day, YYYY-MM-DD; today unless given' };

function add(name: string, does: Said, isDefault = false): Command {
  const command = createCommand(name, does);
  program.addCommand(command, { isDefault });
  return command;
}

function withOwner(command: Command): Command {
  const owner = new Option('--owner <role>', say({ zh: '只看这个角色负责的', en: 'only what this role owns' }));
  return command.addOption(owner.choices(ROLES)).addOption(new Option('--on <day>', say(ON)).argParser(readDay));
}

async function standings({ owner, on = today() }: Common): Promise<{ on: string; reviews: Standing[] }> {
  const { pages } = await readPages();
  const reviews = listReviews(pages, on).filter((standing) => !owner || standing.owner === owner);
  return { on, reviews };
}

withOwner(add('list', { zh: '按到期日排列的清单', en: 'the list, by the day each page is due' }, true))
  .option('--overdue', say({ zh: '只看已逾期的', en: 'only what is overdue' }))
  .action((_given: object, command: Command) =>
    answering(async () => {
      const options = command.optsWithGlobals<Common & { overdue?: boolean }>();
      const { on, reviews } = await standings(options);
      const shown = reviews.filter(({ daysOverdue }) => !options.overdue || daysOverdue > 0);
      if (options.json) return printJson({ on, reviews: shown.map(reviewEntry) });
      printLines([...inColumns(shown.map(rowOf)), countWords(shown)]);
    }),
  );

function rowOf(standing: Standing): string[] {
  const { due, owner, page } = standing;
  return [due ?? '—', say(standingWords(standing)), owner, page.name, page.title[terminalLocale()]];
}

function countWords(shown: readonly Standing[]): string {
  const overdue = shown.filter(({ daysOverdue }) => daysOverdue > 0).length;
  const edited = shown.filter(({ changes }) => changes.length > 0).length;
  return say({
    zh: `共 ${shown.length} 页：逾期 ${overdue}，审阅后改过 ${edited}。`,
    en: `${shown.length} pages: ${overdue} overdue, ${edited} edited since their review.`,
  });
}

add('done', {
  zh: '记录读过的页面：日期、审阅人和两种语言的正文绑在一起',
  en: 'Record that pages were read: binds the day and the reader to the words of both languages',
})
  .argument('<page...>', say({ zh: '页面，如 tech/technical-debt', en: 'pages, such as tech/technical-debt' }))
  .addOption(new Option('--by <role>', say({ zh: '谁读的', en: 'who read them' })).choices(ROLES).makeOptionMandatory())
  .addOption(
    new Option(
      '--date <day>',
      say({ zh: '哪一天读的；默认今天', en: 'the day they were read; today unless given' }),
    ).argParser(readDay),
  )
  .action((names: string[], _given: object, command: Command) =>
    answering(async () => {
      const options = command.optsWithGlobals<Common & { by: Role; date?: string }>();
      const recorded = recordReviews(names, await readPages(), { by: options.by, date: options.date ?? today() });
      if (options.json) printJson({ recorded });
      else printLines(recorded.map(({ page, due }) => say(recordedWords(page, due))));
    }),
  );

function recordedWords(page: string, due: string): Said {
  return { zh: `${page} 已记录；下次最晚 ${due}。`, en: `${page} is recorded; due again by ${due}.` };
}

withOwner(add('plan', { zh: '每周到期多少页', en: 'how many pages fall due each week' })).action(
  (_given: object, command: Command) =>
    answering(async () => {
      const options = command.optsWithGlobals<Common>();
      const weeks = weekLoads((await standings(options)).reviews);
      if (options.json) return printJson({ weeks });
      const owners = (load: (typeof weeks)[number]) =>
        Object.entries(load.owners).map(([role, count]) => `${role} ${count}`);
      printLines(
        inColumns(
          weeks.map((load) => [load.week, '■'.repeat(load.count), String(load.count), owners(load).join(', ')]),
        ),
      );
    }),
);

withOwner(add('calendar', { zh: '到期日的日历文件（ICS）', en: 'the days as a calendar file (ICS)' }))
  .option('--out <file>', say({ zh: '写到这个文件；不给则输出到终端', en: 'where to write it; else it is printed' }))
  .action((_given: object, command: Command) =>
    answering(async () => {
      const options = command.optsWithGlobals<Common & { out?: string }>();
      const { pages, library } = await readPages();
      const locale = terminalLocale();
      const roles = library.labels[locale].roles;
      const own = listReviews(pages, options.on ?? today()).filter(
        ({ owner }) => !options.owner || owner === options.owner,
      );
      const title = say({ zh: '基石：审阅', en: 'Groundwork: reviews' });
      const name = options.owner ? `${title} (${roles[options.owner]})` : title;
      const text = reviewCalendar(own, { locale, name, roleName: (role) => roles[role] });
      write(options.out, text);
    }),
  );

function write(out: string | undefined, text: string): void {
  if (out === undefined) {
    process.stdout.write(text);
    return;
  }
  mkdirSync(path.dirname(path.resolve(out)), { recursive: true });
  writeFileSync(out, text);
  process.stderr.write(say({ zh: `已写入 ${out}。\n`, en: `${out} is written.\n` }));
}

withOwner(add('json', { zh: '每个角色一个 JSON 文件，另有 all.json', en: 'one JSON file per owner, and all.json' }))
  .requiredOption('--out <folder>', say({ zh: '写到这个文件夹', en: 'the folder to write to' }))
  .action((_given: object, command: Command) =>
    answering(async () => {
      const options = command.optsWithGlobals<Common & { out: string }>();
      const { on, reviews } = await standings(options);
      const files: [string, Standing[]][] = [['all', reviews], ...byOwner(reviews)];
      for (const [name, own] of files) {
        const entry = { on, owner: name === 'all' ? null : name, reviews: own.map(reviewEntry) };
        write(path.join(options.out, `${name}.json`), `${JSON.stringify(entry, undefined, 2)}\n`);
      }
    }),
  );

await program.parseAsync();
