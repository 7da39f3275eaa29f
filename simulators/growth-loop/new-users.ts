/** A month has 30 days here, so that cycles and trials, which are counted in days, fit into it. */
export const DAYS_A_MONTH = 30;

/** Who joins of their own accord and how referral goes on. */
export interface Arrivals {
  /** Per month, spread evenly over its days. */
  signUps: number;
  /** At once, on day 0. */
  launch: number;
  /** New users whom one new user brings, one cycle after joining. */
  viralCoefficient: number;
  /** Whole days, 1 or more. */
  cycleDays: number;
  /** People who could ever join; left out where there is no limit. */
  market?: number;
}

/** People who join, by day from 0. */
export interface DailyUsers {
  joined: Float64Array;
  /** Those of them whom others brought. */
  referred: Float64Array;
}

/**
 * New users day by day. Each brings K more exactly one cycle later, once. In a limited market each of n invitations and visits on a day
 * meets a random person of the market, who joins unless they did before: new = left × (1 − exp(−n ÷ market)), which can never use up more
 * than there is.
 *
 * Without sign-ups or limit the total after t cycles is U0 (K^(t+1) − 1) ÷ (K − 1), the formula of Skok and Reiss.
 * @param days the last day, a whole number
 * @example newUsers({ signUps: 0, launch: 10, viralCoefficient: 2, cycleDays: 30 }, 90) // 150 in all: 10, 20, 40, 80
 */
export function newUsers({ signUps, launch, viralCoefficient, cycleDays, market }: Arrivals, days: number): DailyUsers {
  const joined = new Float64Array(days + 1);
  const referred = new Float64Array(days + 1);
  let left = market ?? 0;
  for (let day = 0; day <= days; day += 1) {
    const own = day === 0 ? launch : signUps / DAYS_A_MONTH;
    const inviting = day >= cycleDays ? joined[day - cycleDays] : 0;
    const invited = viralCoefficient * (inviting ?? 0);
    const reached = own + invited;
    const users = market === undefined ? reached : -left * Math.expm1(-reached / market);
    joined[day] = users;
    referred[day] = reached > 0 ? users * (invited / reached) : 0;
    left -= users;
  }
  return { joined, referred };
}

/** The sum over the days of a month, counted from 1; day 0 belongs to the first. @example inMonth(new Float64Array(31).fill(1), 1) // 31 */
export function inMonth(daily: Float64Array, month: number, delay = 0): number {
  const first = month === 1 ? 0 : DAYS_A_MONTH * (month - 1) + 1 - delay;
  const last = DAYS_A_MONTH * month - delay;
  let sum = 0;
  for (let day = Math.max(0, first); day <= last; day += 1) sum += daily[day] ?? 0;
  return sum;
}
