import { type Amount, unavailable } from '../_kit/amount.ts';
import { activeUsers } from './active-users.ts';
import type { Inputs } from './inputs.ts';
import { inMonth } from './new-users.ts';
import { type PayerMonth, payerMonths } from './payers.ts';
import { paidShare, payersOver } from './payers-by.ts';
import { shareKept } from './share-kept.ts';

/** Months that are looked at for the target. */
export const LONGEST = 120;

/** One month of the loop; users and payers are expected numbers, not rounded. */
export interface LoopMonth extends PayerMonth {
  month: number;
  users: number;
  referred: number;
  active: number;
  quickRatio: Amount;
}

/** Where the loop leads. */
export interface LoopResult {
  months: LoopMonth[];
  /** So many of them are worth showing. */
  shown: number;
  atDeadline: LoopMonth;
  /** 0 where the target holds from the start. */
  targetMonth: Amount;
  ceiling: Amount;
  /** New payers a month, each month alike, that meet the target by the deadline. */
  neededNew: number;
  peak: { month: number; payers: number };
  paidShare: number;
  /** What `paidShare` would be under each reading of the free-to-paid rate. */
  readings: Record<Inputs['payingOf'], number>;
  /** Of 1,000 sign-ups. */
  ofThousand: { activated: number; day7: number; day30: number; day90: number; paying: number };
  multiplier: Amount;
  rewardPerCustomer: Amount;
  effectiveCac: Amount;
}

/** The loop month by month for ten years, the month of the target, the ceiling, and what referral costs. */
export function simulate(inputs: Inputs): LoopResult {
  const { users, payers } = payersOver(inputs, LONGEST);
  const active = activeUsers(inputs, users.joined);
  const months = payers.map((row, index): LoopMonth => {
    const month = index + 1;
    return {
      ...row,
      month,
      users: inMonth(users.joined, month),
      referred: inMonth(users.referred, month),
      active: active[index] ?? 0,
      quickRatio: quickRatio(row),
    };
  });
  const targetMonth = monthOf(inputs, months);
  const peak = months.reduce((best, row) => (row.payers > best.payers ? row : best));
  const share = paidShare(inputs);
  const reward = rewardPerCustomer(inputs, share);
  const of = (part: number) => 1000 * inputs.activation * part;
  return {
    months,
    shown: Math.min(LONGEST, Math.max(12, inputs.deadline + 6, typeof targetMonth === 'number' ? targetMonth + 6 : 36)),
    atDeadline: months[inputs.deadline - 1] as LoopMonth,
    targetMonth,
    ceiling: ceilingOf(inputs, share),
    neededNew: neededNew(inputs),
    peak: { month: peak.month, payers: peak.payers },
    paidShare: share,
    readings: {
      signUps: paidShare(inputs, 'signUps'),
      activated: paidShare(inputs, 'activated'),
      active: paidShare(inputs, 'active'),
    },
    ofThousand: {
      activated: of(1),
      day7: of(shareKept(inputs, 7)),
      day30: of(shareKept(inputs, 30)),
      day90: of(shareKept(inputs, 90)),
      paying: 1000 * share,
    },
    multiplier: inputs.viralCoefficient < 1 ? 1 / (1 - inputs.viralCoefficient) : ENDLESS,
    rewardPerCustomer: reward,
    effectiveCac: effectiveCac(inputs, reward),
  };
}

const ENDLESS = unavailable('unbounded', 'endlessReferral');

/** (new + returned) ÷ lost. @example quickRatio({ joined: 5, returned: 1, left: 2, payers: 0 }) // 3 */
export function quickRatio({ joined, returned, left }: PayerMonth): Amount {
  const ratio = (joined + returned) / left;
  return Number.isFinite(ratio) ? ratio : unavailable('undefined', 'nobodyLeft');
}

function monthOf({ startPayers, target }: Inputs, months: readonly LoopMonth[]): Amount {
  if (startPayers >= target) return 0;
  return months.find(({ payers }) => payers >= target)?.month ?? unavailable('never', 'targetNotReached');
}

/** New payers a month ÷ the share lost for good: the size at which the two are equal. */
function ceilingOf({ signUps, viralCoefficient, monthlyChurn, returning, isCapped }: Inputs, share: number): Amount {
  if (isCapped) return unavailable('undefined', 'limitedMarket');
  if (viralCoefficient >= 1) return ENDLESS;
  const ceiling = (signUps * share) / (1 - viralCoefficient) / (monthlyChurn * (1 - returning));
  return Number.isFinite(ceiling) ? ceiling : unavailable('unbounded', 'nobodyLost');
}

/** Payers at the deadline are those left of the start plus so many for each new payer a month. */
function neededNew(inputs: Inputs): number {
  const { deadline, startPayers, target } = inputs;
  const after = (start: number, joined: number) =>
    payerMonths(start, Array<number>(deadline).fill(joined), inputs).at(-1)?.payers ?? 0;
  return Math.max(0, target - after(startPayers, 0)) / after(0, 1);
}

/** Free days at the price of a paying referrer, for each referred customer who pays. */
function rewardPerCustomer({ rewardDays, price, rewardAt }: Inputs, share: number): Amount {
  const reward = (rewardDays / 30) * price;
  const perCustomer = rewardAt === 'payment' ? reward : reward / share;
  return Number.isFinite(perCustomer) ? perCustomer : unavailable('undefined', 'nobodyPays');
}

/** Below K = 1 a share K of all customers was referred: they cost the reward, the others their CAC. */
function effectiveCac({ cac, viralCoefficient }: Inputs, reward: Amount): Amount {
  if (viralCoefficient >= 1) return ENDLESS;
  return typeof reward === 'number' ? cac * (1 - viralCoefficient) + viralCoefficient * reward : reward;
}
