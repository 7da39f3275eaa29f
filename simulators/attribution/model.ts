import { type Amount, isNumber, unavailable } from '../_kit/amount.ts';
import type { Problem } from '../_kit/define.ts';
import { type Credit, conversionsOf, creditsOf } from './credit.ts';
import { type Inputs, MODELS, type Model } from './inputs.ts';
import { chainOf, solveChain } from './markov-chain.ts';
import { type Journeys, readJourneys } from './read-journeys.ts';

/** One channel under every model. */
export interface ChannelCredit {
  name: string;
  /** Conversions by model, or why the model gives none. */
  credit: Record<Model, Amount>;
  /** The same as parts of all conversions. */
  share: Record<Model, Amount>;
  /** The smallest and the largest share over the models that have one. */
  range: Amount[];
  /** Conversions of journeys that touch the channel. */
  touched: number;
  /** What is lost when everyone who reaches the channel is lost, as a part of all conversions. */
  removalEffect: Amount;
}

/** What the journeys say about the channels. */
export interface AttributionResult {
  model: Model;
  /** Most credit under the chosen model first. */
  channels: ChannelCredit[];
  conversions: number;
  nulls: number;
  /** Conversions after a single touch: about these all models agree. */
  singleTouch: number;
  /** Touches of a converting journey, on average. */
  meanTouches: Amount;
}

/**
 * Credits the conversions of the journeys to their channels under every model. All are conventions or models of how journeys run on; none
 * says what would happen without a channel.
 */
export function simulate(inputs: Inputs): AttributionResult {
  const read = readJourneys(inputs.journeys);
  const { journeys } = read;
  const conversions = conversionsOf(read);
  const touches = journeys.reduce((sum, journey) => sum + journey.conversions * journey.touches.length, 0);
  return {
    model: inputs.model,
    channels: inOrder(channelsOf(read, inputs, conversions), inputs.model),
    conversions,
    nulls: journeys.reduce((sum, { nulls }) => sum + nulls, 0),
    singleTouch: journeys.reduce((sum, journey) => sum + (journey.touches.length === 1 ? journey.conversions : 0), 0),
    meanTouches: conversions === 0 ? unavailable('undefined', 'noConversions') : touches / conversions,
  };
}

/** What does not fit together: rows that cannot be read, and ends that get more than everything. */
export function check({ journeys, firstWeight, lastWeight }: Inputs): Problem[] {
  // 0.6 and 0.4 make a hair more than 1 in binary.
  const isTooMuch = firstWeight + lastWeight > 1 + 1e-12;
  return [
    ...readJourneys(journeys).problems,
    ...(isTooMuch ? [{ input: 'lastWeight', problem: 'tooMuchAtTheEnds' }] : []),
  ];
}

function channelsOf(read: Journeys, inputs: Inputs, conversions: number): ChannelCredit[] {
  const markov = solveChain(chainOf(read.journeys, read.channels.length));
  const credits = creditsOf(read, inputs, markov);
  const touched = touchedBy(read);
  const ifConverted = (amount: Amount) => (conversions === 0 ? unavailable('undefined', 'noConversions') : amount);
  return read.channels.map((name, channel) => {
    const credit = byModel((model) => ifConverted(creditAt(credits[model], channel)));
    const share = byModel((model) => part(credit[model], conversions));
    const shares = Object.values(share).filter(isNumber);
    return {
      name,
      credit,
      share,
      range: shares.length === 0 ? [] : [Math.min(...shares), Math.max(...shares)],
      touched: touched[channel] ?? 0,
      removalEffect: ifConverted(markov?.removalEffects[channel] ?? unavailable('undefined', 'unsolved')),
    };
  });
}

function byModel<T>(read: (model: Model) => T): Record<Model, T> {
  return Object.fromEntries(MODELS.map((model) => [model, read(model)])) as Record<Model, T>;
}

function creditAt(credit: Credit, channel: number): Amount {
  return Array.isArray(credit) ? (credit[channel] ?? 0) : credit;
}

function part(credit: Amount, conversions: number): Amount {
  return isNumber(credit) ? credit / conversions : credit;
}

function touchedBy({ journeys, channels }: Journeys): number[] {
  const touched = channels.map(() => 0);
  for (const { touches, conversions } of journeys) {
    for (const channel of new Set(touches)) touched[channel] = (touched[channel] ?? 0) + conversions;
  }
  return touched;
}

/** Without a number under the chosen model the order of first mention stays. */
function inOrder(channels: ChannelCredit[], model: Model): ChannelCredit[] {
  const creditOf = ({ credit }: ChannelCredit) => (isNumber(credit[model]) ? credit[model] : 0);
  return channels.toSorted((one, other) => creditOf(other) - creditOf(one));
}
