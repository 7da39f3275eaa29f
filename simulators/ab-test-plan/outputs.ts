import type { Output } from '../_kit/define.ts';
import type { PlanResult } from './model.ts';

/** The ids of the outputs. */
export type OutputId =
  | 'usersInControl'
  | 'usersPerVariant'
  | 'totalUsers'
  | 'weeks'
  | 'days'
  | 'variantRate'
  | 'effectPoints'
  | 'effectAmount'
  | 'effectRelative'
  | 'powerAtRunTime'
  | 'detectablePoints'
  | 'detectableAmount'
  | 'detectableRelative'
  | 'peekingRate'
  | 'criticalScore'
  | 'inflation'
  | 'usersOnAverage';

/** The numbers of the result that figures, scenarios and the command line speak of. */
export const outputs: Record<OutputId, Output<PlanResult>> = {
  weeks: { unit: 'weeks', better: 'lower', digits: 0, read: ({ weeks }) => weeks },
  totalUsers: { unit: 'people', better: 'lower', digits: 0, read: ({ totalUsers }) => totalUsers },
  usersInControl: { unit: 'people', better: 'lower', digits: 0, read: ({ usersInControl }) => usersInControl },
  usersPerVariant: { unit: 'people', better: 'lower', digits: 0, read: ({ usersPerVariant }) => usersPerVariant },
  days: { unit: 'days', better: 'lower', digits: 1, read: ({ days }) => days },
  variantRate: { unit: 'percent', digits: 2, read: ({ variantRate }) => variantRate },
  effectPoints: { unit: 'percent-points', digits: 2, read: ({ effect }) => effect.points },
  effectAmount: { unit: 'number', read: ({ effect }) => effect.amount },
  effectRelative: { unit: 'percent', digits: 1, read: ({ effect }) => effect.relative },
  powerAtRunTime: { unit: 'percent', better: 'higher', digits: 0, read: ({ powerAtRunTime }) => powerAtRunTime },
  detectablePoints: { unit: 'percent-points', digits: 2, read: ({ detectable }) => detectable.points },
  detectableAmount: { unit: 'number', read: ({ detectable }) => detectable.amount },
  detectableRelative: { unit: 'percent', digits: 1, read: ({ detectable }) => detectable.relative },
  peekingRate: { unit: 'percent', better: 'lower', digits: 1, read: (result) => result.peekingRate },
  criticalScore: { unit: 'number', digits: 3, read: ({ criticalScore }) => criticalScore },
  inflation: { unit: 'ratio', better: 'lower', digits: 3, read: ({ inflation }) => inflation },
  usersOnAverage: { unit: 'people', better: 'lower', digits: 0, read: ({ usersOnAverage }) => usersOnAverage },
};
