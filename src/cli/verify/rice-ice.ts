import * as z from 'zod';
import { arithmeticMean, geometricMean, harmonicMean, sampleDeviation } from '../../../simulators/_kit/means.ts';
import { comparable, ranksOf } from '../../../simulators/ice/ranks.ts';
import { iceArithmetic, iceGeometric, iceProduct, rice, wsjf } from '../../../simulators/ice/scores.ts';
import { adapterOf, shape } from './answering/adapter.ts';

const positive = z.number().positive();
const iceIdea = z.object({ impact: positive, confidence: positive, ease: positive });
const riceIdea = z.object({ reach: z.number(), impact: z.number(), confidence: z.number(), effort: positive });
const wsjfJob = z.object({
  value: z.number(),
  time_criticality: z.number(),
  risk_reduction: z.number(),
  job_size: positive,
});
const items = <S extends z.ZodType>(item: S) => z.object({ items: z.array(item).min(1) });

/** ICE, RICE and WSJF: single ideas, lists of ideas and panels of scorers. */
export default adapterOf({
  'one ICE idea': shape(iceIdea, iceScores),
  'a list of ICE ideas': shape(items(iceIdea), ({ items: ideas }) => {
    const scores = ideas.map(iceScores);
    const column = (name: keyof ReturnType<typeof iceScores>) => scores.map((each) => each[name]);
    return {
      product: column('product'),
      geometric_mean: column('geometric_mean'),
      arithmetic_mean: column('arithmetic_mean'),
      ...listed(column('geometric_mean')),
    };
  }),
  'a panel of ICE scorers': shape(
    z.object({ reviewers: z.array(z.tuple([positive, positive, positive])).min(1) }),
    ({ reviewers }) => {
      const each = reviewers.map(geometricMean);
      const meanScores = [0, 1, 2].map((scale) => arithmeticMean(reviewers.map((scores) => scores[scale] ?? 0)));
      return {
        each,
        mean: arithmeticMean(each),
        sd: each.length > 1 ? sampleDeviation(each) : null,
        spread: Math.max(...each) - Math.min(...each),
        gmean_of_mean_scores: geometricMean(meanScores),
      };
    },
  ),
  'one RICE idea': shape(riceIdea, (idea) => ({ score: rice(idea), rice: rice(idea) })),
  'a list of RICE ideas': shape(items(riceIdea), ({ items: ideas }) => listed(ideas.map(rice))),
  'the reach of a RICE idea': shape(z.object({ prospects: z.number(), signup_rate: z.number() }), (idea) => ({
    reach: idea.prospects * idea.signup_rate,
  })),
  'one WSJF job': shape(wsjfJob, (job) => ({ score: wsjfOf(job), wsjf: wsjfOf(job) })),
  'a list of WSJF jobs': shape(items(wsjfJob), ({ items: jobs }) => listed(jobs.map(wsjfOf))),
});

function iceScores(idea: z.output<typeof iceIdea>) {
  return {
    product: iceProduct(idea),
    geometric_mean: iceGeometric(idea),
    arithmetic_mean: iceArithmetic(idea),
    harmonic_mean: harmonicMean([idea.impact, idea.confidence, idea.ease]),
  };
}

function wsjfOf(job: z.output<typeof wsjfJob>): number {
  return wsjf({ value: job.value, urgency: job.time_criticality, risk: job.risk_reduction, size: job.job_size });
}

function listed(score: number[]) {
  return { score, scores: score, rank: ranksOf(score.map(comparable)) };
}
