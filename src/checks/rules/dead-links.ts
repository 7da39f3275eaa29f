import { existsSync } from 'node:fs';
import path from 'node:path';
import type { Library, PageFile } from '../../compile/library.ts';
import { choiceOf, nearest } from '../../errors/nearest.ts';
import type { Problem } from '../../errors/problem.ts';
import type { PageLink } from '../../markdown/page-data.ts';
import type { PageReport } from '../page-report.ts';

/** Addresses of the site that are not pages of the content. `#` after one is answered by the page itself. */
const OWN_ADDRESSES = [
  '',
  'assess',
  'simulators',
  'playbooks',
  'paths',
  'glossary',
  'templates',
  'guide/figures',
  'guide/reviews',
  'verification',
  'offline',
];

/** Every link of every page leads to a page, a section or a file that exists. */
export function deadLinks(reports: readonly PageReport[], library: Library): Problem[] {
  const places = library.simulators.flatMap((id) => [`simulators/${id}`, `verification/${id}`]);
  const names = [...OWN_ADDRESSES, ...places];
  const inLocale = (locale: string) => {
    const own = reports.filter(({ page }) => page.locale === locale);
    return new Map(own.map((report) => [report.page.plainId, report]));
  };
  const pages = { zh: inLocale('zh'), en: inLocale('en') };
  return reports.flatMap(({ page, facts }) => {
    const targets = pages[page.locale];
    return facts.links.flatMap((link) => {
      if (link.isFile) return isThere(link.target, library) ? [] : [deadFile(page, link, library)];
      const target = targets.get(link.target);
      if (!target && !names.includes(link.target)) return [deadLink(page, link, [...names, ...targets.keys()])];
      return target?.isParsed ? deadAnchor(page, link, target) : [];
    });
  });
}

function deadLink(page: PageFile, link: PageLink, addresses: string[]): Problem {
  const close = nearest(link.target, addresses);
  return {
    ...at(page, link),
    rule: 'dead-link',
    found: link.written,
    expected: { zh: '站内的页面', en: 'a page of the site' },
    ...(close && { fix: `/${close}/` }),
  };
}

function deadAnchor(page: PageFile, link: PageLink, target: PageReport): Problem[] {
  const anchors = target.facts.headings.map((heading) => heading.slug);
  if (!link.anchor || anchors.includes(link.anchor) || link.anchor.startsWith('source-')) return [];
  const close = nearest(link.anchor, anchors);
  const fix = close && link.written.replace(/#.*/, `#${close}`);
  const expected = choiceOf(anchors);
  return [{ ...at(page, link), rule: 'dead-anchor', found: link.written, expected, ...(fix && { fix }) }];
}

/** Files that the build writes for everything that has them. */
const WRITTEN =
  /^(llms[\w-]*\.txt|robots\.txt|sitemap[\w-]*\.xml|schemas\/[\w-]+\.json|api\/.+\.json|.+\.(md|pdf|zip))$/;

function isThere(file: string, library: Library): boolean {
  if (existsSync(path.join(library.project, 'public', file))) return true;
  const template = /^templates\/(.+)\.(zh|en)\.(md|csv)$/.exec(file);
  if (template) return library.files.includes(`content/templates/${template[1]}/${template[2]}.${template[3]}`);
  return WRITTEN.test(file);
}

function deadFile(page: PageFile, link: PageLink, library: Library): Problem {
  const offered = library.files.flatMap((file) => {
    const [, id, locale, kind] = /^content\/templates\/(.+)\/(zh|en)\.(md|csv)$/.exec(file) ?? [];
    return id ? [`templates/${id}.${locale}.${kind}`] : [];
  });
  const close = nearest(link.target, offered);
  return {
    ...at(page, link),
    rule: 'dead-file',
    found: link.written,
    expected: {
      zh: '模板的文件、public/ 里的文件或网站生成的文件',
      en: 'a file of a template, of public/ or of the build',
    },
    ...(close && { fix: `/${close}` }),
  };
}

function at(page: PageFile, { line, column }: PageLink) {
  return { file: page.file, line, column };
}
