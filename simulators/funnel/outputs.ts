import type { Output } from '../_kit/define.ts';
import type { FunnelResult } from './model.ts';

/** The ids of the outputs. */
export type OutputId =
  | 'overall'
  | 'mostLost'
  | 'opportunityCount'
  | 'gainOfOne'
  | 'bestPointGain'
  | 'gainOfAll'
  | 'equalLift'
  | 'meanStep'
  | 'largestDropOff'
  | 'highPotentialCount';

/** The numbers of the result that figures, scenarios and the command line speak of. */
export const outputs: Record<OutputId, Output<FunnelResult>> = {
  overall: { unit: 'percent', better: 'higher', digits: 2, read: ({ overall }) => overall },
  mostLost: { unit: 'people', better: 'lower', digits: 0, read: ({ mostLost }) => mostLost },
  opportunityCount: { unit: 'count', better: 'lower', digits: 0, read: ({ opportunities }) => opportunities.length },
  gainOfOne: { unit: 'people', better: 'higher', digits: 1, read: ({ gainOfOne }) => gainOfOne },
  bestPointGain: { unit: 'people', better: 'higher', digits: 1, read: ({ bestPointGain }) => bestPointGain },
  gainOfAll: { unit: 'people', better: 'higher', digits: 1, read: ({ gainOfAll }) => gainOfAll },
  equalLift: { unit: 'percent', better: 'lower', digits: 1, read: ({ equalLift }) => equalLift },
  meanStep: { unit: 'percent', better: 'higher', digits: 1, read: ({ meanStep }) => meanStep },
  largestDropOff: { unit: 'percent', better: 'lower', digits: 1, read: ({ largestDropOff }) => largestDropOff },
  highPotentialCount: {
    unit: 'count',
    better: 'lower',
    digits: 0,
    read: ({ opportunities }) => opportunities.filter(({ potential }) => potential === 'high').length,
  },
};
