import * as z from 'zod';
import { isNumber } from '../../../simulators/_kit/amount.ts';
import { accountGrowth } from '../../../simulators/growth-loop/account-growth.ts';
import { quickRatio } from '../../../simulators/growth-loop/model.ts';
import { type Answer, type Shape, shape, Unsupported } from './answering/adapter.ts';
import { dataElsewhere } from './answering/data-elsewhere.ts';
import { renamed } from './answering/renamed.ts';

const user = z.union([z.string(), z.number()]);
const users = z.array(user);
const period = z.union([z.string(), z.number()]);

const byPeriod = renamed(
  { active: ['active_users', 'active_by_period', 'active_sets', 'users_by_month', 'active_by_month'] },
  z.object({ active: z.union([z.array(users).min(1), z.record(z.string(), users)]) }),
);

const visits = renamed(
  { events: ['transactions', 'log', 'activity'] },
  z.object({ events: z.array(z.tuple([user, period])).min(1) }),
);

const books = renamed(
  {
    resurrected: ['returned', 'reactivated'],
    churned: ['churn', 'lost'],
    active_before: ['active_prev', 'start', 'previous'],
  },
  z.object({
    active_before: z.number().min(0),
    new: z.number().min(0),
    resurrected: z.number().min(0).default(0),
    churned: z.number().min(0),
  }),
);

/** Growth accounting: from who was active when, or from the flows of one period. */
export const GROWTH_BOOKS: Record<string, Shape<z.ZodType>> = {
  'who was active in each period': shape(byPeriod, ({ active }) => {
    const named = Array.isArray(active)
      ? active.map((each, at) => [String(at), each] as const)
      : Object.entries(active);
    return booksAnswer(named);
  }),
  'users and the periods of their visits': shape(visits, ({ events }) => {
    const periods = [...new Set(events.map(([, when]) => when))].sort(inOrder);
    return booksAnswer(
      periods.map((each) => [String(each), events.flatMap(([who, when]) => (when === each ? [who] : []))] as const),
    );
  }),
  'the flows of one period': shape(books, ({ active_before, new: fresh, resurrected, churned }) => {
    if (churned > active_before) throw new Unsupported('More users churned than were active.');
    const active = active_before + fresh + resurrected - churned;
    return { active, retained: active_before - churned, net_new: active - active_before };
  }),
  ...dataElsewhere,
};

function booksAnswer(periods: readonly (readonly [string, readonly (string | number)[]])[]): Answer {
  const books = accountGrowth(periods.map(([, each]) => each));
  const ratios = books.map(({ new: joined, resurrected: returned, churned: left, active: payers }) => {
    const ratio = quickRatio({ joined, returned, left, payers });
    return isNumber(ratio) ? ratio : null;
  });
  const columns = (['active', 'new', 'retained', 'resurrected', 'churned'] as const).map((name) => [
    name,
    books.map((row) => row[name]),
  ]);
  return {
    ...Object.fromEntries(columns),
    rows: books.map((row, at) => ({ month: periods[at]?.[0], period: periods[at]?.[0], ...row })),
    quick_ratio: ratios,
  };
}

function inOrder(one: string | number, other: string | number): number {
  if (typeof one === 'number' && typeof other === 'number') return one - other;
  return String(one) < String(other) ? -1 : Number(String(one) > String(other));
}
