import { Command, Option } from 'commander';
import { LOCALES, type Locale } from '../i18n/locales.ts';

/** A text of a command in both languages. */
export type Said = Record<Locale, string>;

/** How a command ends: all is well; it found what should not be; it was asked for something that is not to be had. */
export const EXIT = { fine: 0, problems: 1, usage: 2 } as const;

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

/** A command with what all of them have: `--help`, `--json`, `--locale`, and {@link EXIT}'s code for a word it does not know. */
export function createCommand(name: string, does: Said): Command {
  const locale = terminalLocale();
  const say = (said: Said) => said[locale];
  return new Command(name)
    .description(say(does))
    .addOption(new Option('--json', say({ zh: '以 JSON 输出', en: 'answer as JSON' })))
    .addOption(
      new Option('--locale <locale>', say({ zh: '提示所用的语言', en: 'language of the messages' })).choices(LOCALES),
    )
    .helpOption('-h, --help', say({ zh: '显示用法', en: 'show this help' }))
    .exitOverride(({ exitCode }) => process.exit(exitCode === 0 ? EXIT.fine : EXIT.usage));
}
