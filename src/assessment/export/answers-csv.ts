import { type CsvCell, writeCsv } from '../../../simulators/_kit/exports/csv.ts';
import type { Answer } from '../answer.ts';
import { exportLabels } from '../labels/exports.ts';
import type { Response } from '../response.ts';
import { cellName } from '../setting.ts';
import type { ExportedSession } from './exported-session.ts';

/**
 * One row per person and cell, for those who go on in a spreadsheet. An anonymous session has nobody's answers: nothing comes back.
 * Blanks have no row.
 */
export function answersCsv({ setting, session }: Pick<ExportedSession, 'setting' | 'session'>): string | undefined {
  if (session.privacy === 'anonymous') return undefined;
  const words = exportLabels[setting.locale];
  const rowsOf = ({ id, answers }: Response, index: number): CsvCell[][] =>
    setting.model.items.flatMap((item) => {
      const answer = answers[item.id];
      return answer ? [[index + 1, id, item.id, cellName(setting, item.id), ...answerCells(answer, words)]] : [];
    });
  return writeCsv([Object.values(words.answerColumns), ...session.responses.flatMap(rowsOf)]);
}

function answerCells(answer: Answer, { answerStates, reasons, confidences }: (typeof exportLabels)['en']): CsvCell[] {
  const { confidence, note = '', links = [] } = answer;
  const [level, state, reason] =
    'value' in answer
      ? [answer.value, '', '']
      : [
          '',
          answerStates[answer.state],
          answer.state === 'not-applicable' && answer.reason ? reasons[answer.reason] : '',
        ];
  return [level, state, reason, confidence ? confidences[confidence] : '', note, links.join(' ')];
}
