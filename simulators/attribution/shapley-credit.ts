import { addUpSubsets, shapleyValues } from '../_kit/math/shapley-values.ts';
import type { Journey } from './read-journeys.ts';
import { linearChannels } from './touch-weights.ts';

/** Beyond this the worth of all coalitions is not tabulated: 15 channels have 32,768. */
export const MOST_CHANNELS_BY_RATE = 15;

/**
 * Credit by Shapley value where a set of channels is worth the conversions of the journeys that touch no others. Exact for any number of
 * channels: each journey is a unanimity game of its channels, and a Shapley value splits that evenly.
 *
 * Source: K. Zhao et al., Shapley Value Methods for Attribution Modeling in Online Advertising, 2018; the variant of eeghor/mta.
 */
export function shapleyByConversions(journeys: readonly Journey[], channels: number): number[] {
  const credit = new Array<number>(channels).fill(0);
  for (const { touches, conversions } of journeys) {
    const weights = linearChannels(touches);
    for (const [index, channel] of touches.entries()) {
      credit[channel] = (credit[channel] ?? 0) + conversions * (weights[index] ?? 0);
    }
  }
  return credit;
}

/**
 * Credit by Shapley value where a set of channels is worth the conversion rate of the journeys that touch no others, 0 where there are none.
 * The values add up to the rate of all journeys; multiplied by their number they add up to the conversions. A channel that comes with a
 * poor rate can have a negative one.
 *
 * @throws RangeError beyond 15 channels
 */
export function shapleyByRate(journeys: readonly Journey[], channels: number): number[] {
  if (channels > MOST_CHANNELS_BY_RATE)
    throw new RangeError(`At most ${MOST_CHANNELS_BY_RATE} channels, not ${channels}.`);
  const converted = new Float64Array(2 ** channels);
  const all = new Float64Array(2 ** channels);
  for (const { touches, conversions, nulls } of journeys) {
    const set = touches.reduce((bits, channel) => bits | (1 << channel), 0);
    converted[set] = (converted[set] ?? 0) + conversions;
    all[set] = (all[set] ?? 0) + conversions + nulls;
  }
  addUpSubsets(converted);
  addUpSubsets(all);
  const total = all.at(-1) ?? 0;
  const rates = converted.map((count, set) => (count === 0 ? 0 : count / (all[set] ?? count)));
  return shapleyValues(rates).map((value) => value * total);
}
