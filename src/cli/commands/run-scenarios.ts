import { plainOutputs } from '../../../simulators/_kit/exports/case-record.ts';
import { fieldsOf } from '../../../simulators/_kit/inputs.ts';
import { seededRandom } from '../../../simulators/_kit/random.ts';
import { checkAll } from '../check-inputs.ts';
import { loadSimulator } from '../load-simulators.ts';
import { readInputs, readTextFile } from '../read-inputs.ts';
import { readRows } from '../read-table.ts';
import type { RunOptions } from './run-simulator.ts';

/**
 * Runs a simulator once for each row of a file, whose headings are inputs' keys or names, laid over the other inputs. A column
 * `scenario` names the rows. Nothing is computed when any row has a problem.
 */
export async function runScenarios(id: string, file: string, options: RunOptions): Promise<object> {
  const simulator = await loadSimulator(id);
  const { locale, seed } = options;
  const common = await readInputs(simulator, options);
  const words = Object.values(simulator.labels).map(({ inputs }) => inputs);
  const rows = readRows(await readTextFile(file, '--csv'), fieldsOf(simulator), words);
  const named = rows.map(({ scenario, ...given }, index) => ({ name: String(scenario ?? index + 1), given }));
  const complete = checkAll(
    simulator,
    named.map(({ given }) => ({ ...common, ...given })),
    locale,
  );
  return {
    simulator: id,
    version: simulator.version,
    scenarios: complete.map((inputs, index) => {
      const result = simulator.simulate(inputs, { random: seededRandom(seed) });
      const outputs = plainOutputs(simulator, result, simulator.labels[locale]);
      return { scenario: named[index]?.name, inputs: named[index]?.given, outputs };
    }),
  };
}
