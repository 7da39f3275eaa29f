import type { Library } from '../compile/library.ts';
import type { Problem } from '../errors/problem.ts';
import type { PageReport } from './page-report.ts';
import { deadLinks } from './rules/dead-links.ts';
import { sections } from './rules/sections.ts';
import { differingLanguages } from './rules/translations-differ.ts';
import { unlistedNames } from './rules/unlisted-names.ts';

/** What only shows when pages are compared: dead links, sections, facts that `playbook.yml` must name, languages that differ. */
export function checkAcrossPages(reports: readonly PageReport[], library: Library): Problem[] {
  const whole = reports.filter((report) => report.isParsed);
  return [
    ...deadLinks(reports, library),
    ...whole.filter(({ page }) => page.playbook).flatMap((report) => [...sections(report), ...unlistedNames(report)]),
    ...differingLanguages(whole),
  ];
}
