import type { InputLabel } from '../../../simulators/_kit/define.ts';
import { unguardText } from '../../../simulators/_kit/exports/guard-text.ts';
import type { ScalarSpec } from '../../../simulators/_kit/fields.ts';
import { readNumber } from '../../../simulators/_kit/read-number.ts';
import { isPercentage } from '../../i18n/unit-words.ts';
import { readField } from '../inputs/read-field.ts';

/**
 * What a cell of a file means for an input; what cannot be read stays text, which the input's own check refuses. A blank cell is
 * `undefined`. Options and switches are known by their key and by their words in every language.
 *
 * @example readCell('100万', { kind: 'number', unit: 'money', … }, []) // 1000000
 * @example readCell('几何平均', methodSpec, labels) // 'geometric'
 */
export function readCell(text: string, spec: ScalarSpec, labels: readonly (InputLabel | undefined)[]): unknown {
  const plain = text.trim();
  if (plain === '') return undefined;
  switch (spec.kind) {
    case 'number':
      return percentMeanings(plain, spec) ? plain : readField(plain, spec.unit);
    case 'choice': {
      const isSaid = sameAs(unguardText(plain));
      const isMeant = (key: string) => [key, ...labels.map((label) => label?.options?.[key])].some(isSaid);
      return spec.options.find(isMeant) ?? plain;
    }
    case 'toggle':
      return SWITCHES.get(plain.toLowerCase()) ?? plain;
    case 'text':
      return unguardText(plain);
  }
}

/**
 * The two numbers that a text could mean in a percentage: a file may hold the fraction 0.035 or its percentage, and nothing tells which.
 * Beyond 1, and with a percent sign, there is no doubt.
 *
 * @example percentMeanings('0.035', { unit: 'percent', … }) // { asFraction: '3.5%', asPercent: '0.035%' }
 */
export function percentMeanings(text: string, spec: ScalarSpec): { asFraction: string; asPercent: string } | undefined {
  if (spec.kind !== 'number' || !isPercentage(spec.unit)) return undefined;
  const reading = readNumber(text);
  if (!reading.ok || reading.percent || reading.value === 0 || Math.abs(reading.value) > 1) return undefined;
  return { asFraction: `${Number((reading.value * 100).toPrecision(12))}%`, asPercent: `${reading.value}%` };
}

/** Whether a name is the same but for case and outer spaces. */
export function sameAs(text: string): (name: string | undefined) => boolean {
  const wanted = text.trim().toLowerCase();
  return (name) => name?.toLowerCase() === wanted;
}

const SWITCHES = new Map<string, boolean>([
  ...['true', 'yes', '是', '1'].map((word) => [word, true] as const),
  ...['false', 'no', '否', '0'].map((word) => [word, false] as const),
]);
