import { type Bounded, bestSplit } from './best-split.ts';
import type { Channel, Method } from './inputs.ts';
import type { Response } from './response.ts';
import { splitByWeight } from './rules.ts';

/** A split of the channels' money by one method. `provenTo` is how far, as a share, a better split could lie above it; curves only. */
export interface ChannelPlan {
  spends: number[];
  provenTo?: number;
}

/** Less than this is nothing: on it, powers and their inverses would leave the range of numbers. */
const LEAST_KNOWN = 1e-100;

/**
 * What a channel brings per month in lifetime value, through the point that is known: so many customers at so much spending kept up. Hill's
 * half point is stated in carried-over spending; a spend x kept up carries over to x ÷ (1 − λ), so it is met at (1 − λ) × half.
 *
 * @example responseOf({ spend: 100, customers: 10, value: 5, curve: 'power', shape: 0.5, … }) // { kind: 'power', scale: 5, exponent: 0.5 }
 */
export function responseOf({ spend, customers, value, curve, shape, half, carryOver }: Channel): Response {
  const brought = customers * value;
  const known = brought < LEAST_KNOWN ? 0 : brought;
  if (curve === 'power') return { kind: 'power', scale: known / spend ** shape, exponent: shape };
  const keptUp = half * (1 - carryOver);
  return { kind: 'hill', most: known * (1 + (keptUp / spend) ** shape), half: keptUp, slope: shape };
}

/** Splits the channels' money by a method, within each channel's least and most. */
export function planBy(method: Method, channels: readonly Channel[], money: number): ChannelPlan {
  const bounds = channels.map(({ minimum, maximum }) => ({ least: minimum * money, most: maximum * money }));
  if (method === 'curves') return bestPlan(channels, bounds, money);
  const weights = channels.map((channel) => weightUnder(method, channel));
  const weighted = bounds.map((each, index) => ({ ...each, weight: weights[index] ?? 0 }));
  return { spends: splitByWeight(weighted, money) };
}

function bestPlan(
  channels: readonly Channel[],
  bounds: readonly Omit<Bounded, 'response'>[],
  money: number,
): ChannelPlan {
  const bounded = channels.map((channel, index) => ({
    response: responseOf(channel),
    least: bounds[index]?.least ?? 0,
    most: bounds[index]?.most ?? 0,
  }));
  const { spends, value, bound } = bestSplit(bounded, money);
  return { spends, provenTo: value === 0 ? 0 : bound / value - 1 };
}

function weightUnder(method: Exclude<Method, 'curves'>, { spend, customers, value }: Channel): number {
  if (method === 'equal') return 1;
  return method === 'current' ? spend : (customers * value) / spend;
}
