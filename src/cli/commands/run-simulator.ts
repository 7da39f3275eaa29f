import type { Labels, Locale } from '../../../simulators/_kit/define.ts';
import { type CaseRecord, caseRecord } from '../../../simulators/_kit/exports/case-record.ts';
import { seededRandom } from '../../../simulators/_kit/random.ts';
import { fillPhrase } from '../../i18n/format.ts';
import { checkInputs } from '../check-inputs.ts';
import { loadSimulator } from '../load-simulators.ts';
import { type InputOptions, readInputs } from '../read-inputs.ts';

/** What can be said on the command line for one run. */
export interface RunOptions extends InputOptions {
  locale: Locale;
  seed: number;
}

/** Runs a simulator once and gives its inputs, outputs, tables and warnings as plain values, numbers unrounded. */
export async function runSimulator(id: string, options: RunOptions): Promise<CaseRecord> {
  const simulator = await loadSimulator(id);
  const { locale, seed } = options;
  const inputs = checkInputs(simulator, await readInputs(simulator, options), locale);
  const result: unknown = simulator.simulate(inputs, { random: seededRandom(seed) });
  const labels: Labels = simulator.labels[locale];
  const view = simulator.view(inputs, result, labels);
  return caseRecord({ simulator, labels, inputs, result, view }, (phrase) => fillPhrase(phrase, locale, labels));
}
