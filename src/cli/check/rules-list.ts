import { CATALOGUE, type Rule } from '../../checks/catalogue.ts';
import type { Locale } from '../../i18n/locales.ts';

const WORDS = {
  zh: { error: '错误', warning: '警告', check: '只在检查时' },
  en: { error: 'error', warning: 'warning', check: 'check only' },
};

/** Every rule in a few lines, for a terminal. */
export function listRules(locale: Locale): string {
  const words = WORDS[locale];
  return Object.entries<Rule>(CATALOGUE)
    .map(([id, { severity, readBy, title, fix }]) => {
      const kind = [words[severity], readBy && words.check].filter(Boolean).join(locale === 'zh' ? '，' : ', ');
      return `${id}  ${kind}\n    ${title[locale]}\n    ${fix[locale]}`;
    })
    .join('\n\n');
}

/** Every rule for programs, in one language. */
export function rulesAsJson(locale: Locale): object[] {
  return Object.entries<Rule>(CATALOGUE).map(([id, { severity, readBy = 'build', title, fix }]) => ({
    id,
    severity,
    readBy,
    title: title[locale],
    fix: fix[locale],
  }));
}
