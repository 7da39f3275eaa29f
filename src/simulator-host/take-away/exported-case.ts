import { isNumber } from '../../../simulators/_kit/amount.ts';
import type { ExportCase, Writing } from '../../../simulators/_kit/exports/export-case.ts';
import { fillPhrase, formatQuantity, reasonOf, unitOfField } from '../../i18n/format.ts';
import { formatExact } from '../../i18n/format-number.ts';
import { isPercentage, UNIT_WORDS } from '../../i18n/unit-words.ts';
import { labelsOf, type Situation } from '../situation.ts';
import type { Instrument } from '../state/instrument.ts';
import { caseLink } from './case-link.ts';
import { today } from './today.ts';

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

function writingOf(situation: Situation): Writing {
  const { locale, words } = situation;
  const labels = labelsOf(situation);
  // The reasons of the simulator and, behind them, those of the kit's own computing.
  const reasons = { reasons: { ...words.reasons, ...labels.reasons } };
  return {
    phrase: (phrase) => fillPhrase(phrase, locale, reasons),
    amount: (value, unit, digits) =>
      formatQuantity({ value, unit, ...(digits !== undefined && { digits }) }, locale, reasons),
    exact(value, unit) {
      const { before = '', after = '' } = UNIT_WORDS[locale][unit] ?? {};
      return before + formatExact(isPercentage(unit) ? value * 100 : value) + after;
    },
    reason: (amount) => (isNumber(amount) ? '' : reasonOf(amount, reasons)),
    unit: (unit) => unitOfField(unit, locale),
    yes: words.yes,
    no: words.no,
  };
}
