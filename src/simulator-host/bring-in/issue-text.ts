import type { ScalarSpec } from '../../../simulators/_kit/fields.ts';
import type { InputIssue } from '../../../simulators/_kit/inputs.ts';
import { messageOf } from '../inputs/field-state.ts';
import { fill } from '../labels/fill.ts';
import { labelsOf } from '../situation.ts';
import type { Instrument } from '../state/instrument.ts';
import type { BringInWords } from './labels.ts';
import { percentMeanings } from './read-cell.ts';

/** A problem with what was brought in, as a sentence with its row and column. */
export function issueText(instrument: Instrument, issue: InputIssue, words: BringInWords): string {
  const { situation, fields } = instrument;
  const [name = '', row, column] = issue.path;
  const spec = fields[name];
  const cell: ScalarSpec | undefined = spec?.kind === 'table' ? spec.columns[String(column)] : spec;
  const { found } = issue.values;
  if (issue.code !== 'type' || typeof found !== 'string' || cell?.kind !== 'number')
    return messageOf(instrument, issue);
  const label = labelsOf(situation).inputs[name];
  const place =
    typeof row === 'number' ? `${row + 1} · ${label?.columns?.[String(column)]?.name ?? column}` : label?.name;
  const meanings = percentMeanings(found, cell);
  const text = meanings ? fill(words.maybePercent, { text: found, ...meanings }) : messageOf(instrument, issue);
  return `${place}${COLON[situation.locale]}${text}`;
}

const COLON = { zh: '：', en: ': ' };
