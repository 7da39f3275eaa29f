import type { Locale } from '../../../i18n/locales.ts';
import { readImport } from '../../import/read-import.ts';
import { collectLabels } from '../../labels/collect.ts';
import { importTexts } from '../../refusal-text.ts';
import type { Session } from '../../session.ts';
import { type TakeInContext, type TakenIn, takeInResponse } from './take-in.ts';
import { takeInNotes } from './take-in-notes.ts';

/** Takes in files of one person's answers or notes each; a file that is none gets a line that says why. */
export function takeInFiles(
  session: Session,
  files: readonly { name: string; text: string }[],
  context: TakeInContext & { locale: Locale },
): TakenIn {
  return files.reduce<TakenIn>(
    (taken, { name, text }) => {
      const reading = readImport(text, context.model);
      if (reading.kind === 'response') {
        const { session: next, verdict } = takeInResponse(taken.session, reading.response, context);
        return { session: next, lines: [...taken.lines, { name, verdict }] };
      }
      if (reading.kind === 'notes') {
        const { session: next, verdict } = takeInNotes(taken.session, reading.notes);
        return { session: next, lines: [...taken.lines, { name, verdict }] };
      }
      const { locale } = context;
      const problems =
        reading.kind === 'refused' ? importTexts(reading.refusals, locale) : [collectLabels[locale].isSession];
      return {
        session: taken.session,
        lines: [...taken.lines, { name, verdict: { outcome: 'unreadable', problems } }],
      };
    },
    { session, lines: [] },
  );
}
