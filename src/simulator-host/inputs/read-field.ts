import { readNumber } from '../../../simulators/_kit/read-number.ts';
import type { Unit } from '../../../simulators/_kit/units.ts';
import { isPercentage } from '../../i18n/unit-words.ts';

/**
 * What was typed into a number field: a value, or the text itself when it is not a number. In a field in percent a number without a
 * % is percent too.
 *
 * @example readField('12.5', 'percent') // 0.125
 * @example readField('100万', 'money') // 1000000
 */
export function readField(text: string, unit: Unit): number | string {
  const isBarePercent = isPercentage(unit) && /[^\s%％]\s*$/.test(text);
  const reading = readNumber(isBarePercent ? `${text.trimEnd()}%` : text);
  return reading.ok ? reading.value : text;
}
