import { isNumber, type Quantity } from '../_kit/amount.ts';
import type { Note, Phrase } from '../_kit/view.ts';
import type { Inputs } from './inputs.ts';
import type { CustomerValueLabels } from './labels/zh.ts';
import type { CustomerValueResult } from './model.ts';
import { UNITS_PER_MONTH } from './monthly-purchases.ts';

const FEW_RETURNED = 100;
const NOTABLE_CORRELATION = 0.2;
const SMALL_Q = 1.5;

/** The warnings a specialist would give about these data and this model. */
export function notesOn(inputs: Inputs, result: CustomerValueResult, { notes }: CustomerValueLabels): Note[] {
  const { repeatFit, spendFit, spendCorrelation, returned, customers } = result;
  if (repeatFit.kind === 'unfitted') return [];
  const warnings: (Phrase | undefined)[] = [
    inputs.model === 'bgnbd' && returned < customers
      ? { text: notes.allAlive, values: { count: { value: customers - returned, unit: 'count' } } }
      : undefined,
    returned < FEW_RETURNED
      ? { text: notes.fewReturned, values: { returned: { value: returned, unit: 'count' } } }
      : undefined,
    isNumber(spendCorrelation) && Math.abs(spendCorrelation) > NOTABLE_CORRELATION
      ? { text: notes.correlated, values: { correlation: { value: spendCorrelation, unit: 'number', digits: 2 } } }
      : undefined,
    spendFit.kind === 'fitted' && spendFit.params.q > 1 && spendFit.params.q < SMALL_Q
      ? { text: notes.nearlyNoMean, values: { q: { value: spendFit.params.q, unit: 'number', digits: 2 } } }
      : undefined,
    farAhead(inputs, notes.farAhead),
    otherFit(result, notes.otherFit),
  ];
  const converged: Phrase = {
    text: notes.converged,
    values: {
      iterations: { value: repeatFit.iterations, unit: 'count' },
      logLikelihood: { value: repeatFit.logLikelihood, unit: 'number', digits: 2 },
    },
  };
  return [
    ...warnings.flatMap((phrase): Note[] => (phrase ? [{ level: 'warning', phrase }] : [])),
    { level: 'info', phrase: converged },
  ];
}

function farAhead({ customers, timeUnit, horizonInMonths }: Inputs, text: string): Phrase | undefined {
  const longest = customers.reduce((most, { age }) => Math.max(most, age), 0) / UNITS_PER_MONTH[timeUnit];
  if (horizonInMonths <= longest) return undefined;
  const values: Record<string, Quantity> = {
    months: { value: horizonInMonths, unit: 'months' },
    longest: { value: longest, unit: 'months', digits: 1 },
  };
  return { text, values };
}

/** The first count at which the model is further off than chance would have it, by four standard deviations. */
function otherFit({ actualCounts, expectedCounts }: CustomerValueResult, text: string): Phrase | undefined {
  const place = expectedCounts.findIndex((expected, at) => {
    const actual = actualCounts[at] ?? 0;
    return Math.abs(actual - expected) > 4 * Math.sqrt(Math.max(1, expected));
  });
  if (place < 0) return undefined;
  const count = (value: number | undefined): Quantity => ({ value: value ?? 0, unit: 'count', digits: 0 });
  return {
    text,
    values: { place: count(place), actual: count(actualCounts[place]), expected: count(expectedCounts[place]) },
  };
}
