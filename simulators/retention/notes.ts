import { isNumber, type Quantity } from '../_kit/amount.ts';
import type { Note, Phrase } from '../_kit/view.ts';
import type { Inputs } from './inputs.ts';
import type { RetentionLabels } from './labels/zh.ts';
import type { RetentionResult } from './model.ts';

/** Half the 95 % quantile of chi-squared with one degree of freedom. */
const CLEAR_GAIN = 1.92;
const FEW_LEFT = 30;

/** What a specialist would say beside these numbers. */
export function notesOn(inputs: Inputs, result: RetentionResult, { notes, reasons }: RetentionLabels): Note[] {
  const { fit, observed } = result;
  const info = (text: string, values: Phrase['values'] = {}): Note => ({ level: 'info', phrase: { text, values } });
  if (inputs.counting === 'activity') return [info(notes.activity)];
  if (fit.kind === 'unfitted') return [{ level: 'warning', phrase: { text: reasons[fit.because] } }];
  const few = observed.find(({ atRisk, there }) => atRisk - there > 0 && there < FEW_LEFT);
  const warnings: (Phrase | undefined)[] = [
    extrapolation(inputs, result, notes.extrapolation),
    few ? { text: notes.few, values: { age: count(few.age), there: count(few.there) } } : undefined,
    better(inputs, result, notes.otherFits),
  ];
  return [
    ...warnings.flatMap((phrase): Note[] => (phrase ? [{ level: 'warning', phrase }] : [])),
    ...understatement(result, notes.naive),
    ...(inputs.isLastRunning ? [info(notes.running)] : []),
    info(notes.converged, {
      iterations: count(fit.iterations),
      logLikelihood: { value: fit.logLikelihood, unit: 'number', digits: 2 },
    }),
  ];
}

function extrapolation({ horizon }: Inputs, { observed }: RetentionResult, text: string): Phrase | undefined {
  if (horizon <= observed.length) return undefined;
  return { text, values: { horizon: count(horizon), seen: count(observed.length) } };
}

/** The other model is clearly likelier, by the likelihood-ratio test with one degree of freedom. */
function better({ model }: Inputs, { fit, projection }: RetentionResult, text: string): Phrase | undefined {
  const other = projection?.otherLogLikelihood;
  if (model !== 'sbg' || fit.kind === 'unfitted' || other === null || other === undefined) return undefined;
  const gain = other - fit.logLikelihood;
  return gain > CLEAR_GAIN ? { text, values: { gain: { value: gain, unit: 'number', digits: 1 } } } : undefined;
}

/** How far a constant churn taken from the first period is off. */
function understatement({ lifetime, naiveLifetime }: RetentionResult, text: string): Note[] {
  if (!isNumber(lifetime) || !isNumber(naiveLifetime) || Math.abs(naiveLifetime / lifetime - 1) < 0.02) return [];
  const values: Record<string, Quantity> = {
    naive: { value: naiveLifetime, unit: 'periods', digits: 1 },
    lifetime: { value: lifetime, unit: 'periods', digits: 1 },
  };
  return [{ level: 'info', phrase: { text, values } }];
}

function count(value: number): Quantity {
  return { value, unit: 'count' };
}
