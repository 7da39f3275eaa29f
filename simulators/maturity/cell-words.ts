import type { Amount, Quantity } from '../_kit/amount.ts';
import type { MaturityLabels } from './labels/zh.ts';
import type { MaturityResult } from './model.ts';

/** A cell's name with its system's, by its row number. */
export function cellName(id: string, { cells }: Pick<MaturityResult, 'cells'>, labels: MaturityLabels): string {
  const cell = cells[Number(id) - 1];
  const [system, name] = [cell?.system ?? '', cell?.name ?? ''];
  return labels.cellName.replace('{system}', () => system).replace('{cell}', () => name);
}

/** Several cells' names in a row. */
export function cellNames(
  ids: readonly string[],
  result: Pick<MaturityResult, 'cells'>,
  labels: MaturityLabels,
): string {
  return ids.map((id) => cellName(id, result, labels)).join(labels.separator);
}

/** A level: a whole number. */
export function level(value: Amount): Quantity {
  return { value, unit: 'number', digits: 0 };
}

/** A mean of levels, to the one decimal that it can bear. */
export function mean(value: Amount): Quantity {
  return { value, unit: 'number', digits: 1 };
}

/** A priority in a sentence: with no more decimals than it has. */
export function priorityOf(value: Amount): Quantity {
  return { value, unit: 'number' };
}

/** A figure with two decimals, so that a column of them lines up. */
export function aligned(value: Amount): Quantity {
  return { value, unit: 'number', digits: 2 };
}

/** A number of things. */
export function count(value: number): Quantity {
  return { value, unit: 'count' };
}
