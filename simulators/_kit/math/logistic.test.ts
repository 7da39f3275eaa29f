import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { expectClose } from '../testing/expect-close.ts';
import { fitLogistic } from './fit-logistic.ts';
import { judgeProbabilities } from './judge-probabilities.ts';

describe('fitLogistic', () => {
  test('gives the coefficients and standard errors that R’s glm gives', () => {
    // R 4.2.2: glm(cbind(left, n - left) ~ I(score/10), binomial), epsilon 1e-15
    const scores = [35, 45, 55, 62, 67, 72, 78, 84, 92];
    const trials = [30, 50, 120, 90, 110, 100, 150, 170, 180];
    const left = [9, 12, 19, 9, 9, 6, 6, 5, 4];
    const rows = scores.map((score, at) => ({ x: [score / 10], trials: trials[at] ?? 0, successes: left[at] ?? 0 }));
    const fit = fitLogistic(rows);
    if (fit.kind === 'unfitted') return expect.unreachable();
    expectClose(fit.coefficients, [1.3097739633632897, -0.5612325349001506], { rel: 1e-10 });
    expectClose(fit.standardErrors, [0.49716837002055314, 0.07795196121797879], { rel: 1e-8 });
  });

  test('of one group against another is the difference of their log odds', () => {
    const count = fc.integer({ min: 1, max: 500 });
    fc.assert(
      fc.property(count, count, count, count, (a, b, c, d) => {
        const fit = fitLogistic([
          { x: [0], trials: a + b, successes: a },
          { x: [1], trials: c + d, successes: c },
        ]);
        if (fit.kind === 'unfitted') return expect.unreachable();
        expectClose(fit.coefficients, [Math.log(a / b), Math.log(c / d) - Math.log(a / b)], { rel: 1e-8, abs: 1e-8 });
        expectClose([fit.standardErrors[1]], [Math.sqrt(1 / a + 1 / b + 1 / c + 1 / d)], { rel: 1e-6 });
      }),
    );
  });

  test('is the same for cases one by one and in groups, and in whatever unit a predictor is given', () => {
    const grouped = fitLogistic([
      { x: [1], trials: 3, successes: 1 },
      { x: [2], trials: 4, successes: 3 },
    ]);
    const alone = [1, 0, 0, 1, 1, 1, 0].map((successes, at) => ({ x: [at < 3 ? 1000 : 2000], trials: 1, successes }));
    const single = fitLogistic(alone);
    if (grouped.kind === 'unfitted' || single.kind === 'unfitted') return expect.unreachable();
    expectClose([single.coefficients[0], (single.coefficients[1] ?? 0) * 1000], grouped.coefficients, { rel: 1e-9 });
  });

  test('of two predictors of which one is twice the other has no answer', () => {
    const rows = [1, 2, 3, 4].map((x, at) => ({ x: [x, 2 * x], trials: 10, successes: at + 2 }));
    expect(fitLogistic(rows)).toEqual({ kind: 'unfitted', because: 'dependent' });
  });
});

describe('judgeProbabilities', () => {
  test('gives the values of the formulas worked by hand', () => {
    // Four cases: AUC (1 + 0.5 + 1 + 1) / 4 with one tie; Brier (0.04 + 0.25 + 0.25 + 0.01) / 4
    const judged = judgeProbabilities([
      { probability: 0.2, trials: 1, successes: 0 },
      { probability: 0.5, trials: 2, successes: 1 },
      { probability: 0.9, trials: 1, successes: 1 },
    ]);
    const logLoss = -(Math.log(0.8) + 2 * Math.log(0.5) + Math.log(0.9)) / 4;
    expectClose([judged?.auc, judged?.brier, judged?.logLoss], [0.875, 0.1375, logLoss], { rel: 1e-12 });
  });

  test('says that a certain forecast which was wrong has no bounded log loss', () => {
    const judged = judgeProbabilities([{ probability: 0, trials: 2, successes: 1 }]);
    expect(judged?.logLoss).toEqual({ kind: 'unbounded', because: 'certainAndWrong' });
  });

  test('turns the AUC round when all chances are turned round', () => {
    const row = fc.record({
      probability: fc.integer({ min: 1, max: 9 }).map((tenths) => tenths / 10),
      trials: fc.constant(10),
      successes: fc.integer({ min: 1, max: 9 }),
    });
    fc.assert(
      fc.property(fc.array(row, { minLength: 2, maxLength: 30 }), (rows) => {
        const turned = rows.map((each) => ({ ...each, probability: 1 - each.probability }));
        const [one, other] = [judgeProbabilities(rows)?.auc, judgeProbabilities(turned)?.auc];
        expectClose([Number(one) + Number(other)], [1], { abs: 1e-12 });
      }),
    );
  });
});
