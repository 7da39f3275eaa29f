import { type Argument, Command, Help, Option } from 'commander';
import { LOCALES } from '../i18n/locales.ts';
import type { Said } from '../i18n/said.ts';
import { terminalLocale } from '../i18n/terminal-locale.ts';
import { endOnClosedPipe } from './closed-pipe.ts';
import { factsInChinese, headingInChinese, refusalInChinese } from './usage-text.ts';

export type { Said } from '../i18n/said.ts';
export { terminalLocale } from '../i18n/terminal-locale.ts';

/** How a command ends: all is well; it found what should not be; it was asked for something that is not to be had. */
export const EXIT = { fine: 0, problems: 1, usage: 2 } as const;

const plain = new Help();
const HELP_IN_CHINESE = {
  styleTitle: headingInChinese,
  optionDescription: (option: Option) => factsInChinese(plain.optionDescription(option)),
  argumentDescription: (argument: Argument) => factsInChinese(plain.argumentDescription(argument)),
};

/** A command with what all of them have: `--help`, `--json`, `--locale`, {@link EXIT}'s code for a word it does not know, a quiet end. */
export function createCommand(name: string, does: Said): Command {
  endOnClosedPipe();
  const locale = terminalLocale();
  const say = (said: Said) => said[locale];
  return new Command(name)
    .description(say(does))
    .addOption(new Option('--json', say({ zh: '以 JSON 输出', en: 'answer as JSON' })))
    .addOption(
      new Option('--locale <locale>', say({ zh: '提示所用的语言', en: 'language of the messages' })).choices(LOCALES),
    )
    .helpOption('-h, --help', say({ zh: '显示用法', en: 'show this help' }))
    .configureHelp(locale === 'zh' ? HELP_IN_CHINESE : {})
    .configureOutput(locale === 'zh' ? { outputError: (said, write) => write(refusalInChinese(said)) } : {})
    .exitOverride(({ exitCode }) => process.exit(exitCode === 0 ? EXIT.fine : EXIT.usage));
}
