import type { AnySimulator } from '../../simulators/_kit/define.ts';
import type { Comparison, ReferenceCase } from '../../simulators/_kit/reference-case.ts';

/** A reference case with what the simulator answers to it. */
export interface Verdict {
  reference: ReferenceCase;
  comparisons: Comparison[];
  isMet: boolean;
}

/** All reference cases of one simulator with their verdicts. */
export interface SimulatorVerdicts {
  simulator: AnySimulator;
  verdicts: Verdict[];
  /** How many cases are met. */
  met: number;
  /** How many outputs were compared, over all cases. */
  compared: number;
  /** Outputs that no case gives a value for. */
  uncovered: string[];
}

/** Counts what is met and names the outputs that no case covers. `answers` are the comparisons of each case, in the same order. */
export function judgeCases(
  simulator: AnySimulator,
  references: readonly ReferenceCase[],
  answers: readonly Comparison[][],
): SimulatorVerdicts {
  const verdicts = references.map((reference, index) => {
    const comparisons = answers[index] ?? [];
    return { reference, comparisons, isMet: comparisons.length > 0 && comparisons.every(({ isMet }) => isMet) };
  });
  const covered = new Set(references.flatMap(({ expected }) => Object.keys(expected)));
  return {
    simulator,
    verdicts,
    met: verdicts.filter(({ isMet }) => isMet).length,
    compared: verdicts.reduce((sum, { comparisons }) => sum + comparisons.length, 0),
    uncovered: Object.keys(simulator.outputs).filter((output) => !covered.has(output)),
  };
}
