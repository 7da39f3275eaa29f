import { type Amount, unavailable } from '../_kit/amount.ts';
import { findRoot } from '../_kit/brent.ts';
import { type Candidate, type Choice, chooseWithin, takeDensest } from './choose-within.ts';
import { breakEvenOf, costOfWaiting, type Debt, interestWithin } from './debt.ts';
import type { Inputs } from './inputs.ts';

/** What to do with one debt. `now`: chosen. `next`: worth it, but there is no room. `accept`: does not pay within the horizon. */
export type Decision = 'now' | 'next' | 'accept';

/** One debt with its figures; money over the horizon. */
export interface RankedDebt extends Debt {
  name: string;
  /** Hours to repay. */
  effort: number;
  breakEven: Amount;
  /** Interest saved within the horizon less the principal. */
  netSaving: number;
  /** Net saving per hour of repair; none where it takes no hours. */
  savingPerHour: Amount;
  waitingCost: number;
  decision: Decision;
}

/** Which debts to repay first, and what that brings. */
export interface DebtResult {
  /** Chosen ones first, then by net saving per hour; ties in the order of the register. */
  ranked: RankedDebt[];
  choice: Choice;
  /** What the simple rule, densest first, would bring. */
  densestFirst: number;
  /** Of all chosen debts together. */
  chosen: {
    count: number;
    principal: number;
    interest: number;
    effort: number;
    breakEven: Amount;
    waitingCost: number;
  };
  total: { principal: number; interest: number; interestHours: number };
  /** Interest in each month from now, without repaying and after repaying the chosen ones. */
  months: { month: number; without: number; after: number; savedSoFar: number }[];
}

/**
 * Values each debt in money over the horizon and chooses those to repay within the hours available, so that interest saved less cost is as
 * large as possible. Repayment takes no time here; interest starts in the first month.
 */
export function simulate(inputs: Inputs): DebtResult {
  const { horizonMonths, waitMonths, repairGrowth, capacity } = inputs;
  const debts = inputs.items.map((item) => valued(item, inputs));
  const candidates = debts.map(({ effort, netSaving }): Candidate => ({ size: effort, worth: netSaving }));
  const choice = chooseWithin(candidates, capacity);
  const decided = debts.map(
    (debt, index): RankedDebt => ({ ...debt, decision: decisionOn(debt.netSaving, choice.chosen.includes(index)) }),
  );
  const chosen = decided.filter(({ decision }) => decision === 'now');
  const interestOf = (each: readonly Debt[], month: number) =>
    each.reduce((sum, { interest, growth }) => sum + interest * (1 + growth) ** month, 0);
  const rest = decided.filter(({ decision }) => decision !== 'now');
  return {
    ranked: decided.sort(compare),
    choice,
    densestFirst: takeDensest(candidates, capacity).worth,
    chosen: {
      count: chosen.length,
      principal: total(chosen, ({ principal }) => principal),
      interest: total(chosen, ({ interest }) => interest),
      effort: total(chosen, ({ effort }) => effort),
      breakEven: breakEvenTogether(chosen),
      waitingCost: total(chosen, (debt) => costOfWaiting(debt, waitMonths, repairGrowth)),
    },
    total: {
      principal: total(debts, ({ principal }) => principal),
      interest: total(debts, ({ interest }) => interest),
      interestHours: total(inputs.items, ({ interest }) => interest),
    },
    months: Array.from({ length: horizonMonths + 1 }, (_, month) => ({
      month,
      without: interestOf(debts, month),
      after: interestOf(rest, month),
      savedSoFar: total(chosen, (debt) => interestWithin(debt, month)),
    })),
  };
}

function valued(item: Inputs['items'][number], inputs: Inputs): Omit<RankedDebt, 'decision'> {
  const { name, effort, otherCost, interest, loss, growth } = item;
  const debt: Debt = {
    principal: effort * inputs.hourlyCost + otherCost,
    interest: interest * inputs.hourlyCost + loss,
    growth,
  };
  const netSaving = interestWithin(debt, inputs.horizonMonths) - debt.principal;
  const perHour = netSaving / effort;
  return {
    ...debt,
    name,
    effort,
    breakEven: breakEvenOf(debt),
    netSaving,
    savingPerHour: Number.isFinite(perHour) ? perHour : unavailable('undefined', 'noEffort'),
    waitingCost: costOfWaiting(debt, inputs.waitMonths, inputs.repairGrowth),
  };
}

function decisionOn(netSaving: number, isChosen: boolean): Decision {
  if (isChosen) return 'now';
  return netSaving > 0 ? 'next' : 'accept';
}

const ORDER: readonly Decision[] = ['now', 'next', 'accept'];

function compare(one: RankedDebt, other: RankedDebt): number {
  const byDecision = ORDER.indexOf(one.decision) - ORDER.indexOf(other.decision);
  if (byDecision !== 0) return byDecision;
  const [first, second] = [densityOf(one), densityOf(other)];
  return first === second ? 0 : second - first;
}

function densityOf({ savingPerHour, netSaving }: RankedDebt): number {
  if (typeof savingPerHour === 'number') return savingPerHour;
  return netSaving > 0 ? Number.POSITIVE_INFINITY : Number.NEGATIVE_INFINITY;
}

/** When the interest saved by all of them together has paid for all of them; the horizon bounds it, since each pays within it. */
function breakEvenTogether(debts: readonly RankedDebt[]): Amount {
  if (debts.length === 0) return unavailable('never', 'nothingChosen');
  const principal = total(debts, (debt) => debt.principal);
  const longest = Math.max(...debts.map(({ breakEven }) => (typeof breakEven === 'number' ? breakEven : 0)));
  const missing = (months: number) => total(debts, (debt) => interestWithin(debt, months)) - principal;
  return findRoot(missing, 0, longest) ?? longest;
}

function total<T>(rows: readonly T[], read: (row: T) => number): number {
  return rows.reduce((sum, row) => sum + read(row), 0);
}
