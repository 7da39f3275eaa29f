import type { Interval } from '../_kit/math/interval.ts';
import type { Forecast } from '../_kit/math/judge-probabilities.ts';
import { wilsonInterval } from '../_kit/math/wilson-interval.ts';

/** Accounts with nearly the same predicted chance: the mean of it, and the share that left with its 95 % interval. */
export interface CalibrationGroup {
  accounts: number;
  left: number;
  predicted: number;
  observed: number;
  interval: Interval;
}

const MOST_GROUPS = 10;

/**
 * Forecasts in ascending groups of at least a tenth of all accounts; equal chances stay together, and what is left over joins the last group.
 *
 * @example groupByChance([{ probability: 0.1, trials: 50, successes: 4 }, { probability: 0.3, trials: 50, successes: 20 }]) // two groups
 */
export function groupByChance(forecasts: readonly Forecast[]): CalibrationGroup[] {
  const total = forecasts.reduce((sum, { trials }) => sum + trials, 0);
  const ascending = [...forecasts].sort((one, other) => one.probability - other.probability);
  const groups: Forecast[][] = [];
  let open: Forecast[] = [];
  for (const [at, forecast] of ascending.entries()) {
    open.push(forecast);
    const isTied = ascending[at + 1]?.probability === forecast.probability;
    if (isTied || trialsIn(open) < total / MOST_GROUPS) continue;
    groups.push(open);
    open = [];
  }
  if (open.length > 0) groups.push([...(groups.pop() ?? []), ...open]);
  return groups.map(groupOf);
}

function groupOf(forecasts: readonly Forecast[]): CalibrationGroup {
  const accounts = trialsIn(forecasts);
  const left = forecasts.reduce((sum, { successes }) => sum + successes, 0);
  const given = forecasts.reduce((sum, { probability, trials }) => sum + probability * trials, 0);
  return {
    ...{ accounts, left, predicted: given / accounts, observed: left / accounts },
    interval: wilsonInterval({ successes: left, trials: accounts }),
  };
}

function trialsIn(forecasts: readonly Forecast[]): number {
  return forecasts.reduce((sum, { trials }) => sum + trials, 0);
}
