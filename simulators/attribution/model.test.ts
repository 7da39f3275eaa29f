import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Amount, isNumber } from '../_kit/amount.ts';
import { parseInputs } from '../_kit/inputs.ts';
import { addUpSubsets, shapleyValues } from '../_kit/math/shapley-values.ts';
import { expectClose } from '../_kit/testing/expect-close.ts';
import { example } from './example.ts';
import simulator from './index.ts';
import { type Inputs, inputs as schema } from './inputs.ts';
import { en } from './labels/en.ts';
import { chainOf, solveChain } from './markov-chain.ts';
import { check, simulate } from './model.ts';
import { disagreement } from './outputs.ts';
import { readJourneys } from './read-journeys.ts';
import references from './reference/credits.json' with { type: 'json' };
import { shapleyByConversions, shapleyByRate } from './shapley-credit.ts';
import { decayTouches, positionTouches } from './touch-weights.ts';
import { view } from './view.ts';

const base: Inputs = schema.parse(example(en));
const row = (path: string, conversions = 1, nulls = 0, days = '') => ({ path, conversions, nulls, days });
const touches = fc.array(fc.integer({ min: 0, max: 4 }), { minLength: 1, maxLength: 6 });
const journey = fc.record({
  touches,
  conversions: fc.integer({ min: 0, max: 50 }),
  nulls: fc.integer({ min: 0, max: 50 }),
});
const journeyLists = fc.array(journey, { minLength: 1, maxLength: 8 });
const rowsOf = (journeys: { touches: number[]; conversions: number; nulls: number }[]) =>
  journeys.map((each) => ({
    path: each.touches.join(' > '),
    conversions: each.conversions,
    nulls: each.nulls,
    days: each.touches.map((_, index) => each.touches.length - index).join(','),
  }));

describe('every model', () => {
  test('hands out exactly the conversions there are', () => {
    fc.assert(
      fc.property(
        journeyLists,
        fc.constantFrom('touches' as const, 'channels' as const),
        fc.constantFrom('conversions' as const, 'rate' as const),
        (journeys, linearOver, shapleyWorth) => {
          const { channels, conversions } = simulate({ ...base, linearOver, shapleyWorth, journeys: rowsOf(journeys) });
          if (conversions === 0) return;
          for (const model of schema.shape.model.def.innerType.options) {
            const sum = channels.reduce((total, { credit }) => total + Number(credit[model]), 0);
            // Up to 400 conversions over five channels: rounding stays far below this.
            expect(sum, model).toBeCloseTo(conversions, 8);
          }
        },
      ),
    );
  });

  test('credits a lone channel with everything', () => {
    const { channels } = simulate({ ...base, journeys: [row('A > A', 7, 3, '2,1'), row('A', 1)] });
    expect(Object.values(channels[0]?.credit ?? {})).toEqual([8, 8, 8, 8, 8, 8, 8]);
  });
});

describe('the rules', () => {
  test('give what the peers give', () => {
    for (const { inputs, expected, tolerance, source } of references) {
      if (!('credit' in expected)) continue;
      const journeys = inputs.paths.map((path, index) => row(path, inputs.conversions[index]));
      const model = (['first', 'last', 'linear', 'position'] as const).find((each) =>
        source.call.includes(`).${each}`),
      );
      const linearOver = source.call.includes("share='same'") ? 'channels' : 'touches';
      const { channels } = simulate({ ...base, journeys, linearOver });
      const credit = Object.fromEntries(channels.map((each) => [each.name, each.credit[model ?? 'markov']]));
      expectClose(credit, expected.credit, tolerance);
    }
  });

  test('keep all of a journey, wherever the half-life and the days lie', () => {
    const days = fc.array(fc.double({ min: 0, max: 99_999, noNaN: true }), { minLength: 1, maxLength: 12 });
    fc.assert(
      fc.property(days, fc.double({ min: 1e-3, max: 365, noNaN: true }), (all, halfLife) => {
        const sum = decayTouches(all, halfLife).reduce((total, weight) => total + weight, 0);
        expect(sum).toBeCloseTo(1, 12);
      }),
    );
  });

  test('give a touch eight days out half of one a day out, at a half-life of seven days', () => {
    const [early = 0, late = 1] = decayTouches([8, 1], 7);
    expect(early / late).toBeCloseTo(0.5, 14);
  });

  test('split two touches in proportion and one touch not at all', () => {
    expect(positionTouches(2, 0.3, 0.1)).toEqual([0.3 / 0.4, 0.1 / 0.4]);
    expect(positionTouches(2, 0, 0)).toEqual([0.5, 0.5]);
    expect(positionTouches(1, 0.4, 0.4)).toEqual([1]);
  });

  test('have no time decay while a converting journey of several touches lacks its days', () => {
    const decayOf = (journeys: Inputs['journeys']) => simulate({ ...base, journeys }).channels[0]?.credit.decay;
    expect(decayOf([row('A > B', 1, 0)])).toEqual({ kind: 'undefined', because: 'noDays' });
    expect(isNumber(decayOf([row('A > B', 0, 9), row('A', 2)]) as Amount)).toBe(true);
  });
});

describe('the Markov chain', () => {
  test('agrees with linear systems solved elsewhere', () => {
    for (const { inputs, expected, tolerance } of references) {
      if (!('removal_effect' in expected)) continue;
      const nulls: number[] = inputs.nulls ?? [];
      const read = readJourneys(inputs.paths.map((path, at) => row(path, inputs.conversions[at], nulls[at])));
      const answer = solveChain(chainOf(read.journeys, read.channels.length));
      const effects = Object.fromEntries(read.channels.map((name, at) => [name, answer?.removalEffects[at]]));
      expectClose(effects, expected.removal_effect, tolerance);
    }
  });

  test('takes touches of one channel in a row as one, which leaves no loops', () => {
    const chain = chainOf([{ touches: [0, 0, 1, 0], conversions: 1, nulls: 0 }], 2);
    expect(chain.between).toEqual([
      [0, 0.5],
      [1, 0],
    ]);
  });

  test('loses everything with a channel that all journeys pass', () => {
    fc.assert(
      fc.property(journeyLists, (journeys) => {
        const through = journeys.map((each) => ({
          ...each,
          conversions: each.conversions + 1,
          touches: [...each.touches, 5],
        }));
        const answer = solveChain(chainOf(through, 6));
        expect(answer?.removalEffects[5]).toBeCloseTo(1, 10);
        for (const effect of answer?.removalEffects ?? []) {
          expect(effect).toBeGreaterThanOrEqual(-1e-12);
          expect(effect).toBeLessThanOrEqual(1 + 1e-10);
        }
      }),
    );
  });
});

describe('Shapley values', () => {
  test('by conversions are those of the whole game', () => {
    fc.assert(
      fc.property(journeyLists, (journeys) => {
        const brought = new Float64Array(32);
        for (const each of journeys) {
          const set = each.touches.reduce((bits, channel) => bits | (1 << channel), 0);
          brought[set] = (brought[set] ?? 0) + each.conversions;
        }
        const whole = shapleyValues(addUpSubsets(brought));
        expectClose(shapleyByConversions(journeys, 5), whole, { abs: 1e-9 });
      }),
    );
  });

  test('by rate are those of the definition', () => {
    const found = references.find(({ id }) => id === 'plan-journeys');
    const { paths = [], conversions = [], nulls = [] } = found?.inputs ?? {};
    const read = readJourneys(paths.map((path, at) => row(path, conversions[at], nulls[at])));
    const values = shapleyByRate(read.journeys, read.channels.length);
    const expected = found && 'shapley_rate' in found.expected ? found.expected.shapley_rate : undefined;
    // Differences of rates times 5,000 journeys: the last digits differ with the order of sums.
    expectClose(Object.fromEntries(read.channels.map((name, at) => [name, values[at]])), expected, { rel: 1e-9 });
  });

  test('by rate stop at 15 channels, by conversions do not', () => {
    const journeys = [row(Array.from({ length: 16 }, (_, index) => `C${index}`).join(' > '), 4)];
    const shapley = (shapleyWorth: Inputs['shapleyWorth']) =>
      simulate({ ...base, journeys, shapleyWorth }).channels[0]?.credit.shapley;
    expect(shapley('rate')).toEqual({ kind: 'undefined', because: 'tooManyForRate' });
    expect(shapley('conversions')).toBe(0.25);
  });
});

describe('rows', () => {
  const problemsOf = (journeys: Inputs['journeys']) => check({ ...base, journeys });

  test('that cannot be read are told all at once, with their place', () => {
    const journeys = [
      row('A > > B'),
      row('A > B', 1, 0, '5 days, 0'),
      row('A > B', 1, 0, '1, 5'),
      row('A > B', 1, 0, '5'),
      row('A＞B → C', 1, 0, '5，3、0'),
    ];
    expect(problemsOf(journeys)).toEqual([
      { input: 'journeys', row: 0, column: 'path', problem: 'emptyTouch' },
      { input: 'journeys', row: 1, column: 'days', problem: 'daysUnread' },
      { input: 'journeys', row: 2, column: 'days', problem: 'daysRising' },
      { input: 'journeys', row: 3, column: 'days', problem: 'daysCount', values: { days: 1, touches: 2 } },
    ]);
  });

  test('with more channels than there can be are refused', () => {
    const journeys = Array.from({ length: 101 }, (_, index) => row(`campaign ${index}`));
    expect(problemsOf(journeys)).toEqual([
      { input: 'journeys', problem: 'tooManyChannels', values: { found: 101, most: 100 } },
    ]);
  });

  test('of the same journey are one, and a wrong one is told wherever it stands', () => {
    expect(readJourneys([row('A > B', 2, 1), row('A > B', 3, 4)]).journeys).toEqual([
      { touches: [0, 1], conversions: 5, nulls: 5 },
    ]);
    expect(problemsOf([row('A >'), row('A >')])).toHaveLength(2);
  });

  test('without a conversion leave no credit to split', () => {
    const { channels, meanTouches } = simulate({ ...base, journeys: [row('A > B', 0, 5)] });
    expect(meanTouches).toEqual({ kind: 'undefined', because: 'noConversions' });
    expect(channels[0]?.share.linear).toEqual({ kind: 'undefined', because: 'noConversions' });
  });

  test('20,000 of them are accepted', () => {
    const journeys = Array.from({ length: 20_000 }, (_, index) => row(`C${index % 15} > C${(index * 7) % 15}`));
    expect(parseInputs(simulator, { journeys }, 'en').ok).toBe(true);
    expect(simulate({ ...base, journeys }).conversions).toBe(20_000);
  });

  test('at the ends get no more than everything', () => {
    expect(check({ ...base, firstWeight: 0.6, lastWeight: 0.4 })).toEqual([]);
    expect(check({ ...base, firstWeight: 0.6, lastWeight: 0.45 })).toEqual([
      { input: 'lastWeight', problem: 'tooMuchAtTheEnds' },
    ]);
  });
});

describe('the view', () => {
  const viewOf = (changed: Partial<Inputs>) => {
    const inputs = { ...base, ...changed };
    return view(inputs, simulate(inputs), en);
  };
  const textsOf = (changed: Partial<Inputs>) => viewOf(changed).notes.map(({ phrase }) => phrase.text);

  test('always says that none of it is causal, first', () => {
    expect(textsOf({})[0]).toBe(en.notes.causal);
    expect(viewOf({}).sentence.text).toContain('None of these is causal');
  });

  test('warns of few conversions, thin channels and lost journeys that are not there', () => {
    expect(textsOf({ journeys: [row('A > B', 99, 1)] })).toContain(en.notes.few);
    expect(textsOf({ journeys: [row('A', 100, 1), row('B', 29)] })).toContain(en.notes.thin);
    expect(textsOf({ journeys: [row('A', 100, 0)] })).toContain(en.notes.noNulls);
    expect(textsOf({})).not.toContain(en.notes.few);
  });

  test('draws bars that add up to the whole, and none where a part is negative', () => {
    const sums = (changed: Partial<Inputs>) => {
      const [chart] = viewOf(changed).charts;
      const parts = chart?.series.map(({ points }) => points.map(([, value]) => value)) ?? [];
      return (parts[0] ?? []).map((_, model) =>
        parts.reduce<number | null>((sum, part) => (part[model] === null ? null : (sum ?? 0) + Number(part[model])), 0),
      );
    };
    for (const sum of sums({})) expect(sum).toBeCloseTo(1, 12);
    expect(sums({ shapleyWorth: 'rate' }).at(-1)).toBeNull();
  });

  test('measures the gap between models by the channel they differ about most', () => {
    const result = simulate({ ...base, journeys: [row('A > B', 10, 1, '9, 0')] });
    expect(disagreement(result)).toBe(1);
  });
});
