import { type CorrelationFault, correlationFactor, type RankCorrelation } from './copula.ts';
import { lawOf } from './distribution/law-of.ts';
import type { Distribution, DistributionFault } from './distribution.ts';
import { type Block, drawBatches } from './monte-carlo/draw-batches.ts';
import { type Domain, type DrawnInput, drawnInput } from './monte-carlo/drawn-input.ts';
import { type OutputSpread, outputCollector, type Target } from './monte-carlo/output-spread.ts';

/** What is uncertain, how many draws to take of it, and what to look for in them. */
export interface MonteCarloPlan {
  /** The uncertain inputs; all others keep their values. */
  distributions: Readonly<Record<string, Distribution>>;
  /** A whole number from {@link FEWEST_DRAWS} to {@link MOST_DRAWS}. */
  draws: number;
  /** Any whole number; the same seed gives the same result on every machine. */
  seed: number;
  /** Quasi-random unless told otherwise. */
  points?: 'quasi-random' | 'pseudo-random';
  /** Pairs that are not named are independent. */
  correlations?: readonly RankCorrelation[];
  targets?: readonly Target[];
  /** What the model accepts of each input; a draw outside has no result, and is counted. */
  domains?: Readonly<Record<string, Domain>>;
}

/** Columns of inputs or outputs by name. */
export type Columns = Readonly<Record<string, Float64Array>>;

/** A model over many draws at once. */
export interface ColumnModel {
  outputs: readonly string[];
  /** Inputs that the model divides by, for each output. */
  divisors?: Readonly<Record<string, readonly string[]>>;
  /** How many draws to take between two looks at progress; 2,048 unless told otherwise. */
  drawsPerBlock?: number;
  /**
   * Prepares the model for columns that are refilled before each run. A run computes the first places, as many as the block counts, and
   * returns the outputs' columns, with NaN where a draw has no result. Draws marked as outside need no result.
   */
  prepare: (inputs: Columns) => (block: Block) => Columns;
}

/** What came of all draws. */
export interface MonteCarloResult {
  draws: number;
  outputs: Record<string, OutputSpread>;
  /** The share of draws in which an input lay outside what the model accepts, for inputs that did. */
  outside: Record<string, number>;
}

/** What is wrong with a plan. */
export type PlanFault =
  | { in: 'draws' | 'seed'; rule: 'whole' | 'at-least' | 'at-most'; found: number; limit?: number }
  | ({ in: 'distribution'; input: string } & DistributionFault)
  | ({ in: 'correlation' } & CorrelationFault)
  | { in: 'target'; at: number; found: string; valid: readonly string[] };

/** Fewer draws say too little about a 5th percentile. */
export const FEWEST_DRAWS = 100;

/** More columns than a browser should hold. */
export const MOST_DRAWS = 10_000_000;

/** A run ready to be driven, or everything that is wrong with its plan. */
export type PreparedRun =
  | { ok: true; run: Generator<number, MonteCarloResult, void> }
  | { ok: false; faults: PlanFault[] };

/**
 * Prepares a Monte Carlo run: draws of the uncertain inputs, block by block, through the model, to the spread of each output. The run is
 * a generator, so that whoever drives it decides about pauses: each step computes one block and yields the number of draws done; to
 * cancel, stop stepping.
 *
 * @example
 * const prepared = prepareMonteCarlo({ distributions: { churn }, draws: 100_000, seed: 1 }, model);
 * if (prepared.ok) for (let step = prepared.run.next(); ; step = prepared.run.next()) if (step.done) return step.value;
 */
export function prepareMonteCarlo(plan: MonteCarloPlan, model: ColumnModel): PreparedRun {
  const names = Object.keys(plan.distributions);
  const laws = Object.entries(plan.distributions).map(([name, each]) => ({ name, made: lawOf(each), of: each }));
  const factor = correlationFactor(names, plan.correlations ?? []);
  const faults: PlanFault[] = [
    ...findDrawFaults(plan),
    ...laws.flatMap(({ name, made }) =>
      made.ok ? [] : made.faults.map((fault) => ({ ...fault, in: 'distribution' as const, input: name })),
    ),
    ...(factor.ok ? [] : factor.faults.map((fault) => ({ ...fault, in: 'correlation' as const }))),
    ...findTargetFaults(plan.targets ?? [], model.outputs),
  ];
  if (faults.length > 0 || !factor.ok) return { ok: false, faults };
  const inputs = laws.flatMap(({ name, made, of }) => (made.ok ? [drawnInput(name, of, made.law, plan.domains)] : []));
  return { ok: true, run: runBlocks(plan, model, inputs, plan.correlations?.length ? factor.rows : undefined) };
}

function* runBlocks(
  plan: MonteCarloPlan,
  model: ColumnModel,
  inputs: readonly DrawnInput[],
  mixing: readonly Float64Array[] | undefined,
): Generator<number, MonteCarloResult, void> {
  const drawn = drawBatches({ ...plan, inputs, mixing, drawsPerBlock: model.drawsPerBlock ?? 2048 });
  const compute = model.prepare(drawn.columns);
  const reachingZero = inputs.filter(({ reachesZero }) => reachesZero).map(({ name }) => name);
  const collectors = model.outputs.map((output) => {
    const divisors = model.divisors?.[output] ?? [];
    return outputCollector({
      ...plan,
      output,
      divisorsReachingZero: reachingZero.filter((name) => divisors.includes(name)),
    });
  });
  for (const block of drawn.blocks()) {
    const outputs = compute(block);
    for (const collector of collectors) collector.take(outputs, block);
    yield block.firstDraw + block.count;
  }
  const spreads = collectors.map((collector) => [collector.output, collector.summarise()]);
  return { draws: plan.draws, outputs: Object.fromEntries(spreads), outside: drawn.outside() };
}

function findDrawFaults({ draws, seed }: MonteCarloPlan): PlanFault[] {
  const faults: PlanFault[] = Number.isInteger(seed) ? [] : [{ in: 'seed', rule: 'whole', found: seed }];
  if (!Number.isInteger(draws)) faults.push({ in: 'draws', rule: 'whole', found: draws });
  if (draws < FEWEST_DRAWS) faults.push({ in: 'draws', rule: 'at-least', found: draws, limit: FEWEST_DRAWS });
  if (draws > MOST_DRAWS) faults.push({ in: 'draws', rule: 'at-most', found: draws, limit: MOST_DRAWS });
  return faults;
}

function findTargetFaults(targets: readonly Target[], valid: readonly string[]): PlanFault[] {
  return targets.flatMap(({ output }, at) =>
    valid.includes(output) ? [] : [{ in: 'target' as const, at, found: output, valid }],
  );
}
