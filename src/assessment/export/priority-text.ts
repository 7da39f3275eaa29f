import type { Priority } from '../../../simulators/maturity/scoring/priority.ts';
import { fill } from '../../simulator-host/labels/fill.ts';
import { listed } from '../figure-text.ts';
import { exportLabels } from '../labels/exports.ts';
import { type AssessmentSetting, cellName } from '../setting.ts';

/**
 * One line of the order of work with its arithmetic.
 *
 * @example priorityText(priority, setting) // 'Data · Process: 2 × 5 × 1.5 × 1.2 ÷ 2 = 9 (level 1 to 3)'
 */
export function priorityText(priority: Priority, setting: AssessmentSetting): string {
  const words = exportLabels[setting.locale].priority;
  const { id, held, target, state, waitsForSettling } = priority;
  const line = fill(words.line, { cell: cellName(setting, id), arithmetic: arithmeticText(priority), held, target });
  const settle = state === 'discuss_first' ? [words.settle] : [];
  const cells = listed(
    waitsForSettling.map((other) => cellName(setting, other)),
    setting.locale,
  );
  const waits = cells ? [fill(words.waits, { cells })] : [];
  return [line, ...settle, ...waits].join(words.separator);
}

/** Gap × importance × bottleneck × leverage ÷ effort. @example arithmeticText(priority) // '2 × 5 × 1.5 × 1.2 ÷ 2 = 9' */
export function arithmeticText({ gap, importance, bottleneck, leverage, effort, priority }: Priority): string {
  const factors = [gap, importance, bottleneck, leverage].map(shown).join(' × ');
  return `${factors}${effort === undefined ? '' : ` ÷ ${effort}`} = ${shown(priority)}`;
}

/** Two decimals at most, and none that say nothing. */
function shown(value: number): string {
  return String(Number(value.toFixed(2)));
}
