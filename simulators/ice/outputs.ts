import { unavailable } from '../_kit/amount.ts';
import type { Output } from '../_kit/define.ts';
import type { IceResult } from './model.ts';
import { comparable } from './ranks.ts';

const NO_RIVAL = unavailable('undefined', 'onlyOneIdea');

/** The numbers of the result that figures, scenarios and the command line speak of. */
export const outputs: Record<
  'topScore' | 'leadOverSecond' | 'firstPlaceSurvival' | 'ideaCount' | 'nowCount' | 'disagreementCount',
  Output<IceResult>
> = {
  topScore: { unit: 'points', better: 'higher', digits: 2, read: ({ ranked }) => ranked[0].score },
  leadOverSecond: {
    unit: 'points',
    better: 'higher',
    digits: 2,
    read: ({ ranked: [first, second] }) => (second ? comparable(first.score) - comparable(second.score) : NO_RIVAL),
  },
  firstPlaceSurvival: {
    unit: 'percent',
    better: 'higher',
    read: ({ ranked, firstPlaceKept, changes }) => (ranked.length > 1 ? firstPlaceKept / changes : NO_RIVAL),
  },
  ideaCount: { unit: 'count', read: ({ ranked }) => ranked.length },
  nowCount: { unit: 'count', read: ({ ranked }) => ranked.filter(({ level }) => level === 'now').length },
  disagreementCount: {
    unit: 'count',
    better: 'lower',
    read: ({ ranked }) => ranked.filter(({ panel }) => panel?.disagrees).length,
  },
};
