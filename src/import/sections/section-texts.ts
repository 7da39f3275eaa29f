import type { Locale } from '../../i18n/locales.ts';
import type { Section } from './section-words.ts';

/** The headings of the nine sections where the source has none of its own. */
export const SECTION_HEADINGS: Record<Locale, Record<Section, string>> = {
  zh: {
    when: '什么时候用',
    before: '开始之前',
    how: '怎样运作',
    steps: '步骤',
    try: '试一试',
    measures: '指标',
    failures: '常见失败',
    checklist: '检查清单',
    sources: '模板与来源',
  },
  en: {
    when: 'When to use it',
    before: 'Before you start',
    how: 'How it works',
    steps: 'Steps',
    try: 'Try it',
    measures: 'Measures',
    failures: 'How it goes wrong',
    checklist: 'Checklist',
    sources: 'Templates and sources',
  },
};

/** What an author still has to write where the source had nothing. */
export const TO_WRITE: Record<Locale, Record<Section, string>> = {
  zh: {
    when: '（待写：两三个迹象，让团队看出自己需要它；再写一种不该用它的情形。）',
    before: '（待写：由谁参与、各负什么责任、需要哪些材料和多少时间。）',
    how: '（待写：先用一段话讲清道理，再画成图。）',
    steps: '（待写：编号的步骤，每一步写明谁来做、做什么、产出什么、怎样算完成。）',
    try: '（待写：放一个仿真器，填上正文里的例子，并说明该看什么。）',
    measures: '（待写：一张表，列出指标、公式、目标、数据来源、频率和负责人。）',
    failures: '（待写：一张表，列出失败、早期迹象和怎么办。）',
    checklist: '- [ ] （待写：第一件要做完的事）',
    sources: '（待写：数字从哪里来，能信到什么程度。）',
  },
  en: {
    when: '(To be written: two or three signs that a team needs this, and one case in which to leave it alone.)',
    before: '(To be written: who takes part and answers for what, which materials and how much time it takes.)',
    how: '(To be written: the idea in a paragraph, then as a picture.)',
    steps: '(To be written: numbered steps, each with who, what, output and how one sees that it is done.)',
    try: '(To be written: a simulator set to an example from the text, and what to look for in it.)',
    measures: '(To be written: a table of measure, formula, target, data source, how often, owner.)',
    failures: '(To be written: a table of failures, early signs and what to do.)',
    checklist: '- [ ] (To be written: the first thing to have done)',
    sources: '(To be written: where the figures come from and how far they can be trusted.)',
  },
};

/** What stands in the language that was not found. `{count}` is the number of characters or words on the other side. */
export const TO_TRANSLATE: Record<Locale, { title: string; summary: string; heading: string; body: string }> = {
  zh: {
    title: '待译：“{title}”',
    summary: '（待译：英文页的摘要。）',
    heading: '待译：“{title}”',
    body: '（待译：见英文页的同一节。）',
  },
  en: {
    title: 'To translate: “{title}”',
    summary: '(To be translated: the summary of the Chinese page.)',
    heading: 'To translate: “{title}”',
    body: '(To be translated: see the same section of the Chinese page.)',
  },
};
