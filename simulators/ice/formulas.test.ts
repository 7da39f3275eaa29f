import fc from 'fast-check';
import { evaluate } from 'mathjs';
import { expect, test } from 'vitest';
import { arbitraryField } from '../_contract/arbitrary-inputs.ts';
import type { FieldSpec } from '../_kit/fields.ts';
import { fieldsOf } from '../_kit/inputs.ts';
import { example } from './example.ts';
import { formulas } from './formulas.ts';
import simulator from './index.ts';
import type { Inputs } from './inputs.ts';
import { en } from './labels/en.ts';
import { simulate } from './model.ts';

const fields = fieldsOf(simulator);
const rows = (formulas.score ?? []).flatMap(({ table = '', expression, when }) =>
  (when?.[0]?.is ?? []).map((method) => ({ method: method as Inputs['method'], table, expression })),
);

test.each(rows)('the documented formula of $method gives the score of any row', ({ method, table, expression }) => {
  fc.assert(
    fc.property(arbitraryField(fields[table] as FieldSpec), (generated) => {
      const [row] = generated as Record<string, string | number>[];
      const { ranked } = simulate({ method, ...example(en), [table]: [row] } as Inputs);
      const numbers = Object.entries(row ?? {}).map(([name, value]) => [name, Number(value)]);
      const expected = evaluate(expression, Object.fromEntries(numbers));
      // The order of multiplications differs: a few units in the last place.
      expect(Math.abs(ranked[0].score - expected)).toBeLessThanOrEqual(1e-12 * expected);
    }),
  );
});
