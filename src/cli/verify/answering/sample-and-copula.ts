import * as z from 'zod';
import { ranksOfCopula, scoreCorrelation } from '../../../../simulators/_kit/copula.ts';
import { type Answer, type Question, type Shape, shape } from './adapter.ts';
import { distributionIn, lawIn } from './distribution-in.ts';
import { lawAnswer } from './law-answer.ts';
import { mixtureLaw } from './mixture-law.ts';
import { quantileTypeNamed, sampleQuantile } from './sample-quantiles.ts';

const correlation = z.number().min(-1).max(1);
const values = z.array(z.number()).min(1);
const probability = z.number().min(0).max(1);
const probabilities = z.union([probability, z.array(probability).min(1)]);
const weights = z.array(z.number().positive()).min(1);

/** What cases ask about dependence, samples and mixtures. */
export const SAMPLE_AND_COPULA: Record<string, Shape<z.ZodType>> = {
  'a Gaussian copula': shape(z.object({ gaussian_copula_pearson: correlation }), (inputs) =>
    ranksOfCopula(inputs.gaussian_copula_pearson),
  ),
  'a rank correlation to reach': shape(
    z.union([
      z.object({ spearman: correlation }).transform(({ spearman }) => spearman),
      z.object({ target_spearman: correlation }).transform((inputs) => inputs.target_spearman),
    ]),
    (spearman) => {
      const pearson = scoreCorrelation(spearman);
      return { pearson, r: pearson, gaussian_copula_pearson: pearson, ...ranksOfCopula(pearson) };
    },
  ),
  'values and a share of them': shape(sampleSchema(), quantilesByType),
  'a mixture': shape(
    z.union([
      z.object({ components: z.array(distributionIn).min(1), weights }),
      z.object({ parts: z.array(distributionIn).min(1), weights }).transform(({ parts, ...rest }) => ({
        components: parts,
        ...rest,
      })),
    ]),
    (inputs, { asked }) => {
      const law = mixtureLaw(
        inputs.components.map((each, index) => ({ law: lawIn(each), weight: inputs.weights[index] ?? 1 })),
      );
      return { ...lawAnswer(law), ...sharesAsked(asked, law.below) };
    },
  ),
};

function sampleSchema() {
  const data = z.union([
    z.object({ data: values }).transform((inputs) => inputs.data),
    z.object({ values }).transform((inputs) => inputs.values),
    z.object({ x: values }).transform((inputs) => inputs.x),
  ]);
  const share = z.union([
    z.object({ p: probabilities }).transform(({ p }) => p),
    z.object({ probs: probabilities }).transform(({ probs }) => probs),
    z.object({ prob: probabilities }).transform(({ prob }) => prob),
    z.object({ q: probabilities }).transform(({ q }) => q),
    z.object({ probability: probabilities }).transform((inputs) => inputs.probability),
  ]);
  return z.unknown().transform((inputs, context) => {
    const [sample, shares] = [data.safeParse(inputs), share.safeParse(inputs)];
    if (sample.success && shares.success) return { sample: sample.data, shares: shares.data };
    context.addIssue({ code: 'custom', message: 'needs a list of values and a probability' });
    return z.NEVER;
  });
}

function quantilesByType(
  { sample, shares }: { sample: number[]; shares: number | number[] },
  { asked }: Question,
): Answer {
  const answerOf = (type: number) =>
    Array.isArray(shares)
      ? shares.map((each) => sampleQuantile(sample, each, type))
      : sampleQuantile(sample, shares, type);
  const types = asked.map((name) => [name, quantileTypeNamed(name) ?? (name === 'quantile' ? 7 : undefined)] as const);
  return Object.fromEntries(types.flatMap(([name, type]) => (type === undefined ? [] : [[name, answerOf(type)]])));
}

/** `cdf_at_5` asks for the share below 5. */
function sharesAsked(asked: readonly string[], below: (x: number) => number): Answer {
  return Object.fromEntries(
    asked.flatMap((name) => {
      const at = /^cdf_?(?:at_?)?(-?[\d.]+)$/i.exec(name)?.[1];
      return at === undefined ? [] : [[name, below(Number(at))]];
    }),
  );
}
