import type { Library, PageFile } from '../compile/library.ts';
import { nearest, oneOf } from '../errors/nearest.ts';
import type { Problem } from '../errors/problem.ts';
import type { PageFacts, PageLink } from '../markdown/page-data.ts';
import { SECTIONS } from '../schemas/page.ts';

/** A page and what its walk found. */
export interface PageReport {
  page: PageFile;
  facts: PageFacts;
  /** Whether the whole page could be read; what a broken one lacks is not reported a second time. */
  isParsed: boolean;
}

/** Addresses of the site that are not pages of the content. `#` after one is answered by the page itself. */
const OWN_ADDRESSES = ['', 'assess', 'simulators', 'playbooks', 'paths', 'glossary', 'templates'];

/** What only shows when pages are compared: dead links, sections, facts that `playbook.yml` must name, languages that differ. */
export function checkAcrossPages(reports: PageReport[], library: Library): Problem[] {
  const whole = reports.filter((report) => report.isParsed);
  return [
    ...reports.flatMap((report) => deadLinks(report, reports, library)),
    ...whole.filter(({ page }) => page.playbook).flatMap((report) => [...sections(report), ...unlisted(report)]),
    ...differingLanguages(whole),
  ];
}

function deadLinks({ page, facts }: PageReport, reports: PageReport[], library: Library): Problem[] {
  const targets = new Map(
    reports.filter((other) => other.page.locale === page.locale).map((other) => [other.page.plainId, other]),
  );
  const addresses = [...OWN_ADDRESSES, ...library.simulators.map((id) => `simulators/${id}`), ...targets.keys()];
  return facts.links.flatMap((link) => {
    const target = targets.get(link.target);
    if (!target && !addresses.includes(link.target)) return [deadLink(page, link, `a page of the site`, addresses)];
    if (target && !target.isParsed) return [];
    const anchors = target?.facts.headings.map((heading) => heading.slug) ?? [];
    if (!link.anchor || !target || anchors.includes(link.anchor) || link.anchor.startsWith('source-')) return [];
    return [deadAnchor(page, link, link.anchor, anchors)];
  });
}

function deadLink(page: PageFile, link: PageLink, expected: string, addresses: string[]): Problem {
  const close = nearest(link.target, addresses);
  return {
    ...at(page, link),
    rule: 'dead-link',
    found: link.written,
    expected,
    ...(close && { fix: `/${close}/` }),
  };
}

function deadAnchor(page: PageFile, link: PageLink, anchor: string, anchors: string[]): Problem {
  const close = nearest(anchor, anchors);
  const problem = { ...at(page, link), rule: 'dead-anchor', found: link.written, expected: oneOf(anchors) };
  return { ...problem, ...(close && { fix: link.written.replace(/#.*/, `#${close}`) }) };
}

function sections({ page, facts }: PageReport): Problem[] {
  const found = facts.headings.filter((heading) => heading.depth === 2).map((heading) => heading.slug);
  if (found.join() === SECTIONS.join()) return [];
  return [
    {
      file: page.file,
      line: 1,
      column: 1,
      rule: 'sections',
      found: `the sections ${found.join(', ') || '(none)'}`,
      expected: SECTIONS.join(', '),
      fix:
        SECTIONS.filter((id) => !found.includes(id))
          .map((id) => `## … {#${id}}`)
          .join('  ') || 'put them in this order',
    },
  ];
}

/** The digest of a page covers only what `playbook.yml` lists, so a page may use nothing else. */
function unlisted({ page, facts }: PageReport): Problem[] {
  const { playbook } = page;
  if (!playbook) return [];
  const used = {
    simulators: facts.simulators.map((use) => use.id),
    terms: facts.terms,
    sources: facts.sources,
  };
  return Object.entries(used).flatMap(([list, ids]) => {
    const listed = playbook[list as keyof typeof used];
    return [...new Set(ids)]
      .filter((id) => !listed.includes(id))
      .map((id) => ({
        file: playbook.file,
        line: 1,
        column: 1,
        rule: 'unlisted-name',
        found: `${id}, used in ${page.file}`,
        expected: `${list} of playbook.yml to name it`,
        fix: `${list}: [${[...listed, id].join(', ')}]`,
      }));
  });
}

/** Headings, simulators and presets are the same in both languages; the numbers of a preset too, its words of course not. */
function differingLanguages(reports: PageReport[]): Problem[] {
  const english = new Map(
    reports.filter(({ page }) => page.locale === 'en').map((report) => [report.page.plainId, report]),
  );
  return reports.flatMap((report) => {
    const other = report.page.locale === 'zh' ? english.get(report.page.plainId) : undefined;
    if (!other) return [];
    return [
      ...difference(report, other, 'headings', (facts) => facts.headings.map(({ depth, slug }) => `${depth} ${slug}`)),
      ...difference(report, other, 'simulators', (facts) =>
        facts.simulators.map((use) => `${use.id}${use.output ?? ''} ${numbersOf(use.inputs)}`),
      ),
    ];
  });
}

function numbersOf(inputs: unknown): string {
  return JSON.stringify(inputs, (_key, value) =>
    typeof value === 'string' && !/^[a-z][\w-]*$/.test(value) ? '…' : value,
  );
}

function difference(zh: PageReport, en: PageReport, what: string, list: (facts: PageFacts) => string[]): Problem[] {
  const [ours, theirs] = [list(zh.facts), list(en.facts)];
  const index = ours.findIndex((item, place) => item !== theirs[place]);
  const first = index < 0 && theirs.length > ours.length ? ours.length : index;
  if (first < 0) return [];
  return [
    {
      file: en.page.file,
      line: 1,
      column: 1,
      rule: 'translations-differ',
      found: `${what}: ${theirs[first] ?? '(none)'}`,
      expected: `as in ${zh.page.file}: ${ours[first] ?? '(none)'}`,
    },
  ];
}

function at(page: PageFile, place: { line: number; column: number }) {
  return { file: page.file, line: place.line, column: place.column };
}
