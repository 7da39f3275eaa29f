import { seededRandom } from '../../simulators/_kit/random.ts';
import { chainOf, solveChain } from '../../simulators/attribution/markov-chain.ts';
import type { Journey } from '../../simulators/attribution/read-journeys.ts';
import { shapleyByRate } from '../../simulators/attribution/shapley-credit.ts';
import { example } from '../../simulators/customer-value/example.ts';
import { fitRepeats } from '../../simulators/customer-value/fit-repeats.ts';
import type { History } from '../../simulators/customer-value/repeat-model.ts';
import { fitSurvival } from '../../simulators/retention/fit.ts';

/** A question that takes long enough to be measured, over data that are the same in every run. */
export interface Question {
  title: string;
  /** What a peer is given. */
  data: unknown;
  answer: () => number[];
}

const CUSTOMERS = 2500;
const PATHS = 20_000;
const CHANNELS = 15;

/** The example's customers, again and again, each time seen for a little longer. */
const histories: History[] = Array.from({ length: CUSTOMERS }, (_, index) => {
  const { customers } = example();
  const { repeats = 0, recency = 0, age = 1 } = customers[index % customers.length] ?? {};
  const longer = 1 + 0.01 * Math.floor(index / customers.length);
  return { repeats, recency: recency * longer, age: age * longer };
});

/** The regular customers of P. Fader and B. Hardie (2007), twelve years. */
const survivors = [1000, 631, 468, 382, 326, 289, 262, 241, 223, 207, 194, 183, 173];
const leavers = {
  left: survivors.slice(1).map((there, year) => (survivors[year] ?? 0) - there),
  seen: survivors.map((there, year) => (year === survivors.length - 1 ? there : 0)),
};

const random = seededRandom(20);
const journeys: Journey[] = Array.from({ length: PATHS }, () => {
  const length = 1 + Math.floor(6 * random.next());
  const touches = Array.from({ length }, () => Math.floor(CHANNELS * random.next() ** 1.5));
  const converts = random.next() < 0.05 + 0.02 * length;
  return { touches, conversions: converts ? 1 : 0, nulls: converts ? 0 : 1 };
});

/** The four, by the name that a peer answers under. */
export const QUESTIONS: Record<string, Question> = {
  bgnbd: {
    title: 'BG/NBD, 2,500 customers',
    data: histories,
    answer: () => {
      const fit = fitRepeats('bgnbd', histories);
      return fit.kind === 'fitted' ? [fit.params.r, fit.params.alpha, fit.params.a, fit.params.b] : [];
    },
  },
  sbg: {
    title: 'sBG, 12 periods',
    data: leavers,
    answer: () => {
      const fit = fitSurvival('sbg', leavers);
      return fit.kind === 'fitted' ? [fit.params.a, fit.params.b] : [];
    },
  },
  shapley: {
    title: 'Shapley by rate, 15 channels',
    data: { journeys, channels: CHANNELS },
    answer: () => shapleyByRate(journeys, CHANNELS),
  },
  markov: {
    title: 'Markov, 20,000 paths',
    data: { journeys, channels: CHANNELS },
    answer: () => solveChain(chainOf(journeys, CHANNELS))?.removalEffects ?? [],
  },
};
