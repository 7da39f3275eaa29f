import * as z from 'zod';
import type { MarkovChain } from '../../../simulators/attribution/markov-chain.ts';
import type { Journeys } from '../../../simulators/attribution/read-journeys.ts';
import { Unsupported } from './answering/adapter.ts';

const START = '(start)';
const CONVERSION = '(conversion)';
const NULL = '(null)';
const ENDS = [START, CONVERSION, NULL];

/** One step of a chain: from a state to a state, with its share. */
export const transitionsSchema = z
  .array(z.object({ from: z.string(), to: z.string(), p: z.number().min(0).max(1) }))
  .min(1);

type Transitions = z.output<typeof transitionsSchema>;

/** The chain of a list of transitions, over its channels in order of first mention. Shares that leave a state must add up to 1. */
export function chainOfTransitions(transitions: Transitions): { channels: string[]; chain: MarkovChain } {
  const states = [...new Set(transitions.flatMap(({ from, to }) => [from, to]))];
  const channels = states.filter((state) => !ENDS.includes(state));
  const shares = new Map(transitions.map(({ from, to, p }) => [`${from}\n${to}`, p]));
  const share = (from: string, to: string) => shares.get(`${from}\n${to}`) ?? 0;
  for (const from of [START, ...channels]) {
    const sum = transitions.reduce((total, each) => total + (each.from === from ? each.p : 0), 0);
    // Peers print fifteen digits.
    if (Math.abs(sum - 1) > 1e-6) throw new Unsupported(`The shares that leave ${from} add up to ${sum}, not 1.`);
  }
  const chain = {
    start: channels.map((to) => share(START, to)),
    between: channels.map((from) => channels.map((to) => share(from, to))),
    conversion: channels.map((from) => share(from, CONVERSION)),
  };
  return { channels, chain };
}

/** A chain as a list of transitions, in the order in which ChannelAttribution lists them: by state, then by the first journey that takes each. */
export function transitionsOf(
  { channels, journeys }: Journeys,
  { start, between, conversion }: MarkovChain,
): Transitions {
  const nameOf = (index: number | undefined) => channels[index ?? -1] ?? '';
  const onward = new Map([START, ...channels].map((state) => [state, new Map<string, number>()]));
  for (const { touches, conversions, nulls } of journeys) {
    const steps = touches.filter((channel, index) => channel !== touches[index - 1]);
    onward.get(START)?.set(nameOf(steps[0]), start[steps[0] ?? -1] ?? 0);
    for (const [index, channel] of steps.entries()) {
      const next = steps[index + 1];
      if (next !== undefined) onward.get(nameOf(channel))?.set(nameOf(next), between[channel]?.[next] ?? 0);
    }
    const last = steps.at(-1) ?? -1;
    const converts = conversion[last] ?? 0;
    const moves = (between[last] ?? []).reduce((sum, share) => sum + share, 0);
    if (conversions > 0) onward.get(nameOf(last))?.set(CONVERSION, converts);
    if (nulls > 0) onward.get(nameOf(last))?.set(NULL, 1 - converts - moves);
  }
  return [...onward].flatMap(([from, to]) => [...to].map(([state, p]) => ({ from, to: state, p })));
}
