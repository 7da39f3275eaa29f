import { describe, expect, test } from 'vitest';
import * as made from '../distribution.ts';
import cases from '../reference/distributions.json' with { type: 'json' };
import { gumbel, logistic, pareto } from './closed-forms.ts';
import { binomial, geometric } from './discrete.ts';
import { chiSquared, gamma } from './gamma.ts';
import { lawOf } from './law-of.ts';
import { pertShape } from './pert.ts';
import { studentT } from './student-t.ts';

const { betaFromMeanSd, fromRange, plusMinus } = made;
const MAKE = { betaFromMeanSd, fromRange, plusMinus };
const LAWS = { chiSquared, gamma, studentT, gumbel, logistic, pareto, binomial, geometric };

interface Case {
  id: string;
  make?: [keyof typeof MAKE, number, number];
  distribution?: made.Distribution;
  law?: [keyof typeof LAWS, ...number[]];
  expected: Record<string, number | number[] | Record<string, number>>;
  tolerance: { rel: number; abs: number };
}

describe('distributions agree with independent computations', () => {
  test.each(cases as unknown as Case[])('$id', (given) => {
    const { quantiles = {}, pmf = [], ...scalars } = given.expected;
    const near = (wanted: number, got: unknown, name: string) =>
      expect(Math.abs(Number(got) - wanted), `${name}: ${got} instead of ${wanted}`).toBeLessThanOrEqual(
        Math.max(given.tolerance.abs, given.tolerance.rel * Math.abs(wanted)),
      );
    const answer = answerTo(given);
    for (const [share, wanted] of Object.entries(quantiles)) near(wanted, answer.quantile(Number(share)), share);
    for (const [k, wanted] of (pmf as number[]).entries()) near(wanted, answer.probability?.(k), `probability of ${k}`);
    for (const [name, wanted] of Object.entries(scalars)) near(wanted as number, answer[name as 'mean'], name);
  });
});

/** The law of a case, with the parameters of the distribution beside it. */
function answerTo({ law, make, distribution }: Case): Answer {
  if (law) {
    const [name, ...parameters] = law;
    const computed = (LAWS[name] as (...given: number[]) => Answer)(...parameters);
    return { ...computed, variance: Number(computed.sd) ** 2 };
  }
  const result = make ? MAKE[make[0]](make[1], make[2]) : undefined;
  const data = result?.ok ? result.distribution : (distribution as made.Distribution);
  const answer = lawOf(data);
  if (!answer.ok) throw new Error(JSON.stringify(answer.faults));
  const shape = data.kind === 'pert' ? pertShape(data) : {};
  return { ...data, ...shape, ...answer.law } as unknown as Answer;
}

interface Answer {
  quantile: (share: number) => number;
  probability?: (k: number) => number;
  mean: number;
  sd: number;
  variance?: number;
}
