import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { expectClose } from '../_kit/testing/expect-close.ts';
import { check } from './check.ts';
import { type Inputs, inputs as schema } from './inputs.ts';
import { en } from './labels/en.ts';
import { leversOf } from './levers.ts';
import { simulate } from './model.ts';
import { inMonth, newUsers } from './new-users.ts';
import { payerMonths } from './payers.ts';
import { payersByDeadline } from './payers-by.ts';
import { presets } from './presets.ts';
import { shareKept } from './share-kept.ts';
import { view } from './view.ts';

const base: Inputs = schema.parse({});
const share = fc.double({ min: 0, max: 1, noNaN: true });
const shown = (change: Partial<Inputs>) => {
  const inputs = { ...base, ...change };
  return view(inputs, simulate(inputs), en);
};

describe('new users', () => {
  test('follow the published table of a launch of ten with K = 2', () => {
    const { joined } = newUsers({ signUps: 0, launch: 10, viralCoefficient: 2, cycleDays: 30 }, 90);
    expect([0, 30, 60, 90].map((day) => joined[day])).toEqual([10, 20, 40, 80]);
  });

  test('after any number of cycles are U0 (K^(t+1) − 1) ÷ (K − 1) in all', () => {
    fc.assert(
      fc.property(
        fc.double({ min: 0, max: 4, noNaN: true }).filter((k) => Math.abs(k - 1) > 1e-3),
        fc.integer({ min: 1, max: 60 }),
        fc.integer({ min: 0, max: 12 }),
        (viralCoefficient, cycleDays, cycles) => {
          const { joined } = newUsers({ signUps: 0, launch: 10, viralCoefficient, cycleDays }, cycles * cycleDays);
          const expected = (10 * (viralCoefficient ** (cycles + 1) - 1)) / (viralCoefficient - 1);
          // Near K = 1 the formula divides two small numbers.
          expectClose([joined.reduce((sum, each) => sum + each, 0)], [expected], { rel: 1e-9 });
        },
      ),
    );
  });

  test('of a limited market never become more than there are, however fast it spreads', () => {
    fc.assert(
      fc.property(
        fc.double({ min: 1, max: 1e9, noNaN: true }),
        fc.double({ min: 0, max: 5, noNaN: true }),
        (market, k) => {
          const { joined } = newUsers({ signUps: 1e6, launch: 1e6, viralCoefficient: k, cycleDays: 3, market }, 600);
          // Six hundred additions.
          expect(joined.reduce((sum, each) => sum + each, 0)).toBeLessThanOrEqual(market * (1 + 1e-12));
          expect(joined.every((each) => each >= 0)).toBe(true);
        },
      ),
    );
  });

  test('in a vast market are those of an unlimited one', () => {
    const arrivals = { signUps: 1000, launch: 0, viralCoefficient: 0.5, cycleDays: 7 };
    const [open, vast] = [newUsers(arrivals, 360), newUsers({ ...arrivals, market: 1e15 }, 360)];
    expectClose([...vast.joined], [...open.joined], { rel: 1e-9 });
  });

  test('of all days stand in exactly one month', () => {
    const { joined } = newUsers({ signUps: 900, launch: 7, viralCoefficient: 0.3, cycleDays: 11 }, 360);
    const months = Array.from({ length: 12 }, (_, at) => inMonth(joined, at + 1));
    expectClose([sum(months)], [sum([...joined])], { rel: 1e-12 });
  });
});

describe('the books of payers', () => {
  test('close every month', () => {
    const flow = fc.array(fc.integer({ min: 0, max: 1e6 }), { minLength: 1, maxLength: 40 });
    fc.assert(
      fc.property(
        flow,
        share,
        share,
        fc.integer({ min: 1, max: 24 }),
        (joined, monthlyChurn, returning, returnMonths) => {
          let before = 500;
          for (const month of payerMonths(500, joined, { monthlyChurn, returning, returnMonths })) {
            const after = before + month.joined + month.returned - month.left;
            expectClose([month.payers], [after], { rel: 1e-12, abs: 1e-9 });
            before = month.payers;
          }
        },
      ),
    );
  });

  test('approach new ÷ churn as the linear recurrence does', () => {
    // U(t+1) = 0.92 U(t) + 5,000 solved: 62,500 (1 − 0.92^t)
    const months = payerMonths(0, Array<number>(24).fill(5000), { monthlyChurn: 0.08, returning: 0, returnMonths: 1 });
    const at = [1, 6, 12, 24].map((month) => months[month - 1]?.payers ?? 0);
    expectClose(at, [5000, 24602.812416, 39520.85077156984, 54051.33921180061], { rel: 1e-12 });
  });
});

describe('the plan', () => {
  test('read without a trial meets 5,000 in month 30, and would take 1,060 new payers a month for five', () => {
    const { targetMonth, neededNew, ceiling } = simulate({ ...base, trialDays: 0 });
    expect(targetMonth).toBe(30);
    expect(Math.round(neededNew)).toBe(1060);
    expect(Math.round(Number(ceiling))).toBe(8537);
  });

  test('with the new payers it asks for meets the target at the deadline', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 60 }), share, share, (deadline, monthlyChurn, returning) => {
        const inputs = { ...base, deadline, monthlyChurn, returning, signUps: 0, startPayers: 1000, target: 9000 };
        const { neededNew } = simulate(inputs);
        const months = payerMonths(1000, Array<number>(deadline).fill(neededNew), inputs);
        expectClose([months.at(-1)?.payers ?? 0], [9000], { rel: 1e-9 });
      }),
    );
  });

  test('keeps more payers the more are activated, pay, stay or refer', () => {
    const better = ['signUps', 'activation', 'paying', 'viralCoefficient', 'startPayers', 'returning'] as const;
    for (const name of better) {
      const inputs: Inputs = { ...base, payingOf: 'active', deadline: 18, startPayers: 100, returning: 0.1 };
      expect(payersByDeadline({ ...inputs, [name]: inputs[name] + 0.1 })).toBeGreaterThan(payersByDeadline(inputs));
    }
  });
});

test('each lever, set to what it must be, meets the target', () => {
  const inputs: Inputs = { ...base, payingOf: 'activated', deadline: 24, target: 2500 };
  for (const { id, needed } of leversOf(inputs)) {
    if (typeof needed !== 'number' || id === 'together') continue;
    expectClose([payersByDeadline({ ...inputs, [id]: needed })], [2500], { rel: 1e-9 });
  }
  expect(leversOf(inputs).filter(({ needed }) => typeof needed === 'number')).toHaveLength(6);
});

test('the share kept meets the known days and only falls', () => {
  const days = Array.from({ length: 400 }, (_, day) => shareKept(base, day));
  expectClose([days[0], days[7], days[30], days[90]] as number[], [1, 0.6, 0.35, 0.2], { rel: 1e-12 });
  expect(days.every((each, day) => day === 0 || each < (days[day - 1] ?? 0))).toBe(true);
});

test('retention that rises and a coefficient above 1 without a limit are refused together', () => {
  const problems = check({ ...base, retention30: 0.7, retention90: 0.8, viralCoefficient: 1.2 });
  expect(problems.map(({ input, problem }) => [input, problem])).toEqual([
    ['retention30', 'rises'],
    ['retention90', 'rises'],
    ['viralCoefficient', 'endless'],
  ]);
});

describe('the view', () => {
  test.each([
    [{}, en.sentences.late],
    [{ deadline: 40 }, en.sentences.inTime],
    [{ startPayers: 9000 }, en.sentences.there],
    [{ monthlyChurn: 0.06 }, en.sentences.ceiling],
    [presets().viral, en.sentences.inTime],
    [{ isCapped: true, market: 5000 }, en.sentences.never],
  ])('says whether and when (%j)', (change, text) => {
    expect(shown(change).sentence.text).toBe(text);
  });

  test('prints the order of events, and warns where reward, ceiling or losses ask for it', () => {
    const texts = shown({ rewardAt: 'signUp', cac: 100, monthlyChurn: 0.04, deadline: 24 }).notes.map(
      (note) => note.phrase.text,
    );
    expect(texts).toEqual(
      expect.arrayContaining([en.notes.order, en.notes.reward, en.notes.nearCeiling, en.notes.quickLow]),
    );
  });
});

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
