import type { FieldSpec } from '../../simulators/_kit/fields.ts';

/**
 * What was typed for a number, an option, a switch or a text. What cannot be read stays text, so that the input's own check refuses
 * it by name and value.
 *
 * @example readScalar('3%', { kind: 'number', … }) // 0.03
 * @example readScalar('是', { kind: 'toggle', … }) // true
 */
export function readScalar(text: string, spec: FieldSpec): unknown {
  if (spec.kind === 'number') return readNumberText(text);
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

function readNumberText(text: string): number | string {
  const [, digits = '', percent = ''] = /^\s*(.*?)\s*(%?)\s*$/.exec(text) ?? [];
  const value = digits === '' ? Number.NaN : Number(digits);
  if (!Number.isFinite(value)) return text;
  return percent ? value / 100 : value;
}
