import type { AssessmentSetting } from '../assessment/setting.ts';
import { address, type Locale, localeOfId, localisedId, plainId } from '../i18n/locales.ts';
import type { InterfaceLabels } from '../schemas/interface.ts';
import { assessmentRubrics } from './assessment-rubrics.ts';
import { escapeWords } from './escape-words.ts';
import { frontMatter, type TwinMatter } from './front-matter.ts';
import { readTree } from './read-tree.ts';
import { twinAddress } from './twin-address.ts';
import type { Writing } from './twin-page.ts';
import { writeBlocks } from './write-blocks.ts';
import { writeUndefined } from './write-notes.ts';

/** A page with its content as HTML. */
export interface TwinSource {
  /** With its language: `en/playbooks/tech/x`. */
  id: string;
  title: string;
  summary: string;
  html: string;
  playbook?: TwinMatter['playbook'];
  edited?: TwinMatter['edited'];
}

/** What all pages share. */
export interface TwinSite {
  /** The complete address of the site, with its base path and a slash at the end. */
  home: string;
  labels: Record<Locale, InterfaceLabels>;
  /** A simulator's case with its headings below a depth; empty where there is no such simulator. */
  caseOf: (id: string, preset: Record<string, unknown>, depth: number, locale: Locale) => string;
}

/** A page as Markdown for programs and for pasting: front matter, title, summary and the content, with nothing left that needs the site. */
export function writeTwin({ id, title, summary, html, playbook, edited }: TwinSource, site: TwinSite): string {
  const { home } = site;
  const locale = localeOfId(id);
  const canonical = address(id, home);
  const translation = twinAddress(localisedId(plainId(id), locale === 'zh' ? 'en' : 'zh'), home);
  const labels = site.labels[locale];
  const writing: Writing = {
    locale,
    labels,
    address: canonical,
    island: (component, props, depth) => writeIsland(component, props, depth, { locale, site }),
    depth: 1,
    cited: new Map(),
    defined: new Set(),
  };
  const blocks = [
    frontMatter({ title, summary, locale, canonical, translation, playbook, edited }, labels),
    `# ${escapeWords(title)}`,
    escapeWords(summary),
    ...writeBlocks(readTree(html), writing),
    ...writeUndefined(writing),
  ];
  return `${blocks.filter((block) => block !== '').join('\n\n')}\n`;
}

function writeIsland(
  component: string,
  props: Record<string, unknown>,
  depth: number,
  { locale, site }: { locale: Locale; site: TwinSite },
): string {
  if (component === 'simulator') return site.caseOf(String(props.id), (props.preset ?? {}) as Inputs, depth, locale);
  if (component === 'assessmentAnswers') return assessmentRubrics(props as unknown as AssessmentSetting);
  return '';
}

type Inputs = Record<string, unknown>;
