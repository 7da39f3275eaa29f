import * as z from 'zod';
import { studentT } from '../../../../simulators/_kit/distribution/student-t.ts';
import {
  relativeWelchTest,
  type Sample,
  type WelchTest,
  welchTest,
} from '../../../../simulators/_kit/math/welch-test.ts';
import { type Answer, type Question, Unsupported } from './adapter.ts';
import { engineIn } from './engine-in.ts';
import { growthbookAnswer } from './growthbook.ts';
import { readDetails } from './read-details.ts';

const details = z.looseObject({
  confidence: z.number().gt(0).lt(1).optional(),
  alpha: z.number().gt(0).lt(1).optional(),
  equal_var: z.boolean().optional(),
  var_equal: z.boolean().optional(),
  alternative: z.string().default('two-sided'),
});

/** Two samples of a figure per user: Welch's test, Student's where variances are said to be equal, or GrowthBook's engine. */
export function compareSamples(
  { control, variant, given }: { control: Sample; variant: Sample; given: Record<string, unknown> },
  question: Question,
): Answer {
  const engine = engineIn(given, question);
  if (engine) return growthbookAnswer(control, variant, engine);
  const { confidence, alpha, equal_var, var_equal, alternative } = readDetails(details, given);
  const level = confidence ?? 1 - (alpha ?? 0.05);
  const isPooled = equal_var ?? var_equal ?? /equal_var=true|var\.equal\s*=\s*t|student|pooled/.test(question.named);
  const test = isPooled ? studentTest(control, variant, level) : welchTest(control, variant, level);
  if (!test) throw new Unsupported('Neither sample varies.');
  const relative = relativeWelchTest(control, variant, level);
  return {
    ...{ t: test.t, statistic: test.t, df: test.degrees, p_value: oneSided(test, alternative) },
    ...{ diff: test.difference, se: test.error, ci_low: test.interval.low, ci_high: test.interval.high },
    ...(relative && {
      relative_uplift: relative.difference,
      uplift: relative.difference,
      uplift_ci_low: relative.interval.low,
      uplift_ci_high: relative.interval.high,
    }),
    ...{ cohens_d: test.difference / pooledDeviation(control, variant) },
  };
}

function oneSided({ t, degrees, p }: WelchTest, alternative: string): number {
  if (/two/.test(alternative)) return p;
  return studentT(degrees).above(/less|smaller/.test(alternative) ? -t : t);
}

function studentTest(control: Sample, variant: Sample, confidence: number): WelchTest {
  const degrees = control.size + variant.size - 2;
  const error = pooledDeviation(control, variant) * Math.sqrt(1 / control.size + 1 / variant.size);
  const difference = variant.mean - control.mean;
  const law = studentT(degrees);
  const half = law.quantile((1 + confidence) / 2) * error;
  const t = difference / error;
  const interval = { low: difference - half, high: difference + half };
  return { difference, error, t, degrees, p: 2 * law.above(Math.abs(t)), interval };
}

function pooledDeviation(control: Sample, variant: Sample): number {
  const squares = (control.size - 1) * control.deviation ** 2 + (variant.size - 1) * variant.deviation ** 2;
  return Math.sqrt(squares / (control.size + variant.size - 2));
}
