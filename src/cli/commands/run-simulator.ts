import { type Amount, isNumber } from '../../../simulators/_kit/amount.ts';
import type { AnySimulator, Labels, Locale } from '../../../simulators/_kit/define.ts';
import { seededRandom } from '../../../simulators/_kit/random.ts';
import type { ResultTable, View } from '../../../simulators/_kit/view.ts';
import { fillPhrase } from '../../i18n/format.ts';
import { checkInputs } from '../check-inputs.ts';
import { loadSimulator } from '../load-simulators.ts';
import { type InputOptions, readInputs } from '../read-inputs.ts';

/** What can be said on the command line for one run. */
export interface RunOptions extends InputOptions {
  locale: Locale;
  seed: number;
}

/**
 * Runs a simulator once. Numbers are unrounded; a result that is not a number is `{ kind, because, reason }`. `warnings` are the
 * view's warnings as sentences.
 */
export async function runSimulator(id: string, options: RunOptions): Promise<object> {
  const simulator = await loadSimulator(id);
  const { locale, seed } = options;
  const inputs = checkInputs(simulator, await readInputs(simulator, options), locale);
  const result = simulator.simulate(inputs, { random: seededRandom(seed) });
  const labels: Labels = simulator.labels[locale];
  const view: View = simulator.view(inputs, result, labels);
  return {
    simulator: id,
    version: simulator.version,
    inputs,
    outputs: readOutputs(simulator, result, labels),
    sentence: fillPhrase(view.sentence, locale, labels),
    tables: Object.fromEntries(view.tables.map((table) => [table.id, plainRows(table, locale, labels)])),
    warnings: view.notes
      .filter(({ level }) => level === 'warning')
      .map(({ phrase }) => fillPhrase(phrase, locale, labels)),
  };
}

/** Every output of a result by id, as plain values. */
export function readOutputs(simulator: AnySimulator, result: unknown, labels: Labels): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(simulator.outputs).map(([id, { read }]) => [id, plainAmount(read(result), labels)]),
  );
}

function plainAmount(amount: Amount, labels: Labels): unknown {
  return isNumber(amount) ? amount : { ...amount, reason: labels.reasons[amount.because] };
}

function plainRows({ rows }: ResultTable, locale: Locale, labels: Labels): Record<string, unknown>[] {
  return rows.map((row) =>
    Object.fromEntries(
      Object.entries(row).map(([key, cell]) => {
        if (typeof cell === 'string') return [key, cell];
        return [key, 'text' in cell ? fillPhrase(cell, locale, labels) : plainAmount(cell.value, labels)];
      }),
    ),
  );
}
