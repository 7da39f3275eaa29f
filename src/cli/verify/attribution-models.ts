import type * as z from 'zod';
import { creditsOf } from '../../../simulators/attribution/credit.ts';
import type { Inputs, Model } from '../../../simulators/attribution/inputs.ts';
import type { Journeys } from '../../../simulators/attribution/read-journeys.ts';
import type { Question } from './answering/adapter.ts';
import type { pathsSchema } from './attribution-paths.ts';

/** The names under which cases ask for each model's credit, and the model. */
const NAMES = {
  first: 'first',
  first_touch: 'first',
  last: 'last',
  last_touch: 'last',
  linear: 'linear',
  linear_touches: 'linear',
  linear_channels: 'linear',
  position: 'position',
  position_based: 'position',
  u_shaped: 'position',
  time_decay: 'decay',
  shapley: 'shapley',
} as const satisfies Record<string, Model>;

/** One of the names of a model in a case. */
export type ModelName = keyof typeof NAMES;

/** All of them. */
export const MODEL_NAMES = Object.keys(NAMES) as ModelName[];

type Choices = z.output<typeof pathsSchema> & Pick<Inputs, 'shapleyWorth'>;

/** The credit by channel under a model, or nothing where the model has no answer. */
export function creditUnder(name: ModelName, read: Journeys, choices: Choices): number[] | undefined {
  const isByChannel = name === 'linear_channels' || (name === 'linear' && choices.share === 'same');
  const part = (weight: number) => (weight > 1 ? weight / 100 : weight);
  const credits = creditsOf(
    read,
    {
      firstWeight: part(choices.first_weight),
      lastWeight: part(choices.last_weight),
      halfLifeInDays: choices.half_life_days,
      linearOver: isByChannel ? 'channels' : 'touches',
      shapleyWorth: choices.shapleyWorth,
    },
    undefined,
  );
  const credit = credits[NAMES[name]];
  return Array.isArray(credit) ? credit : undefined;
}

/** The model that a case means by plain "credit": said in its inputs, or in the call it names as its source. */
export function modelAsked(
  { model = '', share }: Choices | z.output<typeof pathsSchema>,
  { named }: Question,
): ModelName | undefined {
  const text = `${model.toLowerCase()} ${named}`.replace(/[- ]/g, '_');
  if (/linear/.test(text))
    return share === 'same' || /share='?"?same/.test(text) ? 'linear_channels' : 'linear_touches';
  const known = (
    ['position_based', 'time_decay', 'shapley', 'first_touch', 'last_touch', 'position', 'first', 'last'] as const
  ).find((each) => text.includes(each));
  return known;
}
