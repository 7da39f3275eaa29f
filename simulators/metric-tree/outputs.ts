import { type Amount, isNumber, unavailable } from '../_kit/amount.ts';
import type { Output } from '../_kit/define.ts';
import type { Driver, TreeResult } from './model.ts';

/** The ids of the outputs. */
export type OutputId =
  | 'together'
  | 'after'
  | 'change'
  | 'before'
  | 'changeShare'
  | 'topContribution'
  | 'wanted'
  | 'gap'
  | 'smallestChange'
  | 'beyondCount'
  | 'driverCount'
  | 'treeGap';

/** The numbers of the result that figures, scenarios and the command line speak of. Those of the first row are in its own unit. */
export const outputs: Record<OutputId, Output<TreeResult>> = {
  together: { unit: 'percent', better: 'lower', digits: 1, read: ({ together }) => together },
  after: { unit: 'number', better: 'higher', read: ({ after }) => after },
  change: { unit: 'number', better: 'higher', read: ({ change }) => change },
  before: { unit: 'number', read: ({ before }) => before },
  changeShare: { unit: 'percent', better: 'higher', digits: 1, read: ({ changeShare }) => changeShare },
  topContribution: { unit: 'number', read: (result) => topDriver(result)?.contribution ?? noShare(result) },
  wanted: { unit: 'number', read: ({ target }) => target },
  gap: { unit: 'number', better: 'lower', read: ({ gap }) => gap },
  smallestChange: {
    unit: 'percent',
    better: 'lower',
    digits: 1,
    read: (result) => easiestDriver(result)?.change ?? unavailable('never', 'noneReaches'),
  },
  beyondCount: {
    unit: 'count',
    better: 'lower',
    read: ({ drivers }) => drivers.filter(({ alone, isBeyond }) => isBeyond || !isNumber(alone)).length,
  },
  driverCount: { unit: 'count', read: ({ drivers }) => drivers.length },
  treeGap: { unit: 'percent', better: 'lower', digits: 2, read: ({ treeGap }) => treeGap },
};

/** The driver with the largest part in the change, either way. */
export function topDriver({ drivers }: TreeResult): Driver | undefined {
  return largest(drivers, ({ contribution }) => (isNumber(contribution) ? Math.abs(contribution) : undefined));
}

/** The driver that must change least, by share, to reach the target alone and within its limit. */
export function easiestDriver({ drivers }: TreeResult): Driver | undefined {
  return largest(drivers, ({ change, isBeyond }) => (isNumber(change) && !isBeyond ? -Math.abs(change) : undefined));
}

function largest(drivers: readonly Driver[], size: (driver: Driver) => number | undefined): Driver | undefined {
  return drivers.reduce<Driver | undefined>((best, driver) => {
    const found = size(driver);
    if (found === undefined) return best;
    return best === undefined || found > (size(best) ?? 0) ? driver : best;
  }, undefined);
}

function noShare({ drivers }: TreeResult): Amount {
  return drivers[0]?.contribution ?? unavailable('undefined', 'noValue');
}
