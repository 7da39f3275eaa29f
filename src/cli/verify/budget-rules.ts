import * as z from 'zod';
import { apportion } from '../../../simulators/_kit/math/apportion.ts';
import { splitByWeight } from '../../../simulators/channel-budget/rules.ts';
import { type Answer, Unsupported } from './answering/adapter.ts';
import { renamed } from './answering/renamed.ts';

const share = z.number().min(0).max(1);
const money = z.number().min(0);

const top = {
  total: ['budget', 'total_budget'],
  experiment: ['experiment_share', 'experiments', 'experiment_pct'],
  contingency: ['contingency_share', 'reserve', 'contingency_pct'],
};

/** A budget with the shares that come off it first. */
export const topSchema = renamed(top, z.object({ total: money, experiment: share, contingency: share }));

/** What comes off the top, and what is left for channels. */
export function offTheTop({ total, experiment, contingency }: z.output<typeof topSchema>): Answer {
  if (experiment + contingency > 1) throw new Unsupported('More than the whole budget comes off the top.');
  const left = total * (1 - experiment - contingency);
  return {
    experiments: total * experiment,
    experiment: total * experiment,
    contingency: total * contingency,
    channels_total: left,
    remaining: left,
  };
}

const numbers = z.union([z.array(money).min(1), z.record(z.string(), money)]);

/** A budget to be split in proportion to weights, with bounds in money. */
export const rulesSchema = renamed(
  {
    ...top,
    weights: ['ltv_cac', 'ratios', 'ratio'],
    minimum: ['min', 'minimums', 'minima', 'lower'],
    maximum: ['max', 'maximums', 'maxima', 'upper'],
  },
  z.object({
    total: money,
    experiment: share.default(0),
    contingency: share.default(0),
    weights: numbers,
    minimum: numbers.optional(),
    maximum: numbers.optional(),
    rounding: z.number().positive().optional(),
  }),
);

/** The split in proportion, within bounds. Bounds of unknown channels, or that cannot be kept, are refused. */
export function ruleAnswer(inputs: z.output<typeof rulesSchema>): Answer {
  const { total, experiment, contingency, weights, minimum, maximum, rounding } = inputs;
  const left = total * (1 - experiment - contingency);
  const names = Object.keys(weights);
  const values = Object.values(weights);
  const least = boundsFor(names, minimum, 0, 'minimum');
  const most = boundsFor(names, maximum, left, 'maximum');
  refuseInfeasible(left, least, most);
  if (values.every((weight) => weight === 0)) throw new Unsupported('Nobody has any weight.');
  const spends = splitByWeight(
    values.map((weight, index) => ({ weight, least: least[index] ?? 0, most: most[index] ?? left })),
    left,
  );
  const allocation = rounding === undefined ? spends : roundedTo(rounding, spends);
  const named = Array.isArray(weights)
    ? allocation
    : Object.fromEntries(names.map((name, index) => [name, allocation[index]]));
  return {
    split: named,
    amounts: named,
    ...(Array.isArray(weights) && minimum === undefined && maximum === undefined ? {} : { allocation: named }),
  };
}

/** Bounds in the order of the channels. */
export function boundsFor(
  names: readonly string[],
  given: z.output<typeof numbers> | undefined,
  otherwise: number,
  what: string,
): number[] {
  if (given === undefined) return names.map(() => otherwise);
  const unknown = Object.keys(given).filter((name) => !names.includes(name));
  if (unknown.length > 0) throw new Unsupported(`The ${what} names unknown channels: ${unknown.join(', ')}.`);
  if (Array.isArray(given) && given.length !== names.length) {
    throw new Unsupported(`${given.length} values of ${what} for ${names.length} channels.`);
  }
  return names.map((name) => (given as Record<string, number>)[name] ?? otherwise);
}

/** Refuses bounds that cannot be kept. */
export function refuseInfeasible(total: number, least: readonly number[], most: readonly number[]): void {
  const sum = least.reduce((all, each) => all + each, 0);
  if (sum > total * (1 + 1e-12)) throw new Unsupported(`The minimums add up to ${sum}, more than ${total}.`);
  const crossed = least.findIndex((each, index) => each > (most[index] ?? each));
  if (crossed >= 0) throw new Unsupported(`The minimum of channel ${crossed + 1} is above its maximum.`);
}

function roundedTo(unit: number, spends: readonly number[]): number[] {
  const units = spends.reduce((sum, spend) => sum + spend, 0) / unit;
  if (Math.abs(units - Math.round(units)) > 1e-9) throw new Unsupported(`The money is no whole number of ${unit}.`);
  return apportion(spends, Math.round(units)).map((count) => count * unit);
}
