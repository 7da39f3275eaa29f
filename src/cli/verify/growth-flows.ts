import * as z from 'zod';
import { isNumber } from '../../../simulators/_kit/amount.ts';
import { quickRatio } from '../../../simulators/growth-loop/model.ts';
import { type Answer, type Shape, shape, Unsupported } from './answering/adapter.ts';
import { renamed } from './answering/renamed.ts';

const amount = z.number().min(0);

const revenue = renamed(
  {
    start_mrr: ['start', 'starting_mrr', 'opening_mrr', 'start_arr', 'beginning_mrr'],
    churn: ['churned', 'churned_mrr', 'churn_mrr', 'lost'],
    expansion: ['expansion_mrr'],
    contraction: ['contraction_mrr', 'downgrade'],
    new: ['new_mrr'],
  },
  z.object({
    start_mrr: z.number().positive(),
    expansion: amount.default(0),
    contraction: amount.default(0),
    churn: amount,
    new: amount.default(0),
  }),
);

const flows = renamed(
  {
    new: ['new_mrr', 'new_users'],
    expansion: ['expansion_mrr'],
    resurrected: ['returned', 'reactivated', 'reactivation'],
    churn: ['churned', 'churned_mrr', 'churn_mrr', 'lost_users'],
    contraction: ['contraction_mrr', 'downgrade'],
  },
  z.object({
    new: amount,
    expansion: amount.default(0),
    resurrected: amount.default(0),
    churn: amount,
    contraction: amount.default(0),
  }),
);

/** What was gained and lost: revenue retention and the quick ratio. */
export const GROWTH_FLOWS: Record<string, Shape<z.ZodType>> = {
  'recurring revenue of those there at the start': shape(revenue, (given) => {
    const { start_mrr: start, expansion, contraction, churn } = given;
    if (contraction + churn > start) throw new Unsupported('More was lost than there was at the start.');
    return {
      nrr: (start + expansion - contraction - churn) / start,
      grr: (start - contraction - churn) / start,
      end_mrr: start + given.new + expansion - contraction - churn,
    };
  }),
  'what was gained and lost': shape(z.object({ gained: amount, lost: amount }), ({ gained, lost }) =>
    ratioAnswer(gained, 0, lost),
  ),
  'what was new and lost': shape(flows, (given) =>
    ratioAnswer(given.new, given.expansion + given.resurrected, given.churn + given.contraction),
  ),
};

function ratioAnswer(joined: number, returned: number, left: number): Answer {
  const ratio = quickRatio({ joined, returned, left, payers: 0 });
  return { quick_ratio: isNumber(ratio) ? ratio : null, net_new: joined + returned - left };
}
