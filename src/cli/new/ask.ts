import { cancel, isCancel, select, text } from '@clack/prompts';
import type { Locale } from '../../i18n/locales.ts';
import { EXIT, type Said } from '../command.ts';
import { Refusal } from './refusal.ts';

/** Asks in the terminal for what was not given. */
export interface Asker {
  text: (question: Said, usual: string, check?: (given: string) => void) => Promise<string>;
  choose: (question: Said, options: readonly { value: string; label: string }[], usual?: string) => Promise<string>;
}

/** Questions in a language, on the error channel, so that an answer in JSON stays alone on the other. */
export function terminalAsker(locale: Locale): Asker {
  const output = process.stderr;
  const orEnd = (given: unknown): string => {
    if (!isCancel(given)) return String(given);
    cancel(locale === 'zh' ? '已取消，什么也没有写。' : 'Cancelled; nothing was written.', { output });
    return process.exit(EXIT.usage);
  };
  return {
    text: async (question, usual, check) =>
      orEnd(
        await text({
          message: question[locale],
          output,
          ...(usual && { placeholder: usual, defaultValue: usual }),
          validate: (given) => refusalOf(() => check?.(given || usual), locale),
        }),
      ),
    choose: async (question, options, usual) =>
      orEnd(
        await select<string>({
          message: question[locale],
          output,
          options: [...options],
          ...(usual && { initialValue: usual }),
          maxItems: 12,
        }),
      ),
  };
}

function refusalOf(check: () => void, locale: Locale): string | undefined {
  try {
    check();
    return undefined;
  } catch (error) {
    if (error instanceof Refusal) return error.said[locale];
    throw error;
  }
}
