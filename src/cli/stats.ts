import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { findPlaces } from '../compile/places.ts';
import { readLibrary } from '../compile/read-library.ts';
import { errorsIn } from '../errors/problem.ts';
import { countPlaybooks } from '../stats/count-playbooks.ts';
import { countSources } from '../stats/count-sources.ts';
import { countPage } from '../stats/read-page.ts';
import { statsText } from '../stats/report-text.ts';
import { createCommand, EXIT, terminalLocale } from './command.ts';

const command = createCommand('stats', {
  zh: '统计内容：各体系、各语言的篇幅、示意图、模拟器、术语、来源与引用、模板、草稿和逾期审阅。',
  en: 'Count the content: for each system and language its length, diagrams, simulators, terms, sources and citations, templates, drafts and overdue reviews.',
}).parse();

const places = findPlaces(process.cwd());
const locale = terminalLocale();
const { library, problems } = await readLibrary(places);
const pages = library.pages.map((page) =>
  countPage(page, readFileSync(path.join(places.content, page.file), 'utf8'), library),
);
const rows = countPlaybooks(pages, library, new Date().toISOString().slice(0, 10));
const coverage = path.join(places.content, 'docs/coverage.md');
const sources = countSources(pages, library, existsSync(coverage) ? readFileSync(coverage, 'utf8') : '');
if (command.opts<{ json?: boolean }>().json) {
  process.stdout.write(`${JSON.stringify({ content: rows, sources }, undefined, 2)}\n`);
} else {
  const systems = Object.entries(library.labels[locale].systems).map(([id, { name }]) => [id, name]);
  process.stdout.write(statsText(rows, sources, Object.fromEntries(systems), locale));
}
if (errorsIn(problems).length > 0) {
  const wrong = {
    zh: '内容有错误，没有读懂的部分未计入；请运行 npm run check。',
    en: 'The content has errors; what could not be read is not counted. Run npm run check.',
  };
  process.stderr.write(`${wrong[locale]}\n`);
  process.exitCode = EXIT.problems;
}
