import { ratesTest } from '../_kit/math/chi-squared-test.ts';
import { DIFFERENCE_METHODS, type DifferenceMethod, differenceInterval } from '../_kit/math/difference-interval.ts';
import type { ResultTable } from '../_kit/view.ts';
import { chance, inPoints, numeric } from './cells.ts';
import { countsOf } from './compare-rates.ts';
import type { Inputs } from './inputs.ts';
import type { ResultLabels } from './labels/zh.ts';
import type { TestResult } from './model.ts';
import { pValueBy } from './rate-tests.ts';

/** The leading variant by every test: they can disagree at the margin. */
export function testsTable(
  inputs: Inputs,
  { leader }: TestResult,
  { tables: words, inputs: names }: ResultLabels,
): ResultTable {
  const counts = countsOf(inputs);
  const [control, variant] = [counts[0], counts[leader?.arm ?? 1]];
  const tests = ['pooled', 'unpooled', 'fisher'] as const;
  const rows = tests.flatMap((test) => {
    if (!control || !variant) return [];
    const p = pValueBy(test, control, variant);
    const name = names.test.options[test];
    return [{ test: test === inputs.test ? { text: words.chosen, values: { name } } : name, p: chance(p) }];
  });
  const all = ratesTest(
    counts.map(({ successes }) => successes),
    counts.map(({ trials }) => trials),
  );
  const omnibus = counts.length > 2 ? [{ test: words.omnibus, p: chance(all?.p) }] : [];
  const columns = [{ key: 'test', label: words.test }, numeric('p', words.pAlone)];
  return { id: 'tests', title: words.tests, columns, rows: [...rows, ...omnibus] };
}

/** The leading variant's difference by every interval. */
export function intervalsTable(
  inputs: Inputs,
  { leader }: TestResult,
  { tables: words, inputs: names }: ResultLabels,
): ResultTable {
  const counts = countsOf(inputs);
  const [control, variant] = [counts[0], counts[leader?.arm ?? 1]];
  const nameOf = (method: DifferenceMethod) => (method === 'mee' ? words.mee : names.interval.options[method]);
  const rows = DIFFERENCE_METHODS.flatMap((method) => {
    if (!control || !variant) return [];
    const { low, high } = differenceInterval(control, variant, method, inputs.confidence);
    const name = nameOf(method);
    return [
      {
        method: method === inputs.interval ? { text: words.chosen, values: { name } } : name,
        low: inPoints(low),
        high: inPoints(high),
      },
    ];
  });
  const columns = [{ key: 'method', label: words.interval }, numeric('low', words.low), numeric('high', words.high)];
  return { id: 'intervals', title: words.intervals, columns, rows };
}
