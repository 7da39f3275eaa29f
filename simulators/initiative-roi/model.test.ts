import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseInputs } from '../_kit/inputs.ts';
import { issueMessage } from '../_kit/issue-messages.ts';
import { seededRandom } from '../_kit/random.ts';
import { cashFlowsOf, ratePerPeriod, ratePerYear, splitBudget } from './cash-flows.ts';
import { example, presets } from './example.ts';
import simulator from './index.ts';
import { type Inputs, inputs as schema } from './inputs.ts';
import { en } from './labels/en.ts';
import { simulate } from './model.ts';
import { spreadValue } from './uncertain-value.ts';
import { view } from './view.ts';

const base: Inputs = schema.parse(example());
const run = (change: Partial<Inputs>) => simulate({ ...base, ...change }, { random: seededRandom(1) });
const shown = (change: Partial<Inputs>) => view({ ...base, ...change }, run(change), en);
const share = fc.double({ min: 0, max: 0.5, noNaN: true });

test('the parts of the budget add up to it', () => {
  fc.assert(
    fc.property(fc.double({ min: 1, max: 1e9, noNaN: true }), share, share, share, (budget, reserve, tech, channel) => {
      const parts = splitBudget({ budget, reserveShare: reserve, technologyShare: tech, channelShare: channel });
      const sum = Object.values(parts).reduce((total, part) => total + part, 0);
      // Four products and three additions lose a few units in the last digit.
      expect(Math.abs(sum - budget)).toBeLessThanOrEqual(1e-15 * 8 * budget);
    }),
  );
});

test('the plan spends the budget and the running cost, no more, in whatever time', () => {
  const months = fc.integer({ min: 1, max: 60 });
  fc.assert(
    fc.property(months, months, months, (spendingMonths, delayMonths, horizonMonths) => {
      const { spent } = cashFlowsOf({ ...base, spendingMonths, delayMonths, horizonMonths });
      const total = spent.reduce((sum, each) => sum + each, 0);
      expect(total).toBeCloseTo(base.budget + base.runningCost * Math.max(0, horizonMonths - delayMonths), 4);
    }),
  );
});

test('a rate for a period and back is the same rate', () => {
  fc.assert(
    fc.property(fc.double({ min: -0.9, max: 5, noNaN: true }), fc.constantFrom(1, 3, 12), (rate, months) => {
      expect(ratePerYear(ratePerPeriod(rate, months), months)).toBeCloseTo(rate, 12);
    }),
  );
});

describe('the chance of a gain', () => {
  const sure = { costLow: 1, costHigh: 1, benefitLow: 1, benefitHigh: 1, latestDelay: 0, discountRate: 0.1 };

  test('is 0 or 1 when nothing is uncertain, and 0 for a value of exactly 0', () => {
    expect(spreadValue(100, 101, sure, 1)).toMatchObject({ probability: 1, p5: 1, p95: 1 });
    expect(spreadValue(100, 99, sure, 1).probability).toBe(0);
    expect(spreadValue(100, 100, sure, 1).probability).toBe(0);
  });

  test('does not depend on the seed by more than its error', () => {
    const unsure = { ...sure, costHigh: 1.4, benefitLow: 0.5, benefitHigh: 1.3, latestDelay: 12 };
    const chances = [1, 2, 3, 4, 5].map((seed) => Number(spreadValue(100, 140, unsure, seed).probability));
    // Half a percentage point is what the model card promises, in either direction.
    expect(Math.max(...chances) - Math.min(...chances)).toBeLessThan(0.01);
  });

  test('grows with the benefits', () => {
    const unsure = { ...sure, benefitLow: 0.5, benefitHigh: 1.3 };
    const chances = [80, 100, 120, 160].map((benefits) => Number(spreadValue(100, benefits, unsure, 1).probability));
    expect(chances).toEqual([...chances].sort((one, other) => one - other));
  });
});

describe('flows without a change of sign', () => {
  test('have no rate, no payback and a sentence without a number', () => {
    const result = run(presets().onlyPayments);
    const none = { kind: 'undefined', because: 'noSignChange' };
    expect(result).toMatchObject({ irr: none, mirr: none, payback: none, discountedPayback: none, rates: [] });
    expect(shown(presets().onlyPayments).sentence).toEqual({ text: en.sentences.onlyPayments });
    const received = { source: 'table', flows: [{ spent: 0, received: 5 }] } as const;
    expect(shown({ ...received, flows: [...received.flows] }).sentence).toEqual({ text: en.sentences.noPayment });
  });

  test('include flows of nothing at all', () => {
    const nothing = { source: 'table', flows: [{ spent: 0, received: 0 }] } satisfies Partial<Inputs>;
    expect(run(nothing)).toMatchObject({ npv: 0, irr: { because: 'noSignChange' } });
  });
});

test('several rates are named, in a table and a warning, and none is the answer', () => {
  const { rates, irr } = run(presets().severalRates);
  expect(rates).toEqual([expect.closeTo(0.1, 12), expect.closeTo(0.2, 12)]);
  expect(irr).toEqual({ kind: 'undefined', because: 'severalRates' });
  const { notes, tables } = shown(presets().severalRates);
  expect(notes[0]?.phrase.text).toBe(en.notes.severalRates);
  expect(tables.find(({ id }) => id === 'rates')?.rows).toHaveLength(2);
});

test('the break-even mark stands at the payback, and nowhere without one', () => {
  const { charts } = shown({});
  expect(charts[0]?.thresholds?.[0]?.value).toBe(run({}).payback);
  expect(shown({ monthlyBenefit: 0 }).charts[0]?.thresholds).toEqual([]);
});

test('many periods are drawn by the year and keep their total', () => {
  const [chart] = shown({ horizonMonths: 120 }).charts;
  const drawn = chart?.series.flatMap(({ points }) => points.map(([, value]) => value ?? 0)) ?? [];
  const { net } = run({ horizonMonths: 120 });
  expect(chart?.series[0]?.points).toHaveLength(11);
  const [of, all] = [drawn, net].map((flows) => flows.reduce((sum, flow) => sum + flow, 0));
  expect(of).toBeCloseTo(all ?? 0, 3);
});

test('shares above the whole are refused with what they add up to', () => {
  const parsed = parseInputs(simulator, { technologyShare: 0.7, channelShare: 0.4 }, 'en');
  const [issue] = parsed.ok ? [] : parsed.issues;
  expect(issue?.path).toEqual(['channelShare']);
  expect(issue && issueMessage(issue, en, 'en')).toBe(
    'Technology and channels together take 110%, more than 100%: nothing is left for people.',
  );
});
