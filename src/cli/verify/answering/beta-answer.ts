import * as z from 'zod';
import { betaQuantile } from '../../../../simulators/_kit/distribution/beta-quantile.ts';
import { type Beta, chanceLargest, expectedLoss, posteriorOf } from '../../../../simulators/_kit/math/compare-betas.ts';
import type { Count } from '../../../../simulators/_kit/math/interval.ts';
import type { Answer } from './adapter.ts';

const prior = z.union([
  z.object({ alpha: z.number().positive(), beta: z.number().positive() }),
  z.tuple([z.number().positive(), z.number().positive()]).transform(([alpha, beta]) => ({ alpha, beta })),
]);

/** A beta prior as `{ alpha, beta }` or as a pair. */
export function betaPrior(given: unknown): Beta | undefined {
  const parsed = prior.safeParse(given);
  return parsed.success ? parsed.data : undefined;
}

/** What is believed of two rates: which is higher, what a wrong choice costs, and where each lies. */
export function betaAnswer(control: Count, variant: Count, believed: Beta, confidence: number): Answer {
  const [own, other] = [posteriorOf(variant, believed), posteriorOf(control, believed)];
  const tail = (1 - confidence) / 2;
  const end = ({ alpha, beta }: Beta, below: number) => betaQuantile(below, 1 - below, alpha, beta);
  const chance = chanceLargest(own, [other]);
  const [lossOfVariant, lossOfControl] = [expectedLoss(own, other), expectedLoss(other, own)];
  return {
    ...{ prob_variant_beats_control: chance, prob_b_beats_a: chance, chance_to_win: chance },
    prob_control_beats_variant: chanceLargest(other, [own]),
    ...{ expected_loss_choose_variant: lossOfVariant, expected_loss_choose_control: lossOfControl },
    ...{ expected_loss: lossOfVariant, expected_uplift: lossOfControl - lossOfVariant },
    ...{ control_ci_low: end(other, tail), control_ci_high: end(other, 1 - tail) },
    ...{ variant_ci_low: end(own, tail), variant_ci_high: end(own, 1 - tail) },
    ...{ control_mean: meanOf(other), variant_mean: meanOf(own) },
  };
}

function meanOf({ alpha, beta }: Beta): number {
  return alpha / (alpha + beta);
}
