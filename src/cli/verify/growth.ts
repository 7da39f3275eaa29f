import * as z from 'zod';
import { type Amount, isNumber } from '../../../simulators/_kit/amount.ts';
import { bassAdopted, bassPeak, bassRate } from '../../../simulators/_kit/math/bass-adoption.ts';
import { payerMonths } from '../../../simulators/growth-loop/payers.ts';
import { viralTotal } from '../../../simulators/growth-loop/viral-total.ts';
import { type Answer, adapterOf, shape } from './answering/adapter.ts';
import { eachOf, oneOrMany } from './answering/each-of.ts';
import { renamed } from './answering/renamed.ts';
import { GROWTH_BOOKS } from './growth-books.ts';
import { GROWTH_FLOWS } from './growth-flows.ts';

const amount = z.number().min(0);
const share = z.number().min(0).max(1);

const viral = renamed(
  {
    u0: ['U0', 'seed', 'initial', 'initial_users', 'start', 'start_users'],
    K: ['k', 'k_factor', 'viral_coefficient', 'coefficient'],
    cycle_time: ['ct', 'cycle', 'cycle_days', 'cycle_time_days'],
    t: ['time', 'times', 'periods', 'days', 'months'],
  },
  z.object({
    u0: amount,
    K: oneOrMany(amount),
    cycle_time: oneOrMany(z.number().positive()).default(1),
    t: oneOrMany(amount),
  }),
);

const bass = renamed(
  {
    market: ['m', 'M', 'market_size', 'potential'],
    p: ['innovation'],
    q: ['imitation'],
    t: ['time', 'times', 'periods'],
  },
  z.object({ p: amount, q: amount, market: z.number().positive(), t: oneOrMany(amount).optional() }),
);

const steady = renamed(
  {
    new_per_month: ['new', 'new_per_period', 'new_users_per_month'],
    monthly_churn: ['churn', 'churn_rate'],
    start: ['start_users', 'initial', 'u0'],
    months: ['t', 'periods', 'month'],
  },
  z.object({
    new_per_month: amount,
    monthly_churn: share,
    start: amount.default(0),
    target: amount.optional(),
    months: oneOrMany(z.int().min(0).max(240)).optional(),
  }),
);

const geometric = renamed(
  {
    K: ['k', 'loop_factor', 'loop_coefficient', 'viral_coefficient', 'k_factor', 'r'],
    cac: ['CAC', 'paid_cac', 'direct_cac'],
    seed: ['u0', 'paid_users', 'acquired', 'new_users', 'start', 'initial', 'paid'],
    generations: ['cycles', 'n'],
  },
  z.object({
    K: amount,
    cac: amount.optional(),
    seed: amount.default(1),
    generations: z.int().min(0).optional(),
    t: z.undefined().optional(),
  }),
);

/** Referral, Bass diffusion, revenue retention, quick ratio, steady state, growth accounting. */
export default adapterOf({
  'a launch that referral carries on': shape(viral, ({ u0, K, cycle_time, t }) => {
    const users = eachOf([K, cycle_time, t], ([viralCoefficient = 0, cycle = 1, time = 0]) =>
      finite(viralTotal({ start: u0, viralCoefficient, cycle }, time)),
    );
    return { users, total_users: users, total: users };
  }),
  'a Bass market': shape(bass, ({ p, q, market, t }) => {
    const given = { innovation: p, imitation: q, market };
    const peak = bassPeak(given);
    const rates = isNumber(peak) ? { peak_rate: bassRate(given, peak), peak_cumulative: bassAdopted(given, peak) } : {};
    if (t === undefined) return { peak_time: plain(peak), ...rates };
    const cumulative = eachOf([t], ([time = 0]) => bassAdopted(given, time));
    const rate = eachOf([t], ([time = 0]) => bassRate(given, time));
    const adopted = eachOf([t], ([time = 0]) => bassAdopted(given, time) - bassAdopted(given, Math.max(0, time - 1)));
    const fraction = eachOf([t], ([time = 0]) => bassAdopted(given, time) / market);
    return { cumulative, rate, adoption_rate: rate, new_adopters: adopted, fraction, peak_time: plain(peak), ...rates };
  }),
  ...GROWTH_FLOWS,
  'new users and churn': shape(steady, (given, { asked }) => steadyAnswer(given, asked)),
  'a loop that dies out': shape(geometric, ({ K, cac, seed, generations }) => {
    const isEndless = K >= 1;
    const multiplier = isEndless ? null : 1 / (1 - K);
    const total = multiplier === null ? null : seed * multiplier;
    const after =
      generations === undefined
        ? {}
        : { users: viralTotal({ start: seed, viralCoefficient: K, cycle: 1 }, generations) };
    return {
      ...after,
      ...{ multiplier, amplification: multiplier, total, total_users: total, per_seed: multiplier },
      ...(cac !== undefined && {
        effective_cac: isEndless ? null : cac * (1 - K),
        blended_cac: isEndless ? null : cac * (1 - K),
      }),
    };
  }),
  ...GROWTH_BOOKS,
});

interface Steady {
  new_per_month: number;
  monthly_churn: number;
  start: number;
  target?: number | undefined;
  months?: number | number[] | undefined;
}

/** Longest that a table by month is asked for. */
const MONTHS = 240;

function steadyAnswer(
  { new_per_month, monthly_churn, start, target, months }: Steady,
  asked: readonly string[],
): Answer {
  const leaving = { monthlyChurn: monthly_churn, returning: 0, returnMonths: 1 };
  const rows = payerMonths(start, Array<number>(MONTHS).fill(new_per_month), leaving);
  const after = [start, ...rows.map(({ payers }) => payers)];
  const ceiling = monthly_churn > 0 ? new_per_month / monthly_churn : null;
  /** Months until the size is so much, between whole months too; none where it is never that. */
  const monthsTo = (size: number): number | null => {
    if (ceiling === null) return new_per_month > 0 && size >= start ? (size - start) / new_per_month : null;
    const left = (ceiling - size) / (ceiling - start);
    return left > 0 && left <= 1 ? finite(Math.log(left) / Math.log1p(-monthly_churn)) : null;
  };
  const shares = asked.flatMap((name) => {
    const percent = /^months_to_(\d+)(?:pct|percent)/.exec(name)?.[1];
    return percent && ceiling !== null ? [[name, monthsTo((ceiling * Number(percent)) / 100)]] : [];
  });
  const at = months === undefined ? {} : { users: eachOf([months], ([month = 0]) => after[month] ?? null) };
  return {
    ...at,
    ceiling,
    after_months: Object.fromEntries(after.map((users, month) => [String(month), users])),
    ...(target !== undefined && { months_to_target: monthsTo(target) }),
    ...Object.fromEntries(shares),
  };
}

function plain(value: Amount): number | null {
  return isNumber(value) ? value : null;
}

function finite(value: number): number | null {
  return Number.isFinite(value) ? value : null;
}
