import type { Formula } from '../../../simulators/_kit/define.ts';
import { parseExpression } from '../../../simulators/_kit/expression/parse-expression.ts';
import { escapeText } from '../chart/svg.ts';
import { labelsOf, type Situation } from '../situation.ts';
import { formulaInSymbols } from './working-mathml.ts';

/** All documented formulas as HTML, each under the options for which it holds. */
export function formulasInSymbols(situation: Situation): string {
  const formulas: [string, Formula | readonly Formula[]][] = Object.entries(situation.simulator.formulas ?? {});
  return formulas
    .flatMap(([id, variants]) => [variants].flat().map((formula: Formula) => written(id, formula, situation)))
    .join('');
}

function written(id: string, formula: Formula, situation: Situation): string {
  const parsed = parseExpression(formula.expression);
  if (!parsed.ok) return '';
  const equation = formulaInSymbols(id, parsed.expression, situation, formula.table);
  const condition = conditionText(formula, situation);
  return `${condition && `<p>${escapeText(condition)}</p>`}<div class="gw-sim-scroll" role="group" tabindex="0">${equation}</div>`;
}

/** `Method: simple; Capped: yes` */
function conditionText({ when = [] }: Formula, situation: Situation): string {
  const { inputs } = labelsOf(situation);
  const { words } = situation;
  const parts = when.map(({ input, is }) => {
    const values = is.map((value) => {
      if (typeof value === 'boolean') return value ? words.yes : words.no;
      return inputs[input]?.options?.[value] ?? value;
    });
    return `${inputs[input]?.name ?? input}: ${values.join(' / ')}`;
  });
  return parts.join('; ');
}
