import type { Problem } from '../_kit/define.ts';
import type { Inputs } from './inputs.ts';
import { qualityOf } from './test-quality.ts';

/** Rates that no share of working ideas can give: a test that hardly tells, or more or fewer winners than it could declare. */
export function check(inputs: Inputs): Problem[] {
  const { power, falsePositive, winRate, winRateIs } = inputs;
  if (power < 2 * falsePositive)
    return [
      { input: 'power', problem: 'powerTooLow', values: { power: percent(power), least: percent(2 * falsePositive) } },
    ];
  if (winRateIs === 'true') return [];
  const { averagePower } = qualityOf(inputs);
  const values = { rate: percent(winRate), least: percent(falsePositive), most: percent(averagePower) };
  if (winRate < falsePositive) return [{ input: 'winRate', problem: 'fewerThanChance', values }];
  return winRate > averagePower ? [{ input: 'winRate', problem: 'moreThanPower', values }] : [];
}

function percent(share: number): number {
  return Number((share * 100).toPrecision(4));
}
