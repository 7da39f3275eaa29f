import fc from 'fast-check';
import { evaluate } from 'mathjs';
import { describe, expect, test } from 'vitest';
import { arbitraryField } from '../_contract/arbitrary-inputs.ts';
import { fieldsOf } from '../_kit/inputs.ts';
import { chooseWithin, takeDensest } from './choose-within.ts';
import { breakEvenOf, costOfWaiting, interestWithin } from './debt.ts';
import { example, presets } from './example.ts';
import { formulas } from './formulas.ts';
import simulator from './index.ts';
import { type Inputs, inputs as schema } from './inputs.ts';
import { en } from './labels/en.ts';
import { simulate } from './model.ts';
import { view } from './view.ts';

const base: Inputs = schema.parse(example(en));
const shown = (change: Partial<Inputs>) => {
  const inputs = { ...base, ...change };
  return view(inputs, simulate(inputs), en);
};

const rate = fc.double({ min: 0, max: 0.5, noNaN: true });
const debt = fc.record({
  principal: fc.integer({ min: 0, max: 1e6 }),
  interest: fc.integer({ min: 1, max: 1e5 }),
  growth: fc.oneof(fc.constant(0), rate),
});

describe('one debt', () => {
  test('has paid exactly its principal in interest at its break-even', () => {
    fc.assert(
      fc.property(debt, (given) => {
        const months = breakEvenOf(given);
        if (typeof months !== 'number') return expect.unreachable();
        // A growth of 1e-13 leaves some three digits of it in 1 + g, and the formula knows that.
        expect(Math.abs(interestWithin(given, months) - given.principal)).toBeLessThanOrEqual(1e-9 * given.principal);
      }),
    );
  });

  test('costs interest month by month', () => {
    fc.assert(
      fc.property(debt, fc.integer({ min: 0, max: 36 }), (given, months) => {
        let sum = 0;
        for (let month = 0; month < months; month += 1) sum += given.interest * (1 + given.growth) ** month;
        expect(Math.abs(interestWithin(given, months) - sum)).toBeLessThanOrEqual(1e-9 * sum);
      }),
    );
  });

  test('costs nothing to keep for no time, and never less for longer', () => {
    fc.assert(
      fc.property(debt, rate, (given, repairGrowth) => {
        const costs = [0, 1, 3, 12].map((months) => costOfWaiting(given, months, repairGrowth));
        expect(costs[0]).toBe(0);
        expect(costs).toEqual([...costs].sort((one, other) => one - other));
      }),
    );
  });

  test('without interest never breaks even, and says so', () => {
    expect(breakEvenOf({ principal: 1, interest: 0, growth: 0.1 })).toEqual({ kind: 'never', because: 'noInterest' });
    expect(breakEvenOf({ principal: 0, interest: 0, growth: 0 })).toBe(0);
  });
});

describe('the choice', () => {
  const candidate = fc.record({ size: fc.integer({ min: 0, max: 20 }), worth: fc.integer({ min: -5, max: 30 }) });

  test('is worth as much as the best of all combinations, and fits', () => {
    fc.assert(
      fc.property(fc.array(candidate, { maxLength: 10 }), fc.integer({ min: 0, max: 60 }), (candidates, room) => {
        const { chosen, worth, isProven, atMost } = chooseWithin(candidates, room);
        const sizeOf = chosen.reduce((sum, index) => sum + (candidates[index]?.size ?? 0), 0);
        expect(sizeOf).toBeLessThanOrEqual(room);
        expect(worth).toBe(bestByTryingAll(candidates, room));
        expect([isProven, atMost]).toEqual([true, worth]);
        expect(takeDensest(candidates, room).worth).toBeLessThanOrEqual(worth);
      }),
    );
  });

  test('of many debts with one ratio stops early, fits, and says that it is not proven', () => {
    // Sizes that are all even fill an odd room only to its last hour: no bound can rule anything out.
    const alike = Array.from({ length: 60 }, (_, index) => ({ size: 2 * (index + 10), worth: 2 * (index + 10) }));
    const { worth, isProven, atMost } = chooseWithin(alike, 1001);
    expect({ worth, isProven, atMost }).toEqual({ worth: 1000, isProven: false, atMost: expect.closeTo(1001, 6) });
  });
});

test.each([
  ['principal', ({ principal }: ReturnType<typeof only>) => principal],
  ['monthlyInterest', ({ interest }: ReturnType<typeof only>) => interest],
  ['itemBreakEven', ({ breakEven }: ReturnType<typeof only>) => Number(breakEven)],
  ['itemWaiting', ({ waitingCost }: ReturnType<typeof only>) => waitingCost],
  ['saved', ({ netSaving, principal }: ReturnType<typeof only>) => netSaving + principal],
])('the documented formula of %s gives the figure of any row', (id, read) => {
  const row = arbitraryField(fieldsOf(simulator)['items'] as never, { onSteps: true });
  const functions = { ln: Math.log, if: (yes: boolean, one: number, other: number) => (yes ? one : other) };
  fc.assert(
    fc.property(row, (rows) => {
      const [item] = rows as Inputs['items'];
      if (!item || item.interest + item.loss === 0) return;
      const { items, ...scalars } = base;
      const expected: number = evaluate(formulas[id]?.expression ?? '', { ...functions, ...scalars, ...item });
      // The principal is added to the net saving again, which costs digits of the larger one.
      const size = Math.abs(expected) + item.effort * base.hourlyCost + item.otherCost;
      expect(Math.abs(read(only(item)) - expected)).toBeLessThanOrEqual(1e-9 * size);
    }),
  );
});

describe('the view', () => {
  test('names the first debt and marks the month of break-even', () => {
    const { sentence, charts } = shown({});
    expect(sentence).toMatchObject({ text: en.sentences.several, values: { first: en.examples.flags } });
    expect(charts[0]?.thresholds?.[1]).toMatchObject({ axis: 'x', value: simulate(base).chosen.breakEven });
  });

  test('says when nothing pays, and when nothing fits', () => {
    expect(shown(presets(en).nothingPays).sentence.text).toBe(en.sentences.nothingPays);
    expect(shown({ capacity: 0 }).sentence.text).toBe(en.sentences.noRoom);
  });

  test('warns of a debt that takes more hours than there are', () => {
    const [first] = shown({ capacity: 100 }).notes;
    expect(first).toMatchObject({ level: 'warning', phrase: { text: en.notes.tooLarge } });
  });

  test('tells that the choice is exact, and what the simple rule would have lost', () => {
    const texts = shown(presets(en).tight).notes.map(({ phrase }) => phrase.text);
    expect(texts).toEqual(expect.arrayContaining([en.notes.exact, en.notes.beatsDensest, en.notes.leftOut]));
  });

  test('draws at most twenty bars and lists every debt', () => {
    const items = Array.from({ length: 30 }, (_, index) => ({
      ...(base.items[0] as Inputs['items'][number]),
      effort: index + 1,
    }));
    const { charts, tables } = shown({ items });
    expect(charts[1]?.series[0]?.points).toHaveLength(20);
    expect(tables[0]?.rows).toHaveLength(30);
  });
});

function only(item: Inputs['items'][number]) {
  const [ranked] = simulate({ ...base, items: [item] }).ranked;
  if (!ranked) throw new Error('One debt gives one row.');
  return ranked;
}

function bestByTryingAll(candidates: readonly { size: number; worth: number }[], room: number): number {
  const [first, ...rest] = candidates;
  if (!first) return 0;
  const without = bestByTryingAll(rest, room);
  return first.size > room ? without : Math.max(without, first.worth + bestByTryingAll(rest, room - first.size));
}
