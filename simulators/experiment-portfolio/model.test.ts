import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseInputs } from '../_kit/inputs.ts';
import { issueMessage } from '../_kit/issue-messages.ts';
import { quantile } from '../_kit/quantile.ts';
import { seededRandom } from '../_kit/random.ts';
import simulator from './index.ts';
import { type Inputs, inputs as schema } from './inputs.ts';
import { en } from './labels/en.ts';
import { simulate } from './model.ts';
import { presets } from './presets.ts';
import { view } from './view.ts';
import { chanceOf, quantileOf, yearlyUplifts } from './yearly-uplift.ts';

const run = (given: Partial<Inputs>) => simulate(schema.parse(given) as Inputs);
const refusals = (given: Partial<Inputs>): string[] => {
  const parsed = parseInputs(simulator, given, 'en');
  return parsed.ok ? [] : parsed.issues.map((issue) => issueMessage(issue, simulator.labels.en, 'en'));
};

const programme = fc.record({
  perMonth: fc.integer({ min: 1, max: 20 }),
  winRate: fc.double({ min: 0.06, max: 0.4, noNaN: true }),
  winRateIs: fc.constant('true' as const),
  effects: fc.constantFrom('spread' as const, 'equal' as const),
  effectSpread: fc.double({ min: 0.05, max: 2, noNaN: true }),
  lasting: fc.double({ min: 0, max: 1, noNaN: true }),
});

describe('a year of experiments', () => {
  test('has every idea in one of four places, and a declared share that gives back the share that works', () => {
    fc.assert(
      fc.property(programme, (given) => {
        const { year, workingShare, declaredShare } = run(given);
        expect(year.trueWins + year.missed).toBeCloseTo(year.tests * workingShare, 9);
        expect(year.trueWins + year.falseWins).toBeCloseTo(year.tests * declaredShare, 9);
        const back = run({ ...given, winRate: declaredShare, winRateIs: 'observed' });
        expect(back.workingShare).toBeCloseTo(workingShare, 9);
      }),
    );
  });

  test('reports more than is real, and more so with weaker tests', () => {
    fc.assert(
      fc.property(programme, (given) => {
        const [strong, weak] = [0.9, 0.3].map((power) => run({ ...given, power }));
        expect(strong?.winnersCurse).toBeGreaterThan(1);
        expect(weak?.winnersCurse).toBeGreaterThan(strong?.winnersCurse ?? 0);
        expect(strong?.reportedUplift).toBeGreaterThanOrEqual(strong?.year.uplift.mean ?? 0);
      }),
    );
  });

  test('has percentiles in order, and more of everything at a faster cadence', () => {
    fc.assert(
      fc.property(programme, (given) => {
        const { cadences } = run(given);
        for (const { uplift } of cadences) expect(uplift.p5 <= uplift.p50 && uplift.p50 <= uplift.p95).toBe(true);
        const medians = cadences.map(({ uplift }) => uplift.p50);
        // Half a step of the grid at most, where the median does not move.
        for (const [at, median] of medians.entries())
          expect(median).toBeGreaterThanOrEqual((medians[at - 1] ?? 0) - 1e-3);
      }),
    );
  });

  test('is spread around the closed mean', () => {
    fc.assert(
      fc.property(
        fc.double({ min: 0.05, max: 1.5, noNaN: true }),
        fc.integer({ min: 1, max: 100 }),
        (spread, trials) => {
          const law = { sizes: [0.01, 0.02 * (1 + spread), 0.1], weights: [0.5, 0.3, 0.2] };
          const powerAt = (effect: number) => Math.min(0.9, effect * 20);
          const [uplift] = yearlyUplifts({ law, powerAt, working: 0.3, lasting: 0.7 }, [trials]);
          if (!uplift) return expect.unreachable();
          const mean = uplift.masses.reduce((sum, mass, at) => sum + mass * Math.expm1(at * uplift.step), 0);
          const won = law.sizes.reduce((sum, size, at) => sum + (law.weights[at] ?? 0) * size * powerAt(size), 0);
          // Masses are moved to the nearest steps, which adds a hair to the variance.
          expect(mean / Math.expm1(trials * Math.log1p(0.7 * 0.3 * won))).toBeCloseTo(1, 2);
          const median = quantileOf(uplift, 0.5);
          expect(chanceOf(uplift, median + 1e-9)).toBeLessThanOrEqual(0.5 + 0.51 * Math.max(...uplift.masses));
        },
      ),
    );
  });

  test('is as drawn test by test', () => {
    const random = seededRandom(5);
    const normal = () => Math.sqrt(-2 * Math.log(random.next())) * Math.cos(2 * Math.PI * random.next());
    const { year, workingShare, smallestWin } = run({ effects: 'equal', perMonth: 6 });
    const standardError = smallestWin / 1.959963984540054;
    const uplifts = Array.from({ length: 4000 }, () => {
      let uplift = 1;
      for (let test = 0; test < 72; test += 1) {
        const effect = random.next() < workingShare ? 0.02 : 0;
        if (effect + standardError * normal() > smallestWin) uplift *= 1 + 0.8 * effect;
      }
      return uplift - 1;
    }).sort((a, b) => a - b);
    // A step of one more win is 1.9 points; 4,000 years place a percentile within one of them.
    expect(Math.abs(quantile(uplifts, 0.5) - year.uplift.p50)).toBeLessThan(0.02);
    expect(Math.abs(quantile(uplifts, 0.95) - year.uplift.p95)).toBeLessThan(0.025);
  });
});

describe('what no share of working ideas can give', () => {
  test('is refused with the limit', () => {
    expect(refusals({ winRate: 0.01, winRateIs: 'observed' })).toEqual([
      'A win rate of 1% is below the false-positive rate of 2.5%: chance alone would give more. Check both figures.',
    ]);
    expect(refusals({ winRate: 0.9, winRateIs: 'observed', effects: 'equal' })).toEqual([
      'A win rate of 90% is above the average power of 80%: even if every idea worked, so many could not be seen. Check the record.',
    ]);
    expect(refusals({ power: 0.1, falsePositive: 0.06, winRate: 0.09 })).toEqual([
      'A power of 10% is less than twice the false-positive rate (12%): such a test cannot tell what works.',
    ]);
  });
});

describe('what the reader is told', () => {
  const notesOf = (given: Partial<Inputs>) => {
    const inputs = schema.parse(given) as Inputs;
    return view(inputs, simulate(inputs), en).notes.map(({ phrase }) => phrase.text);
  };

  test('doubts a record of wins and wins by chance', () => {
    expect(notesOf(presets().fewFailures)).toContain(en.notes.manyWins);
    expect(notesOf(presets().weakTests)).toContain(en.notes.manyFalse);
    expect(notesOf({})).not.toContain(en.notes.manyWins);
  });

  test('keeps a record from being taken for a choice between tests', () => {
    expect(notesOf(presets().third)).toContain(en.notes.record);
    expect(notesOf({})).not.toContain(en.notes.record);
  });

  test('says what is left out, whatever the inputs', () => {
    for (const preset of [{}, ...Object.values(presets())])
      expect(notesOf(preset)).toEqual(expect.arrayContaining([en.notes.traffic, en.notes.leftOut]));
  });

  test('gives the published chances of a winner in a quarter', () => {
    // 1 − (2/3)^3, ^6, ^9.
    const chances = [1, 2, 3].map(
      (perMonth) => run({ perMonth, winRate: 1 / 3, winRateIs: 'observed' }).chanceInQuarter,
    );
    for (const [at, chance] of [0.7037, 0.9122, 0.974].entries()) expect(chances[at]).toBeCloseTo(chance, 4);
  });
});
