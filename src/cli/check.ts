import { readFileSync, writeFileSync } from 'node:fs';
import { enableCompileCache } from 'node:module';
import path from 'node:path';
import { type ContentReport, checkContent } from '../checks/check-content.ts';
import { findPlaces, type Places } from '../compile/places.ts';
import { errorsIn, formatProblems, type Problem } from '../errors/problem.ts';
import type { Locale } from '../i18n/locales.ts';
import { asJson } from './check/as-json.ts';
import { asSarif } from './check/as-sarif.ts';
import { type FixedFile, fixFiles } from './check/fix-files.ts';
import { showProgress } from './check/progress.ts';
import { listRules, rulesAsJson } from './check/rules-list.ts';
import { watchContent } from './check/watch-content.ts';
import { WORDS } from './check/words.ts';
import { createCommand, EXIT, terminalLocale } from './command.ts';

interface Options {
  json?: true;
  sarif?: string | true;
  fix?: true;
  watch?: true;
  strict?: true;
  rules?: true;
  page?: true;
}

const locale = terminalLocale();
const words = WORDS[locale];

/** Checks once, mends what it may where it was asked to, says what it found; whether that is as it should be is the answer. */
async function checkOnce(places: Places, options: Options): Promise<number> {
  const fixed: FixedFile[] = [];
  let report = await read(places);
  for (let round = 0; options.fix && round < MOST_ROUNDS && report.problems.some(({ edit }) => edit); round += 1) {
    const { fixed: now, left } = await fixFiles(report.problems, places.content, report.checkedAt);
    fixed.push(...now);
    for (const file of left) process.stderr.write(`${words.left(file)}\n`);
    if (now.length === 0) break;
    report = await read(places);
  }
  for (const { file, fixed: done } of fixed) {
    const rules = [...new Set(done.map(({ rule }) => rule))].join(', ');
    process.stderr.write(`${words.fixed(fromHere(file, places), done.length, rules)}\n`);
  }
  const problems = report.problems.map((problem) => ({ ...problem, file: fromHere(problem.file, places) }));
  write({ ...report, problems }, options);
  const bad = options.strict ? problems : errorsIn(problems);
  return bad.length > 0 ? EXIT.problems : EXIT.fine;
}

/** What one edit brings to light, the next round mends. */
const MOST_ROUNDS = 5;

async function read(places: Places): Promise<ContentReport & { checkedAt: number }> {
  const checkedAt = Date.now();
  const progress = showProgress(locale);
  const report = await checkContent(places, { onStep: progress.onStep });
  progress.clear();
  return { ...report, checkedAt };
}

/** A file's path as a terminal standing here can open it. The site's own words come with the project. */
function fromHere(file: string, { project, content }: Places): string {
  const root = file.startsWith('content/interface/') ? project : content;
  return path.relative('', path.join(root, file)).split(path.sep).join('/');
}

function write(report: ContentReport, { json, sarif }: Options): void {
  if (sarif) {
    const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string };
    const log = `${JSON.stringify(asSarif(report.problems, process.cwd(), version, locale), undefined, 2)}\n`;
    if (typeof sarif === 'string') writeFileSync(sarif, log);
    else process.stdout.write(log);
  }
  if (json) process.stdout.write(`${JSON.stringify(asJson(report, locale), undefined, 2)}\n`);
  else if (sarif !== true) process.stdout.write(`${inWords(report)}\n`);
}

function inWords({ problems, counts }: ContentReport): string {
  if (problems.length === 0) return words.clean(counts);
  const isFixable = ({ edit }: Problem) => edit !== undefined;
  const fixable = problems.filter(isFixable).length;
  return formatProblems(problems, locale) + (fixable > 0 ? ` ${words.fixable(fixable)}` : '');
}

async function run(options: Options): Promise<void> {
  if (options.rules && options.page) {
    const { rulesPage } = await import('./check/rules-page.ts');
    process.stdout.write(rulesPage(locale));
    return;
  }
  if (options.rules) {
    const list = options.json ? JSON.stringify(rulesAsJson(locale), undefined, 2) : listRules(locale);
    process.stdout.write(`${list}\n`);
    return;
  }
  const places = findPlaces(process.cwd());
  if (!options.watch) {
    process.exitCode = await checkOnce(places, options);
    return;
  }
  const again = async () => {
    await checkOnce(places, options);
    process.stderr.write(`${words.watching(new Date().toLocaleTimeString(LANGUAGE[locale]))}\n`);
  };
  const stop = watchContent(places, again, (error) => process.stderr.write(`${words.failed(String(error))}\n`));
  process.once('SIGINT', () => {
    stop();
    process.exit(EXIT.fine);
  });
}

const LANGUAGE: Record<Locale, string> = { zh: 'zh-CN', en: 'en-GB' };

enableCompileCache(path.resolve('node_modules/.cache/groundwork/compiled'));
await createCommand('check', words.does)
  .option('--sarif [file]', words.sarif)
  .option('--fix', words.fix)
  .option('--watch', words.watch)
  .option('--strict', words.strict)
  .option('--rules', words.rules)
  .option('--page', words.page)
  .addHelpText('after', words.exits)
  .action(run)
  .parseAsync();
