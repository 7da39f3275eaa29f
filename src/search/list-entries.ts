import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { markdownToHtml } from 'satteri';
import type { AnySimulator } from '../../simulators/_kit/define.ts';
import type { Library } from '../compile/library.ts';
import { LOCALES, type Locale } from '../i18n/locales.ts';
import { addSentinels, removeSentinels } from '../markdown/emphasis-sentinel.ts';
import type { InterfaceLabels } from '../schemas/interface.ts';
import type { DirectoryEntry } from './directory.ts';
import type { TextSection } from './inverted-index.ts';
import type { PageText } from './page-text.ts';
import { readSections } from './read-sections.ts';

/** An entry of the directory and the texts that are searched for it. */
export interface ListedEntry {
  entry: DirectoryEntry;
  sections: Partial<Record<Locale, TextSection[]>>;
}

/** The site's own lists, by their address and their name among the labels. */
const SITE_PAGES = [
  ['playbooks', 'playbooks'],
  ['simulators', 'simulators'],
  ['assess', 'assess'],
  ['paths', 'paths'],
  ['glossary', 'glossary'],
  ['templates', 'templates'],
] as const;

/** Pages that show what was found when the site was built, by their address; a title and a sentence among the labels are their names. */
const SHOWN_PAGES = [
  ['verification', ({ verification: { title, text } }: InterfaceLabels) => [title, text]],
  ['guide/reviews', ({ upkeep: { title, text } }: InterfaceLabels) => [title, text]],
  ['guide/figures', ({ guide: { figuresTitle, figuresText } }: InterfaceLabels) => [figuresTitle, figuresText]],
  ['offline', ({ offline: { title, text } }: InterfaceLabels) => [title, text]],
] as const;

/** Everything a reader can be led to. */
export async function listEntries(
  library: Library,
  pages: readonly PageText[],
  simulators: readonly AnySimulator[],
): Promise<ListedEntry[]> {
  return [
    ...listPages(pages),
    ...(await Promise.all(simulators.map((simulator) => listSimulator(simulator, library.project)))),
    ...[...library.assessments].map(([id, { words }]) =>
      list(`assess/${id}`, 'assessment', (locale) => ({
        names: [words[locale].data.title],
        text: `${words[locale].data.summary} ${words[locale].data.scope}`,
      })),
    ),
    ...SITE_PAGES.map(([id, name]) =>
      list(id, 'page', (locale) => ({
        names: [library.labels[locale].site[name]],
        text: library.labels[locale].site[`${name}Text`],
      })),
    ),
    ...SHOWN_PAGES.map(([id, wordsOf]) =>
      list(id, 'page', (locale) => {
        const [name = '', text = ''] = wordsOf(library.labels[locale]);
        return { names: [name], text };
      }),
    ),
    ...[...library.paths.values()].map(({ id, title, audience, stops }) =>
      list(`paths#${id}`, 'page', (locale) => ({
        names: [library.labels[locale].paths.entry.replace('{role}', title[locale]), title[locale]],
        text: [audience[locale], ...stops.map(({ why }) => why[locale])].join(' '),
      })),
    ),
    ...[...library.terms.values()].map((term) =>
      list(`glossary#${term.id}`, 'term', (locale) => ({
        names: [term[locale].term, ...term[locale].synonyms],
        text: term[locale].definition,
      })),
    ),
    ...[...library.templates].map(([id, template]) =>
      list(`templates#${id}`, 'template', (locale) => ({
        names: [template.title[locale]],
        text: template.summary[locale],
      })),
    ),
  ];
}

/** A page's two languages are one entry. */
function listPages(pages: readonly PageText[]): ListedEntry[] {
  const entries = new Map<string, ListedEntry>();
  for (const { id, locale, title, summary, html, isPlaybook } of pages) {
    const known = entries.get(id) ?? {
      entry: { id, kind: isPlaybook ? 'playbook' : 'page', names: { zh: [], en: [] } },
      sections: {},
    };
    known.entry.names[locale].push(title);
    known.sections[locale] = [{ anchor: '', title, text: summary }, ...readSections(title, html)];
    entries.set(id, known);
  }
  return [...entries.values()];
}

/** A simulator is found by what it asks, what it takes and its model card. */
async function listSimulator({ id, labels }: AnySimulator, project: string): Promise<ListedEntry> {
  const cards = await Promise.all(
    LOCALES.map(async (locale) => {
      const card = await readFile(path.join(project, `simulators/${id}/MODEL.${locale}.md`), 'utf8').catch(() => '');
      return [locale, await cardText(card)] as const;
    }),
  );
  const cardOf = new Map(cards);
  return list(`simulators/${id}`, 'simulator', (locale) => ({
    names: [labels[locale].title, labels[locale].question, id],
    text: `${labels[locale].question}\n${cardOf.get(locale) ?? ''}`,
  }));
}

/** What a model card says, without its title and Markdown's marks. */
async function cardText(card: string): Promise<string> {
  const { html } = await markdownToHtml(addSentinels(card));
  const [whole] = readSections('', removeSentinels(html).replace(/<h1>.*?<\/h1>/s, ''));
  return whole?.text ?? '';
}

interface Words {
  names: string[];
  text: string;
}

function list(id: string, kind: DirectoryEntry['kind'], wordsOf: (locale: Locale) => Words): ListedEntry {
  const words = { zh: wordsOf('zh'), en: wordsOf('en') };
  const sectionsOf = ({ names, text }: Words) => [{ anchor: '', title: names.join(' '), text }];
  return {
    entry: { id, kind, names: { zh: words.zh.names, en: words.en.names } },
    sections: { zh: sectionsOf(words.zh), en: sectionsOf(words.en) },
  };
}
