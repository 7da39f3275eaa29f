import type { Quantity } from '../../../simulators/_kit/amount.ts';
import type { Output } from '../../../simulators/_kit/define.ts';
import { formulaMathml } from '../../../simulators/_kit/expression/formula-mathml.ts';
import { mathmlEquation, mathmlText } from '../../../simulators/_kit/expression/mathml-equation.ts';
import type { Expression } from '../../../simulators/_kit/expression.ts';
import type { FieldSpec } from '../../../simulators/_kit/fields.ts';
import { fieldsOf } from '../../../simulators/_kit/inputs.ts';
import type { Unit } from '../../../simulators/_kit/units.ts';
import { formatExactQuantity } from '../../i18n/format.ts';
import { formatExact } from '../../i18n/format-number.ts';
import { isPercentage } from '../../i18n/unit-words.ts';
import { labelsOf, type Situation } from '../situation.ts';
import { amountText } from './amount-text.ts';
import type { WorkingStep } from './working.ts';

/** One step as MathML: name = formula = the formula with numbers = result. */
export function workingMathml(step: WorkingStep, situation: Situation): string {
  const table = step.row?.table;
  const numbers = formulaMathml(step.expression, {
    ...writingOf(situation),
    nameOf: (name) => valueText(step.values[name] ?? 0, unitOfName(name, situation, table), situation),
  });
  const result = amountText(step.result, unitOfName(step.id, situation, table), situation);
  return mathmlEquation([
    mathmlText(nameOfStep(step.id, situation)),
    symbols(step.expression, situation, table),
    numbers,
    mathmlText(result),
  ]);
}

/** A formula in symbols alone: name = formula. */
export function formulaInSymbols(id: string, expression: Expression, situation: Situation, table?: string): string {
  return mathmlEquation([mathmlText(nameOfStep(id, situation)), symbols(expression, situation, table)]);
}

/** What a formula's result is called. */
export function nameOfStep(id: string, situation: Situation): string {
  const labels = labelsOf(situation);
  return labels.outputs[id] ?? labels.formulas?.[id] ?? id;
}

function symbols(expression: Expression, situation: Situation, table: string | undefined): string {
  const labels = labelsOf(situation);
  const columns = table === undefined ? undefined : labels.inputs[table]?.columns;
  const nameOf = (name: string) => columns?.[name]?.name ?? labels.inputs[name]?.name ?? nameOfStep(name, situation);
  return formulaMathml(expression, { ...writingOf(situation), nameOf });
}

function writingOf({ words }: Situation) {
  const { if: condition, otherwise } = words.working;
  return { numberOf: formatExact, words: { if: condition, otherwise } };
}

/** An input exactly as it was given, so that the working can be followed by hand; an earlier result as it is shown elsewhere. */
function valueText(value: number, unit: Omit<Quantity, 'value'>, situation: Situation): string {
  if (unit.digits !== undefined || Number(value.toPrecision(6)) !== value) return amountText(value, unit, situation);
  return formatExactQuantity(value, plainUnit(unit.unit), situation.locale);
}

/** In the middle of a formula `3%` and `¥999` are enough; a rate's and a duration's words would be read as something to compute. */
function plainUnit(unit: Unit): Unit {
  if (isPercentage(unit)) return 'percent';
  return unit.startsWith('money') ? 'money' : 'number';
}

function unitOfName(name: string, situation: Situation, table?: string): Omit<Quantity, 'value'> {
  const fields: Record<string, FieldSpec> = fieldsOf(situation.simulator);
  const rows = table === undefined ? undefined : fields[table];
  const spec = (rows?.kind === 'table' ? rows.columns[name] : undefined) ?? fields[name];
  if (spec?.kind === 'number') return { unit: spec.unit };
  const output: Output<unknown> | undefined = situation.simulator.outputs[name];
  return output
    ? { unit: output.unit, ...(output.digits !== undefined && { digits: output.digits }) }
    : { unit: 'number' };
}
