import { type Unavailable, unavailable } from '../_kit/amount.ts';
import type { Inputs, Model } from './inputs.ts';
import type { MarkovAnswer } from './markov-chain.ts';
import type { Journey, Journeys } from './read-journeys.ts';
import { MOST_CHANNELS_BY_RATE, shapleyByConversions, shapleyByRate } from './shapley-credit.ts';
import {
  decayTouches,
  firstTouch,
  lastTouch,
  linearChannels,
  linearTouches,
  positionTouches,
} from './touch-weights.ts';

/** Conversions by channel, or why a model has none. */
export type Credit = number[] | Unavailable;

/** What the models leave to choose. */
export type Choices = Pick<Inputs, 'firstWeight' | 'lastWeight' | 'halfLifeInDays' | 'linearOver' | 'shapleyWorth'>;

/**
 * The conversions that each model credits to each channel. Whatever the model, they add up to all conversions.
 *
 * @example creditsOf(readJourneys(rows), choices, markov).first // [8, 2, 0]
 */
export function creditsOf(read: Journeys, choices: Choices, markov: MarkovAnswer | undefined): Record<Model, Credit> {
  const { firstWeight, lastWeight, halfLifeInDays, linearOver } = choices;
  const byRule = (weights: (journey: Journey) => number[]) => sharedOut(read, weights);
  return {
    last: byRule(({ touches }) => lastTouch(touches.length)),
    first: byRule(({ touches }) => firstTouch(touches.length)),
    linear: byRule(({ touches }) =>
      linearOver === 'touches' ? linearTouches(touches.length) : linearChannels(touches),
    ),
    position: byRule(({ touches }) => positionTouches(touches.length, firstWeight, lastWeight)),
    decay: isTimed(read)
      ? byRule(({ days = [] }) => decayTouches(days, halfLifeInDays))
      : unavailable('undefined', 'noDays'),
    markov: markov ? removalCredit(markov, conversionsOf(read)) : unavailable('undefined', 'unsolved'),
    shapley: shapleyCredit(read, choices.shapleyWorth),
  };
}

/** Time decay needs the days of every journey that converts of more than one touch: one touch gets everything at any time. */
function isTimed({ journeys }: Journeys): boolean {
  return journeys.every(({ touches, conversions, days }) => conversions === 0 || touches.length === 1 || days);
}

function sharedOut({ journeys, channels }: Journeys, weightsOf: (journey: Journey) => number[]): number[] {
  const credit = channels.map(() => 0);
  for (const journey of journeys) {
    if (journey.conversions === 0) continue;
    const weights = weightsOf(journey);
    for (const [index, channel] of journey.touches.entries()) {
      // A lone touch may come without days.
      const weight = journey.touches.length === 1 ? 1 : (weights[index] ?? 0);
      credit[channel] = (credit[channel] ?? 0) + journey.conversions * weight;
    }
  }
  return credit;
}

function removalCredit({ removalEffects }: MarkovAnswer, conversions: number): number[] {
  const sum = removalEffects.reduce((total, effect) => total + effect, 0);
  return removalEffects.map((effect) => (effect === 0 ? 0 : (conversions * effect) / sum));
}

function shapleyCredit({ journeys, channels }: Journeys, worth: Choices['shapleyWorth']): Credit {
  if (worth === 'conversions') return shapleyByConversions(journeys, channels.length);
  return channels.length > MOST_CHANNELS_BY_RATE
    ? unavailable('undefined', 'tooManyForRate')
    : shapleyByRate(journeys, channels.length);
}

/** All conversions. */
export function conversionsOf({ journeys }: Journeys): number {
  return journeys.reduce((sum, { conversions }) => sum + conversions, 0);
}
