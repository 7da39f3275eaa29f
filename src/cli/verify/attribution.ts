import * as z from 'zod';
import { conversionsOf } from '../../../simulators/attribution/credit.ts';
import { chainOf, solveChain } from '../../../simulators/attribution/markov-chain.ts';
import { type Journeys, readJourneys } from '../../../simulators/attribution/read-journeys.ts';
import { type Answer, adapterOf, type Question, shape, Unsupported } from './answering/adapter.ts';
import { chainOfTransitions, transitionsOf, transitionsSchema } from './attribution-chain.ts';
import { decayAnswer, decaySchema } from './attribution-decay.ts';
import { gameAnswer, gameSchema } from './attribution-game.ts';
import { creditUnder, MODEL_NAMES, modelAsked } from './attribution-models.ts';
import { pathsSchema, rowsOf, shapleyWorthOf } from './attribution-paths.ts';

const transitions = z.object({ transition_matrix: transitionsSchema, total_conversions: z.number().min(0).optional() });

/** Credit of conversions to channels, by rules, by a Markov chain, by Shapley value. */
export default adapterOf({
  'journeys with their conversions': shape(pathsSchema, pathsAnswer),
  'a transition matrix': shape(transitions, ({ transition_matrix, total_conversions }) => {
    const { channels, chain } = chainOfTransitions(transition_matrix);
    return chainAnswer(channels, solveChain(chain), total_conversions);
  }),
  'days before the end': shape(decaySchema, decayAnswer),
  'a game of channels': shape(gameSchema, gameAnswer),
});

function pathsAnswer(inputs: z.output<typeof pathsSchema>, question: Question): Answer {
  if (inputs.order !== 1) throw new Unsupported(`Markov chains are of order 1, not ${inputs.order}.`);
  const read = readJourneys(rowsOf(inputs));
  if (read.problems.length > 0) throw new Unsupported(`The journeys cannot be read: ${JSON.stringify(read.problems)}`);
  const { channels, journeys } = read;
  const chain = chainOf(journeys, channels.length);
  const worth = shapleyWorthOf(inputs, question);
  const named = (values: readonly (number | null)[]) =>
    Object.fromEntries(channels.map((channel, index) => [channel, values[index] ?? null]));
  const credits = Object.fromEntries(
    MODEL_NAMES.map((model) => [model, creditUnder(model, read, { ...inputs, shapleyWorth: worth })]),
  );
  const asked = modelAsked(inputs, question);
  const byList = question.asked.includes('channel');
  const answers = Object.entries(credits).map(([model, credit]) => {
    if (!credit) return [model, null];
    return [model, byList ? credit : named(credit)];
  });
  const credit = asked ? credits[asked] : undefined;
  return {
    channel: channels,
    channels,
    ...Object.fromEntries(answers),
    ...(worth === 'rate' ? rateGame(credits.shapley, read, named) : { total: conversionsOf(read) }),
    ...chainAnswer(channels, solveChain(chain), conversionsOf(read)),
    transition_matrix: transitionsOf(read, chain),
    // Peers leave out channels without any credit.
    ...(credit && { credit: named(credit) }),
  };
}

/** Cases state values of the game of rates itself, which add up to the rate and not to the conversions. */
function rateGame(
  credit: readonly number[] | undefined,
  { journeys }: Journeys,
  named: (values: readonly number[]) => Answer,
): Answer {
  const all = journeys.reduce((sum, { conversions, nulls }) => sum + conversions + nulls, 0);
  if (!credit || all === 0) throw new Unsupported('The game of rates has no values here.');
  const values = credit.map((each) => each / all);
  return { shapley: named(values), total: values.reduce((sum, value) => sum + value, 0) };
}

function chainAnswer(channels: readonly string[], answer: ReturnType<typeof solveChain>, conversions?: number): Answer {
  if (!answer) throw new Unsupported('The chain has no numerical solution.');
  const { conversionRate, removalEffects } = answer;
  const sum = removalEffects.reduce((total, effect) => total + effect, 0);
  // Where nothing converts there is nothing to lose, and no share of it.
  const named = (value: (effect: number) => number) =>
    Object.fromEntries(
      channels.map((channel, index) => [channel, sum === 0 ? null : value(removalEffects[index] ?? 0)]),
    );
  const weight = named((effect) => effect / sum);
  return {
    p_conversion: conversionRate,
    conversion_rate: conversionRate,
    removal_effect: named((effect) => effect),
    weight,
    weights: weight,
    ...(conversions !== undefined && {
      attributed: named((effect) => (conversions * effect) / sum),
      markov: named((effect) => (conversions * effect) / sum),
    }),
  };
}
