import type { Rule } from './catalogue.ts';

/** The rules of what is kept true: the two languages beside each other, and reviews. */
export const UPKEEP_RULES = {
  'translations-differ': {
    severity: 'error',
    title: {
      zh: '两种语言的标题 id、模拟器和预设一致',
      en: 'Both languages have the same heading ids, simulators and presets',
    },
    fix: { zh: '让两个文件在这里一致。', en: 'Make the two files agree here.' },
  },
  'review-bumped': {
    severity: 'error',
    title: {
      zh: '审阅记录与日期、审阅人和正文对得上',
      en: 'A review’s record belongs to its date, its reviewer and the text',
    },
    fix: {
      zh: '通读之后运行 npm run review -- done，不要手改日期。',
      en: 'Read the page and run npm run review -- done; do not change the date by hand.',
    },
  },
  'review-overdue': {
    severity: 'warning',
    title: { zh: '手册按期审阅', en: 'A playbook is reviewed in time' },
    fix: { zh: '通读之后运行 npm run review -- done。', en: 'Read the page, then run npm run review -- done.' },
  },
  'edited-since-review': {
    severity: 'warning',
    title: { zh: '审阅之后没有未经审阅的改动', en: 'Nothing was edited since the review' },
    fix: {
      zh: '通读改动的小节，再运行 npm run review -- done。',
      en: 'Read the sections that changed, then run npm run review -- done.',
    },
  },
  'translation-behind': {
    severity: 'warning',
    title: { zh: '两种语言同步更新', en: 'Both languages are kept in step' },
    fix: {
      zh: '用 npm run translate -- diff 看改了什么，译好后运行 npm run translate -- done。',
      en: 'See what changed with npm run translate -- diff; when both agree, run npm run translate -- done.',
    },
  },
} as const satisfies Record<string, Rule>;
