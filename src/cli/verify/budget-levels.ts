import * as z from 'zod';
import type { Answer } from './answering/adapter.ts';
import { renamed } from './answering/renamed.ts';

/** Rising levels of spend with the customers that came at each. */
export const levelsSchema = renamed(
  { spend: ['spends', 'x'], customers: ['conversions', 'new_customers'] },
  z
    .object({ spend: z.array(z.number().min(0)).min(2), customers: z.array(z.number().min(0)).min(2) })
    .refine(({ spend, customers }) => spend.length === customers.length, 'spend and customers must be as many')
    .refine(
      ({ spend }) => spend.every((level, index) => index === 0 || level > (spend[index - 1] ?? 0)),
      'spend must rise',
    ),
);

/** Average cost per customer at each level, and the cost of the customers that each step added. */
export function levelsAnswer({ spend, customers }: z.output<typeof levelsSchema>): Answer {
  const over = (money: number, people: number) => (people > 0 ? money / people : null);
  const average = spend.map((level, index) => over(level, customers[index] ?? 0));
  const marginal = spend
    .slice(1)
    .map((level, index) => over(level - (spend[index] ?? 0), (customers[index + 1] ?? 0) - (customers[index] ?? 0)));
  return { average_cac: average, cac: average, marginal_cac: marginal };
}
