import { stringify } from 'yaml';
import { SMALL_MODEL } from '../../assessment/testing/small-model.ts';
import { SMALL_TEXT } from '../../assessment/testing/small-text.ts';
import { SECTIONS } from '../../schemas/page.ts';

/** Files by their path under the root of a content. */
export type Files = Record<string, string | Buffer>;

/** A page's text with its front matter. */
export const page = (locale: 'zh' | 'en', body: string): string =>
  locale === 'zh'
    ? `---\ntitle: 试验\nsummary: 试验用的一页。\n---\n\n${body}\n`
    : `---\ntitle: Trial\nsummary: A page for a test.\n---\n\n${body}\n`;

/** The facts of a playbook. */
export const facts = (order: number, more = ''): string =>
  `order: ${order}\nowner: growth-lead\naudience: [growth-lead]\nstage: 2\nduration: P2W\nstatus: draft\n${more}`;

/** The nine sections, each with a line. */
export const sections = (locale: 'zh' | 'en', more = ''): string =>
  SECTIONS.map((id) => (locale === 'zh' ? `## 小节 {#${id}}\n\n一句话。` : `## Section {#${id}}\n\nOne line.`)).join(
    '\n\n',
  ) + more;

/** A whole playbook. */
export const playbook = (
  slug: string,
  order: number,
  more: { facts?: string; zh?: string; en?: string } = {},
): Files => ({
  [`content/playbooks/tech/${slug}/playbook.yml`]: facts(order, more.facts),
  [`content/playbooks/tech/${slug}/zh.mdx`]: page('zh', sections('zh', more.zh)),
  [`content/playbooks/tech/${slug}/en.mdx`]: page('en', sections('en', more.en)),
});

const term = (zh: string, en: string, more = '') =>
  `zh: { term: ${zh}, definition: 一种说法。${more} }\nen: { term: ${en}, definition: A manner of speaking. }\nsystems: [tech]\n`;

/** The files of a maturity model. */
export const assessment = (id: string, edit: (model: typeof SMALL_MODEL) => void = () => {}): Files => {
  const model = structuredClone({ ...SMALL_MODEL, id });
  edit(model);
  const words = stringify(SMALL_TEXT);
  return {
    [`content/assessments/${id}/model.yml`]: stringify(model),
    [`content/assessments/${id}/zh.yml`]: words,
    [`content/assessments/${id}/en.yml`]: words,
  };
};

/** A small content in which nothing is wrong. */
export const SMALL_CONTENT: Files = {
  ...playbook('alpha', 10, {
    facts: 'terms: [technical-debt]\nsources: [a-book]\ntemplates: [note]\n',
    zh: '\n\n见 <Term id="technical-debt" /> 与 <Cite id="a-book" />。',
    en: '\n\nSee <Term id="technical-debt" /> and <Cite id="a-book" />.',
  }),
  'content/glossary/technical-debt.yml': term('技术债务', 'technical debt', ', synonyms: [技术债], avoid: [技术债]'),
  'content/glossary/refactoring.yml': term('重构', 'refactoring'),
  'content/sources/a-book.yml':
    'title: { zh: 一本书, en: A book }\nkind: book\nnote: { zh: 来历清楚。, en: Its origin is clear. }\n',
  'content/templates/note/template.yml':
    'title: { zh: 便笺, en: Note }\nsummary: { zh: 一页便笺。, en: A note of one page. }\n',
  'content/templates/note/zh.md': '# 便笺\n\n一行。\n',
  'content/templates/note/en.md': '# Note\n\nOne line.\n',
};
