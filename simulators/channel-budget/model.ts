import { type Amount, unavailable } from '../_kit/amount.ts';
import { apportion } from '../_kit/math/apportion.ts';
import { levelAfter } from './adstock.ts';
import { type Blended, blendedOf } from './blended.ts';
import type { Channel, Inputs, Method } from './inputs.ts';
import { sumOf } from './meet-total.ts';
import { planBy, responseOf } from './plan.ts';
import { inflectionOf, marginalAt, type Response, responseAt } from './response.ts';

/** The methods, in the order in which they are compared. */
export const METHODS: readonly Method[] = ['curves', 'ratio', 'current', 'equal'];

/** One channel under the plan. */
export interface ChannelResult {
  name: string;
  current: { spend: number; customers: number; cac: Amount; ratio: Amount };
  /** The spend as computed, and rounded so that all parts add up to the total. */
  spend: number;
  rounded: number;
  customers: number;
  value: number;
  cac: Amount;
  ratio: Amount;
  /** Lifetime value that the next unit of money brings, and what the next customer costs. */
  marginal: Amount;
  nextCustomer: Amount;
  /** Held at its most. */
  isAtMost: boolean;
  /** Below the point from which returns fall: spending a little more brings more per unit. */
  isRising: boolean;
  /** Months until nine tenths of a change of level work. */
  settling: number;
  response: Response;
}

/** The money split among experiments, contingency and channels, and what comes of it, per month. */
export interface BudgetResult {
  method: Method;
  experiments: number;
  contingency: number;
  channelMoney: number;
  unallocated: number;
  rounded: { experiments: number; contingency: number; unallocated: number };
  channels: ChannelResult[];
  plan: Blended;
  /** The same money in the proportions of today. */
  asToday: Blended;
  today: Blended;
  /** What each method would bring. */
  byMethod: Record<Method, Blended & { unallocated: number }>;
  /** The best that the next unit of money can bring, over channels that may take more. */
  marginalReturn: Amount;
  /** How far a better split could lie above this one; only where the method looks for the best. */
  provenTo: Amount;
  /** Customers per month, so many months after the change. */
  months: { month: number; customers: number }[];
}

const SHOWN_MONTHS = [0, 1, 2, 3, 6, 12];

/** Takes experiments and contingency off the top and splits the rest among the channels. */
export function simulate(inputs: Inputs): BudgetResult {
  const { total, method, channels, experimentShare, contingencyShare } = inputs;
  const experiments = total * experimentShare;
  const contingency = total * contingencyShare;
  const channelMoney = total * (1 - experimentShare - contingencyShare);
  const plans = byMethod((each) => planBy(each, channels, channelMoney));
  const { spends, provenTo } = plans[method];
  const unallocated = leftOver(channelMoney, spends);
  const rounded = roundedParts([...spends, unallocated, experiments, contingency], inputs);
  const results = channels.map((channel, index) =>
    channelResult(channel, spends[index] ?? 0, rounded[index] ?? 0, channelMoney),
  );
  const today = channels.map(({ spend }) => spend);
  const asToday = today.map((spend) => (spend / sumOf(today)) * channelMoney);
  const count = channels.length;
  return {
    method,
    experiments,
    contingency,
    channelMoney,
    unallocated,
    rounded: {
      unallocated: rounded[count] ?? 0,
      experiments: rounded[count + 1] ?? 0,
      contingency: rounded[count + 2] ?? 0,
    },
    channels: results,
    plan: blendedOf(channels, spends),
    asToday: blendedOf(channels, asToday),
    today: blendedOf(channels, today),
    byMethod: byMethod((each) => ({
      ...blendedOf(channels, plans[each].spends),
      unallocated: leftOver(channelMoney, plans[each].spends),
    })),
    marginalReturn: bestNext(results),
    provenTo: provenTo ?? unavailable('undefined', 'notSearched'),
    months: SHOWN_MONTHS.map((month) => ({ month, customers: customersAfter(channels, spends, month) })),
  };
}

function channelResult(channel: Channel, spend: number, rounded: number, money: number): ChannelResult {
  const response = responseOf(channel);
  const { value: perCustomer, carryOver, maximum } = channel;
  const value = responseAt(response, spend);
  const customers = customersOf(channel, spend);
  const marginal = finite(marginalAt(response, spend));
  return {
    name: channel.name.trim(),
    current: {
      spend: channel.spend,
      customers: channel.customers,
      cac: divided(channel.spend, channel.customers, 'noCustomers'),
      ratio: (channel.customers * perCustomer) / channel.spend,
    },
    spend,
    rounded,
    customers,
    value,
    cac: divided(spend, customers, 'noCustomers'),
    ratio: divided(value, spend, 'noSpend'),
    marginal,
    nextCustomer: typeof marginal === 'number' ? divided(perCustomer, marginal, 'noCustomers') : marginal,

    // Everything is no limit: a larger budget could go to the same channel.
    isAtMost: maximum < 1 && spend >= maximum * money * (1 - 1e-9),
    isRising: spend < inflectionOf(response) * (1 - 1e-9),
    settling: carryOver === 0 ? 0 : Math.log(0.1) / Math.log(carryOver),
    response,
  };
}

function customersOf(channel: Channel, spend: number): number {
  return responseAt(responseOf({ ...channel, value: 1 }), spend);
}

/** Halves of the last digit left by the split are no money. */
function leftOver(money: number, spends: readonly number[]): number {
  const left = money - sumOf(spends);
  return left > 1e-9 * money ? left : 0;
}

/** All parts in whole units that add up to the whole total; what makes no whole unit stays with contingency, the last part. */
function roundedParts(parts: readonly number[], { total, rounding }: Inputs): number[] {
  const unit = Number(rounding);
  const units = Math.floor(total / unit);
  const rounded = apportion(parts, units).map((count) => count * unit);
  return rounded.with(-1, (rounded.at(-1) ?? 0) + total - units * unit);
}

function byMethod<T>(read: (method: Method) => T): Record<Method, T> {
  return Object.fromEntries(METHODS.map((method) => [method, read(method)])) as Record<Method, T>;
}

function bestNext(channels: readonly ChannelResult[]): Amount {
  const open = channels.filter(({ isAtMost }) => !isAtMost).map(({ marginal }) => marginal);
  if (open.length === 0) return unavailable('never', 'allAtMost');
  const numbers = open.filter((marginal) => typeof marginal === 'number');
  return numbers.length < open.length ? unavailable('unbounded', 'firstUnit') : Math.max(...numbers);
}

function customersAfter(channels: readonly Channel[], spends: readonly number[], months: number): number {
  return sumOf(
    channels.map((channel, index) => {
      const { spend: from, carryOver } = channel;
      return customersOf(channel, levelAfter({ from, to: spends[index] ?? 0, carryOver, months }));
    }),
  );
}

function finite(marginal: number): Amount {
  return Number.isFinite(marginal) ? marginal : unavailable('unbounded', 'firstUnit');
}

function divided(part: number, whole: number, because: string): Amount {
  const result = part / whole;
  return whole > 0 && Number.isFinite(result) ? result : unavailable('undefined', because);
}
