import type { ExportCase } from '../../../simulators/_kit/exports/export-case.ts';
import { labelsOf } from '../situation.ts';
import type { Instrument } from '../state/instrument.ts';
import { caseLink } from './case-link.ts';
import { today } from './today.ts';
import { writingOf } from './writing-of.ts';

/** The case that an instrument has answered, with the answer, ready to be written. */
export function exportedCase(instrument: Instrument): ExportCase {
  const { situation, answer } = instrument;
  const { of, result, view } = answer.peek();
  const { inputs, ranges } = of;
  const labels = labelsOf(situation);
  const { simulator } = situation;
  const writing = writingOf(situation);
  return { simulator, labels, inputs, ranges, result, view, link: caseLink(instrument), date: today(), writing };
}
