import { expect, test } from 'vitest';
import { divisorsOf } from './divisors-of.ts';
import { expressionOf } from './expression/testing/arbitrary-expression.ts';

const formulas = Object.entries({
  margin: 'arpu * share',
  ltv: 'margin / (churn + discount)',
  ratio: 'ltv / cac',
  payback: 'cac / margin',
  kept: '(1 + discount) ^ -12',
  grown: 'arpu ^ discount',
  capped: 'if(churn > 0, min(1 / churn, 60), 60)',
}).map(([id, text]) => ({ id, expression: expressionOf(text) }));

test.each([
  ['margin', []],
  ['ltv', ['churn', 'discount']],
  ['ratio', ['cac', 'churn', 'discount']],
  ['payback', ['arpu', 'share']],
  ['kept', ['discount']],
  ['grown', []],
  ['capped', ['churn']],
  ['absent', []],
])('%s divides by %j', (id, divisors) => {
  expect(divisorsOf(formulas, id)).toEqual(divisors);
});
