import { LOCALES, type Locale } from './locales.ts';

/**
 * The language of a command's messages: `--locale`, else the terminal's own, else English.
 * @example terminalLocale(['--locale', 'zh'], {}) // 'zh'
 * @example terminalLocale([], { LANG: 'zh_CN.UTF-8' }) // 'zh'
 */
export function terminalLocale(words: readonly string[] = process.argv, environment = process.env): Locale {
  const at = words.findIndex((word) => word.startsWith('--locale'));
  const asked = at < 0 ? undefined : (words[at]?.split('=')[1] ?? words[at + 1]);
  const own = environment.LC_ALL || environment.LC_MESSAGES || environment.LANG || '';
  return LOCALES.find((locale) => locale === asked) ?? (own.startsWith('zh') ? 'zh' : 'en');
}
