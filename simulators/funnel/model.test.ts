import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { defaultInputs } from '../_kit/inputs.ts';
import simulator from './index.ts';
import type { Inputs } from './inputs.ts';
import { en } from './labels/en.ts';
import { endWithAllLifted, equalLiftFor, liftsOf } from './lifts.ts';
import { simulate } from './model.ts';
import { stepsOf } from './steps.ts';
import { view } from './view.ts';

const BARS = { dropOff: 0.5, lost: 1000 };
const base = defaultInputs(simulator, 'en') as Inputs;
const funnel = (people: number[], changed: Partial<Inputs> = {}): Inputs => ({
  ...base,
  stages: people.map((count, index) => ({ name: `S${index + 1}`, people: count })),
  ...changed,
});
const falling = fc
  .array(fc.integer({ min: 1, max: 100_000 }), { minLength: 2, maxLength: 9 })
  .map((people) => people.sort((one, other) => other - one));

describe('the flag', () => {
  test('is for a drop-off strictly above the bar', () => {
    const [half, more] = stepsOf([2000, 1000, 499], BARS);
    expect([half?.isOpportunity, more?.isOpportunity]).toEqual([false, true]);
  });

  test('of high potential is for strictly more than the number lost', () => {
    const potentials = [stepsOf([1999, 999], BARS), stepsOf([2001, 1000], BARS)].map(([step]) => step?.potential);
    expect(potentials).toEqual(['medium', 'high']);
  });

  test('at a bar that is no binary fraction goes by the people, not by rounding', () => {
    expect(stepsOf([1000, 700], { ...BARS, dropOff: 0.3 })[0]?.isOpportunity).toBe(false);
    expect(stepsOf([1000, 699], { ...BARS, dropOff: 0.3 })[0]?.isOpportunity).toBe(true);
  });
});

describe('a step', () => {
  test('whose numbers rise is told and not cut to 100 %', () => {
    const [step] = stepsOf([900, 1100], BARS);
    expect(step).toMatchObject({ conversion: 1100 / 900, lost: -200, rises: true, interval: null });
  });

  test('that nobody starts has no rate, and neither has what rests on it', () => {
    const { steps, overall, gainOfAll } = simulate(funnel([100, 0, 0]));
    expect(steps[1]?.conversion).toEqual({ kind: 'undefined', because: 'emptyStage' });
    expect(overall).toBe(0);
    expect(gainOfAll).toEqual({ kind: 'undefined', because: 'emptyStage' });
    expect(view(base, simulate(funnel([0, 0])), en).sentence.text).toBe(en.sentences.empty);
  });
});

describe('improving', () => {
  const lift = fc.double({ min: 0, max: 1, noNaN: true });

  test('one step by a share of itself brings the same wherever it is not stopped at 100 %', () => {
    fc.assert(
      fc.property(falling, lift, (people, relative) => {
        const steps = stepsOf(people, BARS);
        const gains = liftsOf(steps, { relative, points: 0 }).filter(({ isCapped }) => !isCapped);
        for (const { relative: gain } of gains) expect(gain).toBeCloseTo((people.at(-1) ?? 0) * relative, 6);
      }),
    );
  });

  test('by points brings most at the weakest step', () => {
    fc.assert(
      fc.property(falling, (people) => {
        const steps = stepsOf(people, BARS);
        const weakest = Math.min(...steps.map(({ conversion }) => Number(conversion)));
        const gains = liftsOf(steps, { relative: 0, points: 0.001 }).map(({ points }) => Number(points));
        const at = steps.findIndex(({ conversion }) => conversion === weakest);
        // A few units in the last place of the people at the end.
        expect(gains[at]).toBeGreaterThanOrEqual(Math.max(...gains) - 1e-7 * (people.at(-1) ?? 0));
      }),
    );
  });

  test('every step by the lift that is needed reaches the target', () => {
    fc.assert(
      fc.property(falling, fc.double({ min: 0.01, max: 1, noNaN: true }), (people, target) => {
        const steps = stepsOf(people, BARS);
        const needed = equalLiftFor(steps, target);
        if (typeof needed !== 'number') throw new Error(needed.because);
        const end = Number(endWithAllLifted(steps, Math.max(needed, 0)));
        if (needed >= 0) expect(end / ((people[0] ?? 1) * target)).toBeCloseTo(1, 9);
      }),
    );
  });
});

describe('the view', () => {
  test('says that the biggest hole need not be the one to mend', () => {
    const inputs = funnel([10_000, 4000, 3900, 100]);
    const notes = view(inputs, simulate(inputs), en).notes.map(({ phrase }) => phrase.text);
    expect(notes).toContain(en.notes.elsewhere);
  });

  test('draws those lost beside those there, so that a row is as long as the one before', () => {
    const result = simulate(base);
    const [there, lost] = view(base, result, en).charts[0]?.series ?? [];
    const at = (series: typeof there, place: number) => series?.points[place]?.[1] ?? 0;
    for (let place = 1; place < base.stages.length; place += 1)
      expect(at(there, place) + at(lost, place)).toBe(at(there, place - 1));
  });
});
