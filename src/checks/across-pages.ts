import type { Library, PageFile } from '../compile/library.ts';
import { choiceOf, nearest } from '../errors/nearest.ts';
import type { Problem } from '../errors/problem.ts';
import type { Said, Words } from '../i18n/said.ts';
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
    if (!target && !addresses.includes(link.target))
      return [deadLink(page, link, { zh: '站内的页面', en: 'a page of the site' }, addresses)];
    if (target && !target.isParsed) return [];
    const anchors = target?.facts.headings.map((heading) => heading.slug) ?? [];
    if (!link.anchor || !target || anchors.includes(link.anchor) || link.anchor.startsWith('source-')) return [];
    return [deadAnchor(page, link, link.anchor, anchors)];
  });
}

function deadLink(page: PageFile, link: PageLink, expected: Words, addresses: string[]): Problem {
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
  const fix = close && link.written.replace(/#.*/, `#${close}`);
  const expected = choiceOf(anchors);
  return { ...at(page, link), rule: 'dead-anchor', found: link.written, expected, ...(fix && { fix }) };
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
      found: { zh: `小节 ${found.join('、') || '（没有）'}`, en: `the sections ${found.join(', ') || '(none)'}` },
      expected: SECTIONS.join(', '),
      fix: SECTIONS.filter((id) => !found.includes(id))
        .map((id) => `## … {#${id}}`)
        .join('  ') || { zh: '按这个次序排列', en: 'put them in this order' },
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
        rule: 'unlisted-name' as const,
        found: { zh: `${id}，${page.file} 用到了它`, en: `${id}, used in ${page.file}` },
        expected: { zh: `playbook.yml 的 ${list} 列出它`, en: `${list} of playbook.yml to name it` },
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
      ...difference(report, other, HEADINGS, (facts) => facts.headings.map(({ depth, slug }) => `${depth} ${slug}`)),
      ...difference(report, other, SIMULATORS, (facts) =>
        facts.simulators.map((use) => `${use.id}${use.output ?? ''} ${numbersOf(use.inputs)}`),
      ),
      // A tick in one language is a tick in the other: the items must answer each other one by one.
      ...difference(report, other, CHECKLIST, ({ checklist }) => checklist.map((_, index) => `${index + 1}`)),
    ];
  });
}

const HEADINGS = { zh: '标题', en: 'headings' };
const CHECKLIST = { zh: '清单项', en: 'checklist items' };
const SIMULATORS = { zh: '模拟器', en: 'simulators' };

function numbersOf(inputs: unknown): string {
  return JSON.stringify(inputs, (_key, value) =>
    typeof value === 'string' && !/^[a-z][\w-]*$/.test(value) ? '…' : value,
  );
}

function difference(zh: PageReport, en: PageReport, what: Said, list: (facts: PageFacts) => string[]): Problem[] {
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
      found: { zh: `${what.zh}：${theirs[first] ?? '（没有）'}`, en: `${what.en}: ${theirs[first] ?? '(none)'}` },
      expected: {
        zh: `与 ${zh.page.file} 一致：${ours[first] ?? '（没有）'}`,
        en: `as in ${zh.page.file}: ${ours[first] ?? '(none)'}`,
      },
    },
  ];
}

function at(page: PageFile, place: { line: number; column: number }) {
  return { file: page.file, line: place.line, column: place.column };
}
