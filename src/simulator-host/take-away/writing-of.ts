import { isNumber } from '../../../simulators/_kit/amount.ts';
import type { Writing } from '../../../simulators/_kit/exports/export-case.ts';
import { fillPhrase, formatQuantity, reasonOf, unitOfField } from '../../i18n/format.ts';
import { formatExact } from '../../i18n/format-number.ts';
import { isPercentage, UNIT_WORDS } from '../../i18n/unit-words.ts';
import { labelsOf, type Situation } from '../situation.ts';

/** How the numbers and sentences of a simulator are written in the reader's language. */
export function writingOf(situation: Pick<Situation, 'simulator' | 'locale' | 'words'>): Writing {
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
