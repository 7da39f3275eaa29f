import type { FieldSpec, NumberSpec } from '../../simulators/_kit/fields.ts';
import { readNumber } from '../../simulators/_kit/read-number.ts';

/**
 * What was typed for a number, an option, a switch or a text. What cannot be read stays text, so that the input's own check refuses
 * it by name and value.
 *
 * @example readScalar('3%', { kind: 'number', unit: 'percent', … }) // 0.03
 * @example readScalar('1.2万', { kind: 'number', unit: 'money', … }) // 12000
 * @example readScalar('是', { kind: 'toggle', … }) // true
 */
export function readScalar(text: string, spec: FieldSpec): unknown {
  if (spec.kind === 'number') return readNumberText(text, spec);
  if (spec.kind === 'toggle') return TOGGLES.get(text.trim().toLowerCase()) ?? text;
  return text;
}

const TOGGLES = new Map<string, boolean>([
  ['true', true],
  ['yes', true],
  ['是', true],
  ['false', false],
  ['no', false],
  ['否', false],
]);

/** A percent sign is only read where the input is a percentage. */
function readNumberText(text: string, { unit }: NumberSpec): number | string {
  const reading = readNumber(text);
  if (!reading.ok || (reading.percent && !unit.startsWith('percent'))) return text;
  return reading.value;
}
