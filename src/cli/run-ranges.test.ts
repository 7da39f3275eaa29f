import { describe, expect, test } from 'vitest';
import { answerSim } from './answer-sim.ts';

type Spread = Record<'p5' | 'p50' | 'p95' | 'mean' | 'standardError' | 'withoutNumber', number> & { reached?: object };

async function sim(...args: string[]) {
  const { answer, code } = await answerSim(['ltv-cac', '--locale', 'en', ...args]);
  const plain = JSON.parse(JSON.stringify(answer)) as Record<string, unknown>;
  return { code, answer: plain, outputs: plain.outputs as Record<string, Spread> };
}

describe('a run over ranges', () => {
  // scipy 1.10.1: the ratio of independent lognormals from 5 to 10 and from 2 to 8 is lognormal. Payback on revenue is cac / arpu.
  test('agrees with what is known exactly of a ratio of lognormals', async () => {
    const { code, answer, outputs } = await sim('--range', 'cac=5~10', 'arpu=2~8', '--draws', '65536');
    const { p5, p50, p95, mean, standardError, withoutNumber } = outputs.paybackOnRevenue as Spread;
    expect(code).toBe(0);
    expect(Math.abs(mean - 1.9752702884653386)).toBeLessThan(4 * standardError);
    expect(standardError).toBeLessThan(1e-4);
    // Half a per cent is about twice the error of a quantile of so many independent draws; these are spread more evenly.
    expect(p5 / 0.8144477803828679).toBeCloseTo(1, 2);
    expect(p50 / 1.7677669529663689).toBeCloseTo(1, 2);
    expect(p95 / 3.8369556345662232).toBeCloseTo(1, 2);
    expect(withoutNumber).toBe(0);
    expect(answer).toMatchObject({ draws: 65536, seed: 1, inputs: { grossMargin: 0.8 } });
    expect(answer.inputs).not.toHaveProperty('cac');
  });

  // The 5th, 50th and 75th percentiles of that ratio (scipy 1.10.1) are targets that so many draws do not exceed.
  test.each([
    [0.8144477803828679, 0.05],
    [1.7677669529663689, 0.5],
    [2.429046049982653, 0.75],
  ])('counts payback as reached at most at %d, since lower is better', async (target, share) => {
    const { outputs } = await sim('--range', 'cac=5~10', 'arpu=2~8', '--target', `paybackOnRevenue=${target}`);
    expect(outputs.paybackOnRevenue?.reached).toEqual({ atMost: target, share: expect.closeTo(share, 2) });
    expect(outputs.ratio).not.toHaveProperty('reached');
  });

  test('counts a ratio as reached at least', async () => {
    // LTV ÷ CAC is 3 at a churn of 999 × 0.8 ÷ 3 ÷ 6000 = 0.0444, and higher below: 44.4 % of a uniform from 0 to 0.1.
    const { outputs } = await sim('--range', 'monthlyChurn=uniform(0, 0.1)', '--target', 'ratio=3');
    expect(outputs.ratio?.reached).toEqual({ atLeast: 3, share: expect.closeTo(0.444, 2) });
  });

  test('takes bare numbers as fractions, as JSON does, and numbers with a % as percent', async () => {
    const fractions = await sim('--range', 'monthlyChurn=0.02~0.05');
    const percent = await sim('--range', 'monthlyChurn=2%~5%');
    expect(fractions.outputs).toEqual(percent.outputs);
    const { code, answer } = await sim('--range', 'monthlyChurn=2~5');
    expect(code).toBe(1);
    expect(answer.problems).toMatchObject([
      { path: 'monthlyChurn', code: 'outside', message: expect.stringContaining('above the maximum') },
    ]);
  });

  test('says why there is no mean, and keeps it where there is one', async () => {
    const { outputs } = await sim('--range', 'monthlyChurn=uniform(0%, 10%)');
    const reason =
      'It is divided by Monthly churn, which may come close to 0, so the mean need not exist: go by the percentiles.';
    const none = { kind: 'undefined', because: 'divisorReachesZero', reason };
    expect(outputs.lifetime).toMatchObject({ p50: expect.closeTo(20, 1), mean: none, standardError: none });
    expect(outputs.ltv).toMatchObject({ mean: none });
    // The mean of 1 − (1 − c)¹² over c from 0 to 0.1 is 1 − (1 − 0.9¹³) ÷ 1.3.
    expect(outputs.annualChurn?.mean).toBeCloseTo(1 - (1 - 0.9 ** 13) / 1.3, 4);
  });

  test('counts draws without a number', async () => {
    // At a margin of 799.2 and a cost of 6000, a churn above 13.32 % leaves the cost unpaid: a third of the draws from 10 % to 15 %.
    const { outputs } = await sim('--range', 'monthlyChurn=uniform(10%, 15%)');
    expect(outputs.paybackWithChurn?.withoutNumber).toBeCloseTo((0.15 - 0.1332) / 0.05, 3);
    expect(outputs.paybackWithChurn?.mean).toMatchObject({ because: 'someDrawsHaveNoNumber' });
  });

  test('is the same for the same seed only', async () => {
    const run = async (seed: string) =>
      (await sim('--range', 'cac=4000~8000', '--draws', '500', '--seed', seed)).outputs;
    expect(await run('7')).toEqual(await run('7'));
    expect(await run('7')).not.toEqual(await run('8'));
  });

  test('says how much of a range the input’s limits cut off', async () => {
    const { answer } = await sim('--range', 'cac=0~10000');
    expect(answer.ranges).toMatchObject({ cac: { text: '0~10000', shareCutOff: expect.closeTo(0.05, 9) } });
  });

  test('is refused with everything that is wrong, each with its path and character', async () => {
    const ranges = ['monthlyChurn=2% ~ x', 'chrun=1~2', 'horizonInMonths=1~2', 'arpu=2%~5', 'cac=normal(5, -1'];
    const others = ['--set', 'grossMargin=x', '--draws', '5', '--target', 'ration=3'];
    const { code, answer } = await sim(...others, '--range', ...ranges);
    expect({ code, error: answer.error }).toEqual({ code: 1, error: 'invalid-inputs' });
    expect(answer.problems).toEqual([
      { path: 'grossMargin', code: 'type', message: 'Gross margin must be a number; it is “x”.' },
      {
        path: 'monthlyChurn',
        code: 'unexpected',
        message: 'Monthly churn: “2% ~ x”: character 6 cannot be read. Write it like 2% ~ 5%.',
        at: 5,
      },
      {
        path: '--range',
        code: 'unknown',
        message:
          '“chrun” is not a single number among the inputs; expected one of arpu, grossMargin, cac, monthlyChurn, monthlyDiscount, horizonInMonths.',
      },
      {
        path: 'horizonInMonths',
        code: 'unused',
        message: '“horizonInMonths” plays a part only with --set isCapped=true.',
      },
      {
        path: 'arpu',
        code: 'percent',
        message:
          'Revenue per customer: “2%~5”: character 2 is a %, but this input is not in percent. Write it like 800 ~ 1200.',
        at: 1,
      },
      {
        path: 'cac',
        code: 'notClosed',
        message:
          'Acquisition cost: “normal(5, -1”: the bracket is still open at character 13. Write it like normal(100, 10).',
        at: 12,
      },
      { path: '--draws', code: 'range', message: '--draws must be from 100 to 10000000; it is 5.' },
      {
        path: '--target',
        code: 'unknown',
        message: expect.stringContaining('“ration” is not an output; expected one of ratio, '),
        nearest: 'ratio',
      },
    ]);
  });

  test.each([
    [['--draws', '1000'], '--draws needs --range: --range cac=4000~8000.'],
    [['--target', 'ratio=3'], '--target needs --seek or --range.'],
    [['--range', 'cac=1~2', '--csv', 'x.csv'], 'Only one of --csv, --range can be answered at a time.'],
    [['--range', 'cac'], '“cac” is not an assignment; expected name=value, such as churn=3%.'],
  ])('refuses %s', async (args, message) => {
    const { code, answer } = await sim(...args);
    expect({ code, problems: answer.problems }).toMatchObject({ code: 1, problems: [{ message }] });
  });
});
