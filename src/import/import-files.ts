import path from 'node:path';
import type { ProseRules } from '../checks/prose/check-prose.ts';
import { proseRules } from '../checks/prose/prose-rules.ts';
import { readWordList, wordListText } from '../checks/prose/word-list.ts';
import type { CompileSetting } from '../compile/check-page.ts';
import type { Library } from '../compile/library.ts';
import { readLibrary } from '../compile/read-library.ts';
import { createDiagramPool } from '../diagrams/draw.ts';
import { LOCALES, type Locale } from '../i18n/locales.ts';
import { inLocale } from '../i18n/said.ts';
import { terminalLocale } from '../i18n/terminal-locale.ts';
import type { System } from '../schemas/shared.ts';
import { adviseOn, wordAdvice } from './advice.ts';
import { type Draft, makeDraft } from './draft.ts';
import { countFates, fatesOf } from './fates.ts';
import { findSources } from './files/find-sources.ts';
import { type Figure, surroundingsOf } from './files/surroundings.ts';
import { makePlan, type Plan, type PlannedFile, pageIn } from './plan.ts';
import { readText } from './read-text.ts';
import type { FileReport, ImportSetting } from './setting.ts';
import type { Preferred } from './tree/tree-work.ts';
import { composeFacts } from './write/facts.ts';
import { pageOf, type Settled, settle } from './write/settle.ts';
import { writePlaybook } from './write/write-playbook.ts';

/** Imports a file or a folder. Every file has its report, in the order of their names; nothing that exists is written over. */
export async function importFiles(setting: ImportSetting): Promise<FileReport[]> {
  const files = await findSources(setting.from);
  const { library } = await readLibrary({ project: setting.project, content: setting.out });
  const plan = await makePlan(files, [...library.playbooks.keys()], setting);
  addPages(library, plan);
  const orders = new OrderBook(library);
  const prose = proseRules(library, readWordList(await wordListText(library.root)));
  const diagrams = createDiagramPool();
  const reports: FileReport[] = [];
  try {
    for (const [index, file] of files.entries()) {
      setting.onFile?.(file.name, index + 1, files.length);
      const refusal = plan.refusals.get(file);
      if (refusal) reports.push({ source: file.name, status: 'refused', ...refusal });
      const planned = plan.planned.find((one) => one.file === file);
      if (planned)
        reports.push(await importOne(planned, plan, orders, { library, diagrams, base: '/', prose }, setting));
    }
  } finally {
    await diagrams.close();
  }
  return reports;
}

function preferredIn({ terms }: Library, locale: Locale): Preferred {
  const own = [...terms.values()].map((term) => term[locale]);
  return {
    words: own.flatMap(({ term, avoid }) => avoid.map((word) => ({ word, term }))),
    terms: own.map(({ term }) => term),
  };
}

/** Links between the drafts of a run are to pages that are not there yet. */
function addPages(library: Library, plan: Plan): void {
  for (const planned of plan.planned) for (const locale of LOCALES) library.pages.push(pageOf(planned, locale, ''));
}

async function importOne(
  planned: PlannedFile,
  plan: Plan,
  orders: OrderBook,
  compile: CompileSetting & { prose: ProseRules },
  setting: ImportSetting,
): Promise<FileReport> {
  const { file, text, system, slug } = planned;
  const figures: Figure[] = [];
  const read = readText(text.text, {
    ...surroundingsOf(file, figures, (absolute) => pageIn(plan, absolute, planned)),
    name: file.absolute,
    extension: path.extname(file.absolute).toLowerCase(),
    keepFurniture: setting.keepFurniture,
    preferred: { zh: preferredIn(compile.library, 'zh'), en: preferredIn(compile.library, 'en') },
  });
  const draft = makeDraft(read, { system, slug, fallbackTitle: path.basename(file.absolute).replace(/\.\w+$/, '') });
  const facts = composeFacts(system, orders.next(system));
  const settled = await settle(draft, facts, compile);
  const [problem] = settled.ok ? [] : settled.problems;
  const source = file.name;
  if (!settled.ok) {
    const detail = problem
      ? `${problem.file}:${problem.line}:${problem.column} ${problem.rule} ${inLocale(problem.found, terminalLocale())}`
      : '';
    return { source, status: 'refused', code: 'broken', detail };
  }
  const pictures = figures.filter(({ name }) => settled.page.includes(`figures/${name}`));
  const target = path.join(setting.out, 'content/playbooks', system, slug);
  if (!setting.isDryRun && !(await writePlaybook(target, filesOf(draft, facts, settled), pictures))) {
    return { source, status: 'refused', code: 'exists', detail: path.relative('', target) };
  }
  const lines = fatesOf(draft);
  return {
    source,
    status: setting.isDryRun ? 'planned' : 'written',
    target: path.relative('', target),
    locale: read.locale,
    encoding: text.encoding,
    title: draft.title,
    summary: draft.summary,
    figures: pictures.map(({ name }) => name),
    lines,
    counts: countFates(lines, read.source),
    advice: [...planned.advice, ...adviseOn(draft, settled.page), ...wordAdvice(settled.words)],
  };
}

function filesOf({ read }: Draft, facts: string, { page, skeleton }: Settled & { ok: true }): Record<string, string> {
  const [own, other] = read.locale === 'zh' ? ['zh.mdx', 'en.mdx'] : ['en.mdx', 'zh.mdx'];
  return { 'playbook.yml': facts, [own]: page, [other]: skeleton };
}

/** The next free place in each system's list, ten apart, so that others fit between. */
class OrderBook {
  readonly #last = new Map<System, number>();

  constructor(library: Library) {
    for (const { system, order } of library.playbooks.values()) {
      this.#last.set(system, Math.max(order, this.#last.get(system) ?? 0));
    }
  }

  next(system: System): number {
    const order = (this.#last.get(system) ?? 0) + 10;
    this.#last.set(system, order);
    return order;
  }
}
