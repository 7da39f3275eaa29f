import type { Unit } from '../units.ts';

/** What stands around a number of a unit in the reader's language. */
export interface AroundNumber {
  before?: string;
  after?: string;
}

/**
 * The number format of a spreadsheet's cell: grouped digits with the unit as a reader knows it. Percentages are fractions that the cell
 * shows times 100. Without a number of decimals there are two, of people and counts none.
 *
 * @example numberFormat('money-per-month', { before: '¥', after: '/month' }, 0) // '"¥"#,##0"/month"'
 * @example numberFormat('percent', { after: '%' }, 1) // '0.0%'
 */
export function numberFormat(unit: Unit, { before = '', after = '' }: AroundNumber, decimals?: number): string {
  const isPercentage = unit.startsWith('percent');
  const pattern = `${isPercentage ? '0' : '#,##0'}${pointOf(decimals ?? HABIT[unit] ?? 2)}`;
  if (isPercentage) return `${pattern}%${literal(after.startsWith('%') ? after.slice(1) : '')}`;
  return literal(before) + pattern + literal(after);
}

/** The decimals of a step. @example decimalsOf(0.001) // 3 */
export function decimalsOf(step: number): number {
  const [mantissa = '', exponent = '0'] = String(step).split('e');
  return Math.max(0, (mantissa.split('.')[1]?.length ?? 0) - Number(exponent));
}

const HABIT: Partial<Record<Unit, number>> = { count: 0, people: 0 };

function pointOf(decimals: number): string {
  return decimals > 0 ? `.${'0'.repeat(decimals)}` : '';
}

function literal(text: string): string {
  return text === '' ? '' : `"${text.replaceAll('"', '')}"`;
}
