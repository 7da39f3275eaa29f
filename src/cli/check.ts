import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { checkAcrossPages } from '../checks/across-pages.ts';
import { checkUpkeep } from '../checks/upkeep.ts';
import { checkPage } from '../compile/check-page.ts';
import { findPlaces, readLibrary } from '../compile/read-library.ts';
import { createDiagramPool } from '../diagrams/draw.ts';
import { formatProblems } from '../errors/problem.ts';

import { today } from '../i18n/dates.ts';
import { terminalLocale } from '../i18n/terminal-locale.ts';

/** Reads all content as the build does, without building: prints every problem, or that there is none. */
async function check(): Promise<number> {
  const places = findPlaces(process.cwd());
  const { library, problems } = await readLibrary(places);
  const reports = [];
  const diagrams = createDiagramPool();
  try {
    for (const page of library.labels.zh && library.labels.en ? library.pages : []) {
      const text = await readFile(path.join(places.content, page.file), 'utf8');
      const checked = await checkPage(page, text, { library, diagrams, base: '/' });
      problems.push(...checked.problems);
      reports.push({ page, facts: checked.facts, isParsed: checked.isParsed });
    }
  } finally {
    await diagrams.close();
  }
  problems.push(...checkAcrossPages(reports, library), ...checkUpkeep(reports, today()));
  if (problems.length > 0) {
    process.stderr.write(`${formatProblems(problems, terminalLocale())}\n`);
    return 1;
  }
  process.stdout.write(
    `${library.pages.length} pages, ${library.terms.size} terms, ${library.sources.size} sources: no problems.\n`,
  );
  return 0;
}

process.exitCode = await check();
