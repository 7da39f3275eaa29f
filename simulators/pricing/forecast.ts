import { type BookMonth, runBook } from './book.ts';
import type { Inputs, Tier } from './inputs.ts';

/** The length of a forecast. */
export const FORECAST_MONTHS = 36;

/** One month of the whole business. Money per month, people at the month's end. */
export interface ForecastMonth {
  month: number;
  freeUsers: number;
  customers: number;
  mrr: number;
  mrrByTier: number[];
  billed: number;
  deferred: number;
  services: number;
  /** Recurring revenue and the margin of services, less the cost to serve customers and free users. */
  grossProfit: number;
}

/** The tiers as new customers find them. Those who are there already keep their price. */
export interface Offer {
  tiers: readonly Tier[];
  /** Share of sign-ups who buy each tier. */
  shares: readonly number[];
}

/** Follows free users and every tier through three years, with new customers on the given offer. */
export function forecast(inputs: Inputs, present: Offer, offer: Offer): ForecastMonth[] {
  const books = present.tiers.map((tier, index) => tierBook(inputs, tier, present, offer, index));
  const bought = offer.shares.reduce((sum, share) => sum + share, 0);
  let freeUsers = inputs.startingFree;
  return Array.from({ length: FORECAST_MONTHS }, (_, index) => {
    freeUsers = freeUsers * (1 - inputs.freeChurn) + inputs.signUps * (1 - bought);
    return oneMonth(inputs, index, freeUsers, books, present.tiers);
  });
}

function tierBook(inputs: Inputs, tier: Tier, present: Offer, offer: Offer, index: number): BookMonth[] {
  const { annualShare, annualRenewal: renewal, signUps, startingCustomers } = inputs;
  const bought = present.shares.reduce((sum, share) => sum + share, 0);
  const mix = bought === 0 ? 0 : (present.shares[index] ?? 0) / bought;
  const offered = offer.tiers[index] ?? tier;
  const common = { annualShare, renewal, churn: tier.churn };
  const old = { ...common, ...pricesOf(tier), starting: startingCustomers * mix, newPerMonth: 0 };
  const recent = { ...common, ...pricesOf(offered), starting: 0, newPerMonth: signUps * (offer.shares[index] ?? 0) };
  const [oldMonths, newMonths] = [runBook(old, FORECAST_MONTHS), runBook(recent, FORECAST_MONTHS)];
  return oldMonths.map((month, at) => added(month, newMonths[at] ?? month));
}

function oneMonth(
  { freeCost, serviceShare, serviceValue, serviceMargin }: Inputs,
  index: number,
  freeUsers: number,
  books: BookMonth[][],
  tiers: readonly Tier[],
): ForecastMonth {
  const byTier = books.map((book) => book[index] ?? EMPTY);
  const all = byTier.reduce(added, EMPTY);
  const services = all.customers * serviceShare * serviceValue;
  const served = byTier.reduce((sum, { customers }, at) => sum + customers * (tiers[at]?.costToServe ?? 0), 0);
  return {
    month: index + 1,
    freeUsers,
    customers: all.customers,
    mrr: all.mrr,
    mrrByTier: byTier.map(({ mrr }) => mrr),
    billed: all.billed + services,
    deferred: all.deferred,
    services,
    grossProfit: all.mrr + services * serviceMargin - served - freeUsers * freeCost,
  };
}

const EMPTY: BookMonth = { customers: 0, mrr: 0, billed: 0, deferred: 0 };

function added(a: BookMonth, b: BookMonth): BookMonth {
  return {
    customers: a.customers + b.customers,
    mrr: a.mrr + b.mrr,
    billed: a.billed + b.billed,
    deferred: a.deferred + b.deferred,
  };
}

function pricesOf({ monthlyPrice, annualPrice }: Tier) {
  return { monthlyPrice, annualPrice };
}
