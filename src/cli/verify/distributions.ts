import * as z from 'zod';
import { exponential, gumbel, logistic, pareto, weibull } from '../../../simulators/_kit/distribution/closed-forms.ts';
import { binomial, geometric, poisson } from '../../../simulators/_kit/distribution/discrete.ts';
import { chiSquared, gamma } from '../../../simulators/_kit/distribution/gamma.ts';
import { pertShape } from '../../../simulators/_kit/distribution/pert.ts';
import { studentT } from '../../../simulators/_kit/distribution/student-t.ts';
import {
  betaFromMeanSd,
  type Distribution,
  fromRange,
  lognormalFromMeanSd,
  plusMinus,
} from '../../../simulators/_kit/distribution.ts';
import { type Answer, adapterOf, shape, Unsupported } from './answering/adapter.ts';
import { lawIn, made } from './answering/distribution-in.ts';
import { discreteAnswer, lawAnswer } from './answering/law-answer.ts';
import { SAMPLE_AND_COPULA } from './answering/sample-and-copula.ts';

const range = z.object({ p5: z.number(), p95: z.number() });
const normalPair = z.object({ normal: z.tuple([z.number(), z.number()]) });
const threePoints = z.object({ min: z.number(), mode: z.number(), max: z.number(), lambda_: z.number().optional() });
const absent = z.undefined().optional();
const positive = z.number().positive();
const share = z.number().min(0).max(1);

/** Distributions that inputs may have, and sums, products and ratios whose distribution is known. */
export default adapterOf({
  ...SAMPLE_AND_COPULA,
  'a range from the 5th to the 95th percentile': shape(range, ({ p5, p95 }, { asked, named }) => {
    const isLognormal = named.includes('lognorm') || asked.includes('mu');
    return answerFor(made(isLognormal ? fromRange(p5, p95) : plusMinus((p5 + p95) / 2, (p95 - p5) / 2)));
  }),
  'a beta distribution': shape(z.object({ alpha: z.number(), beta: z.number() }), ({ alpha, beta }) =>
    answerFor({ kind: 'beta', alpha, beta }),
  ),
  'a mean and a standard deviation': shape(
    z.object({ mean: z.number(), sd: z.number(), min: absent, max: absent }),
    ({ mean, sd }, { asked, named }) => {
      if (named.includes('beta') || asked.includes('alpha')) return answerFor(made(betaFromMeanSd(mean, sd)));
      return answerFor(named.includes('lognorm') ? made(lognormalFromMeanSd(mean, sd)) : { kind: 'normal', mean, sd });
    },
  ),
  'a normal distribution within bounds': shape(
    z.object({ mean: z.number(), sd: z.number(), min: z.number(), max: z.number() }),
    ({ mean, sd, min, max }) => answerFor({ kind: 'truncated', of: { kind: 'normal', mean, sd }, min, max }),
  ),
  'three points': shape(threePoints, ({ min, mode, max, lambda_: lambda }, { asked, named }) => {
    if (lambda === undefined && !named.includes('pert') && !asked.includes('alpha')) {
      return answerFor({ kind: 'triangular', min, mode, max });
    }
    const pert = { min, mode, max, lambda: lambda ?? 4 };
    return { ...answerFor({ kind: 'pert', ...pert }), ...pertShape(pert), classic_sd_approx: (max - min) / 6 };
  }),
  'a shape and a scale': shape(z.object({ shape: positive, scale: positive }), (inputs, { named }) =>
    lawAnswer((named.includes('weibull') ? weibull : gamma)(inputs.shape, inputs.scale)),
  ),
  'the mean and the deviation of a logarithm': shape(
    z.object({ mu: z.number(), sigma: positive, min: absent, max: absent }),
    ({ mu, sigma }) => answerFor({ kind: 'lognormal', mu, sigma }),
  ),
  'a lognormal distribution within bounds': shape(
    z.object({ mu: z.number(), sigma: positive, min: z.number(), max: z.number() }),
    ({ mu, sigma, min, max }) => answerFor({ kind: 'truncated', of: { kind: 'lognormal', mu, sigma }, min, max }),
  ),
  'two ends': shape(
    z.object({ min: z.number(), max: z.number(), mode: absent, mean: absent, mu: absent, shape: absent }),
    ({ min, max }) => answerFor({ kind: 'uniform', min, max }),
  ),
  'an expected number of events': shape(
    z.union([
      z.object({ lambda: positive, p: absent }).transform(({ lambda }) => lambda),
      z.object({ lambda_: positive, min: absent, max: absent }).transform((inputs) => inputs.lambda_),
    ]),
    (expected, { named }) =>
      named.includes('poisson') ? discreteAnswer(poisson(expected)) : lawAnswer(exponential(expected)),
  ),
  'a shape and a minimum': shape(z.object({ shape: positive, min: positive }), (inputs) =>
    lawAnswer(pareto(inputs.shape, inputs.min)),
  ),
  'a location and a scale': shape(
    z.object({ location: z.number(), scale: positive }),
    ({ location, scale }, { named }) => lawAnswer(familyIn(named, { gumbel, logistic })(location, scale)),
  ),
  'a rate': shape(z.object({ rate: positive }), ({ rate }) => lawAnswer(exponential(rate))),
  'degrees of freedom': shape(z.object({ df: positive }), ({ df }, { named }) =>
    lawAnswer(familyIn(named, { chi2: chiSquared, student: studentT })(df)),
  ),
  'trials and a chance': shape(z.object({ n: z.int().min(1), p: share }), ({ n, p }) => discreteAnswer(binomial(n, p))),
  'the first success': shape(
    z.object({
      p: share,
      support_from: z.literal([0, 1]).default(1),
      n: absent,
      data: absent,
      values: absent,
      x: absent,
    }),
    (inputs) => discreteAnswer(geometric(inputs.p, inputs.support_from)),
  ),
  'a lognormal pair, multiplied or divided': shape(z.object({ x: range, y: range }), ({ x, y }, { named }) => {
    const [first, second] = [lognormalOf(x), lognormalOf(y)];
    const sign = named.includes('ratio') ? -1 : 1;
    const sigma = Math.hypot(first.sigma, second.sigma);
    return answerFor({ kind: 'lognormal', mu: first.mu + sign * second.mu, sigma });
  }),
  'a sum of correlated normals': shape(
    z.object({ x: normalPair, y: normalPair, correlation: z.number().default(0) }),
    ({ x: { normal: x }, y: { normal: y }, correlation }) => {
      const sd = Math.sqrt(x[1] ** 2 + y[1] ** 2 + 2 * correlation * x[1] * y[1]);
      return answerFor({ kind: 'normal', mean: x[0] + y[0], sd });
    },
  ),
});

function answerFor(distribution: Distribution): Answer {
  return { ...parametersOf(distribution), ...lawAnswer(lawIn(distribution)) };
}

/** The family that the case's id or source names. */
function familyIn<F>(named: string, families: Record<string, F>): F {
  const name = Object.keys(families).find((each) => named.includes(each));
  const family = name === undefined ? undefined : families[name];
  if (!family) throw new Unsupported(`The case names none of ${Object.keys(families).join(', ')}.`);
  return family;
}

function parametersOf(distribution: Distribution): Answer {
  if (distribution.kind === 'beta') return { alpha: distribution.alpha, beta: distribution.beta };
  if (distribution.kind !== 'lognormal') return {};
  const { mu, sigma } = distribution;
  return { mu, sigma, mode: Math.exp(mu - sigma ** 2) };
}

function lognormalOf({ p5, p95 }: z.output<typeof range>): { mu: number; sigma: number } {
  const distribution = made(fromRange(p5, p95));
  if (distribution.kind !== 'lognormal') throw new Unsupported('A lognormal range lies above 0.');
  return distribution;
}
