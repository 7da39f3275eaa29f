import { type Amount, isNumber, unavailable } from '../_kit/amount.ts';
import { normalQuantile } from '../_kit/distribution/normal-quantile.ts';
import { adjustPValues } from '../_kit/math/adjust-p-values.ts';
import { peekingRate } from '../_kit/math/sequential-bounds.ts';
import { compareMeans, type NamedSample } from './compare-means.ts';
import { compareRates } from './compare-rates.ts';
import type { Comparison } from './comparison.ts';
import type { Inputs } from './inputs.ts';
import { reduceVariance, sampleOf } from './reduce-variance.ts';
import { checkSampleRatio, type SampleRatio } from './sample-ratio.ts';

/** A metric's p-value, as it is and adjusted. */
export interface JudgedMetric {
  name: string;
  p: number;
  holm: number;
  benjaminiHochberg: number;
}

/** What a test showed. Where the sample ratio is broken there are no comparisons: nothing may be read from such a test. */
export interface TestResult {
  /** Whether the metric is a share of users. */
  isRate: boolean;
  sampleRatio: SampleRatio | null;
  comparisons: Comparison[];
  /** The variant that is ahead of the control by most, or behind by least. */
  leader: Comparison | null;
  /** Of averages with figures from before the test: the same comparison without CUPED, and the variance that it took away. */
  plain: Comparison | null;
  varianceRemoved: Amount;
  metrics: JudgedMetric[];
  /** The chance of a false alarm with the looks taken, when each was read as if it were the only one. */
  falseAlarms: number;
}

/** Checks the sample ratio first, then compares each variant with the control. */
export function simulate(inputs: Inputs): TestResult {
  const { data, confidence, looks } = inputs;
  const sampleRatio = data === 'pValues' ? null : checkSampleRatio(armsOf(inputs), inputs.mismatchBelow);
  const compared = sampleRatio?.isMismatch || data === 'pValues' ? nothing() : compare(inputs);
  const comparisons = adjusted(compared.comparisons);
  return {
    isRate: data === 'rates',
    sampleRatio,
    comparisons,
    leader: comparisons.toSorted((one, other) => other.difference - one.difference)[0] ?? null,
    plain: compared.plain,
    varianceRemoved: sampleRatio?.isMismatch ? unavailable('undefined', 'ratioMismatch') : compared.varianceRemoved,
    metrics: data === 'pValues' ? judged(inputs.metrics) : [],
    falseAlarms: peekingRate(looks, normalQuantile((1 + confidence) / 2, (1 - confidence) / 2)),
  };
}

/** Users of each arm, and the share of the traffic that it was to get. */
function armsOf(inputs: Inputs): { name: string; users: number; share: number }[] {
  if (inputs.data === 'rates')
    return inputs.arms.map(({ name, visitors, share }) => ({ name, users: visitors, share }));
  if (inputs.data === 'means') return inputs.averages.map(({ name, users, share }) => ({ name, users, share }));
  const [control, variant] = groupsOf(inputs);
  const { variantShare } = inputs;
  return [
    { name: control.name, users: control.people.length, share: 1 - variantShare },
    { name: variant.name, users: variant.people.length, share: variantShare },
  ];
}

/** The group of the first row is the control. */
function groupsOf({ people }: Inputs) {
  const first = people[0]?.group ?? '';
  const others = people.filter(({ group }) => group !== first);
  return [
    { name: first, people: people.filter(({ group }) => group === first) },
    { name: others[0]?.group ?? '', people: others },
  ] as const;
}

interface Compared {
  comparisons: Comparison[];
  plain: Comparison | null;
  varianceRemoved: Amount;
}

function nothing(): Compared {
  return { comparisons: [], plain: null, varianceRemoved: unavailable('undefined', 'nothingBefore') };
}

function compare(inputs: Inputs): Compared {
  if (inputs.data === 'rates') return { ...nothing(), comparisons: compareRates(inputs) };
  if (inputs.data === 'users') return compareUsers(inputs);
  const samples = inputs.averages.map(({ name, users, average, deviation }): NamedSample => {
    return { name, size: users, mean: average, deviation };
  });
  return { ...nothing(), comparisons: compareMeans(samples, inputs.confidence) };
}

function compareUsers(inputs: Inputs): Compared {
  const [control, variant] = groupsOf(inputs);
  const plain = [control, variant].map(({ name, people }) => ({ name, ...sampleOf(people.map(({ value }) => value)) }));
  const reduced = reduceVariance(control.people, variant.people);
  if (!reduced) return { ...nothing(), comparisons: compareMeans(plain, inputs.confidence) };
  const samples = [
    { name: control.name, ...reduced.control },
    { name: variant.name, ...reduced.variant },
  ];
  return {
    comparisons: compareMeans(samples, inputs.confidence),
    plain: compareMeans(plain, inputs.confidence)[0] ?? null,
    varianceRemoved: reduced.removed,
  };
}

/** Holm's adjustment over the variants. A comparison without a p-value keeps its reason and counts as none. */
function adjusted(comparisons: readonly Comparison[]): Comparison[] {
  const raw = comparisons.map(({ p }) => p).filter(isNumber);
  const holm = adjustPValues(raw, 'holm');
  let next = 0;
  return comparisons.map((comparison) => {
    if (!isNumber(comparison.p)) return comparison;
    const p = holm[next] ?? comparison.p;
    next += 1;
    return { ...comparison, p };
  });
}

function judged(metrics: Inputs['metrics']): JudgedMetric[] {
  const given = metrics.map(({ p }) => p);
  const [holm, benjaminiHochberg] = [adjustPValues(given, 'holm'), adjustPValues(given, 'benjaminiHochberg')];
  return metrics.map(({ name, p }, index) => ({
    name,
    p,
    holm: holm[index] ?? 1,
    benjaminiHochberg: benjaminiHochberg[index] ?? 1,
  }));
}
