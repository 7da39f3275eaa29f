import type { Amount, Quantity } from '../../../simulators/_kit/amount.ts';
import { formatQuantity } from '../../i18n/format.ts';
import { labelsOf, type Situation } from '../situation.ts';

/** An amount in words: a number with its unit, or the reason why there is none, the simulator's own or the kit's. */
export function amountText(value: Amount, unit: Omit<Quantity, 'value'>, situation: Situation): string {
  return formatQuantity({ ...unit, value }, situation.locale, { reasons: reasonsOf(situation) });
}

/** The reasons of the simulator and, behind them, those of the kit's own computing. */
export function reasonsOf(situation: Situation): Record<string, string> {
  return { ...situation.words.reasons, ...labelsOf(situation).reasons };
}
