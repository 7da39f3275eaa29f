import { isNumber } from '../amount.ts';
import type { AnySimulator } from '../define.ts';
import type { ColumnModel } from '../monte-carlo.ts';
import { seededRandom } from '../random.ts';

/** Looked at for progress this often: a single run of a simulator may take milliseconds. */
const DRAWS_PER_BLOCK = 64;

/**
 * A simulator as a model over columns, run once per draw. A draw whose inputs do not fit together, or whose output is unavailable, has no
 * number. A model with chance of its own gets a stream of its own for every draw.
 *
 * @param inputs valid inputs, over which each draw is laid
 * @param outputs ids of the outputs wanted
 */
export function simulationModel(
  simulator: AnySimulator,
  inputs: Readonly<Record<string, unknown>>,
  outputs: readonly string[],
  seed: number,
): ColumnModel {
  return {
    outputs,
    // Between blocks a run can be called off, and a draw of a slow model is long enough.
    drawsPerBlock: simulator.isSlow ? 1 : DRAWS_PER_BLOCK,
    prepare: (columns) => {
      const drawn = Object.entries(columns);
      const results = Object.fromEntries(outputs.map((output) => [output, new Float64Array(DRAWS_PER_BLOCK)]));
      return ({ count, firstDraw, isOutside }) => {
        for (let index = 0; index < count; index += 1) {
          const values = drawn.map(([name, column]) => [name, column[index]]);
          const isValid = isOutside?.[index] !== 1;
          const answer = isValid
            ? simulateOnce(simulator, { ...inputs, ...Object.fromEntries(values) }, outputs, seed + firstDraw + index)
            : undefined;
          for (const [at, column] of Object.values(results).entries()) column[index] = answer?.[at] ?? Number.NaN;
        }
        return results;
      };
    },
  };
}

/**
 * The outputs of one set of inputs, NaN where there is no number; nothing where the inputs do not fit together.
 *
 * @example simulateOnce(ltvCac, { ...inputs, cac: 6000 }, ['ratio'], 1) // [4.44]
 */
export function simulateOnce(
  simulator: AnySimulator,
  inputs: Record<string, unknown>,
  outputs: readonly string[],
  seed: number,
): number[] | undefined {
  const isMisfit = (simulator.check?.(inputs) ?? []).length > 0;
  if (isMisfit) return undefined;
  const result: unknown = simulator.simulate(inputs, { random: seededRandom(Math.imul(seed, 0x9e3779b1)) });
  return outputs.map((output) => {
    const amount = simulator.outputs[output]?.read(result);
    return amount !== undefined && isNumber(amount) ? amount : Number.NaN;
  });
}
