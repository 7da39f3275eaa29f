import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseInputs } from '../_kit/inputs.ts';
import { judgeProbabilities } from '../_kit/math/judge-probabilities.ts';
import { expectClose } from '../_kit/testing/expect-close.ts';
import { groupByChance } from './calibration.ts';
import { example, presets } from './example.ts';
import simulator from './index.ts';
import { type Account, type Inputs, inputs as schema } from './inputs.ts';
import { en } from './labels/en.ts';
import { simulate } from './model.ts';
import { bandOf, chanceFrom } from './risk.ts';
import { PARTS, scoreOf, useScore } from './score.ts';
import { view } from './view.ts';

const base: Inputs = schema.parse(example(en));
const shown = (change: Partial<Inputs>) => {
  const inputs = { ...base, ...change };
  return view(inputs, simulate(inputs), en);
};
const textsOf = (change: Partial<Inputs>) => shown(change).notes.map(({ phrase }) => phrase.text);
const blank: Account = {
  ...{ name: 'x', revenue: 1000, logins: null, features: null, minutes: null, known: null },
  ...{ adoption: null, support: null, outcomes: null, relations: null, growth: null, decline: null, tickets: null },
};
const scoreWith = (account: Partial<Account>, inputs: Partial<Inputs> = {}) =>
  scoreOf({ ...blank, ...account }, { ...base, ...inputs });

describe('the score', () => {
  test('of the source’s example account is 57, of which use is 51', () => {
    const use = { loginsPerWeek: 3, featureShare: 0.4, sessionMinutes: 15, fullLogins: 5, fullMinutes: 30 };
    expectClose([useScore(use)], [51], { abs: 1e-12 });
    const parts = { adoption: 60, support: 80, outcomes: 40, relations: 70, growth: 50 };
    expectClose([scoreWith({ logins: 3, features: 0.4, minutes: 15, ...parts }).value], [56.75], { abs: 1e-12 });
  });

  test('drops a missing part instead of scoring it 0', () => {
    const { value, missing } = scoreWith({ features: 0.58, adoption: 55, support: 70, outcomes: 60, relations: 65 });
    expectClose([value], [54.5 / 0.9], { rel: 1e-12 });
    expect(missing).toEqual(['growth']);
  });

  test('stays within its parts, and rises with each of them', () => {
    const part = fc.option(fc.integer({ min: 0, max: 99 }));
    const parts = fc.record({ adoption: part, support: part, outcomes: part, relations: part, growth: part });
    fc.assert(
      fc.property(parts, (given) => {
        const known = Object.values(given).filter((each) => each !== null);
        const { value } = scoreWith(given);
        if (known.length === 0) return expect(value).toEqual({ kind: 'undefined', because: 'noParts' });
        if (typeof value !== 'number') return expect.unreachable();
        // Rounding of a weighted mean.
        expect(value).toBeGreaterThanOrEqual(Math.min(...known) - 1e-9);
        expect(value).toBeLessThanOrEqual(Math.max(...known) + 1e-9);
        for (const [name, score] of Object.entries(given)) {
          if (score !== null) expect(Number(scoreWith({ ...given, [name]: score + 1 }).value)).toBeGreaterThan(value);
        }
      }),
    );
  });

  test('keeps weights that do not sum to 1 until asked, and then is what their shares give', () => {
    const full = { features: 1, adoption: 100, support: 100, outcomes: 100, relations: 100, growth: 100 };
    expectClose([scoreWith(full, { weightGrowth: 0 }).value], [90], { rel: 1e-12 });
    expectClose([scoreWith(full, { weightGrowth: 0, normalise: true }).value], [100], { rel: 1e-12 });
  });

  test('turns round a scale on which high is bad', () => {
    expect(scoreWith({ support: 80 }, { supportReversed: true }).value).toBeCloseTo(20, 12);
  });

  test('has no value where only parts without weight are known', () => {
    expect(scoreWith({ growth: 80 }, { weightGrowth: 0 }).value).toEqual({ kind: 'undefined', because: 'noParts' });
  });
});

describe('the chance of leaving', () => {
  test('is the logistic of the stated terms', () => {
    const coefficients = { intercept: -2, perTenPoints: 0, perTenDecline: 1.5 * 0.1, perTicket: 0.3 };
    // scipy.special.expit(-2 + 1.5 * 0.5 + 0.3 * 2 + 0.8), the last term put into the intercept
    const chance = chanceFrom({ ...coefficients, intercept: -1.2 }, { score: 0, decline: 0.5, tickets: 2 });
    expectClose([chance], [0.5374298453437496], { rel: 1e-12 });
  });

  test('from bands is what each band lost; 60 and 75 lie between', () => {
    expect([59.99, 60, 75, 75.01].map((score) => bandOf(score, base))).toEqual([
      'below',
      'between',
      'between',
      'above',
    ]);
    const { accounts } = simulate({ ...base, ...presets(en).known });
    expect(accounts.map(({ name, expectedLoss }) => [name, Math.round(Number(expectedLoss))])).toEqual([
      ['A', 10_000],
      ['B', 9600],
      ['D', 6000],
      ['C', 800],
    ]);
  });

  test('is not given from a band without history, and such accounts are counted', () => {
    const history = base.history.filter(({ score }) => score < 60);
    const { accounts } = simulate({ ...base, riskFrom: 'bands', history });
    expect(accounts.at(-1)?.chance).toEqual({ kind: 'undefined', because: 'emptyBand' });
    expect(textsOf({ riskFrom: 'bands', history })).toContain(en.notes.withoutChance);
  });

  test('fitted is right on average over the history, whatever the history', () => {
    const past = fc.record({
      score: fc.integer({ min: 0, max: 100 }),
      accounts: fc.integer({ min: 20, max: 60 }),
      left: fc.integer({ min: 1, max: 19 }),
    });
    fc.assert(
      fc.property(fc.array(past, { minLength: 3, maxLength: 20 }), (rows) => {
        const history = rows.map((row) => ({ ...row, decline: null, tickets: null }));
        const { judgement, fitted } = simulate({ ...base, riskFrom: 'fitted', history });
        if (fitted.kind === 'unfitted') return expect(fitted.because).toBe('dependent');
        // The score equation of the intercept holds at the maximum.
        expectClose([judgement?.predicted], [judgement?.observed], { rel: 1e-9 });
      }),
    );
  });

  test('says why it cannot be fitted', () => {
    const line = (score: number, left: number) => ({ score, decline: null, tickets: null, accounts: 10, left });
    const because = (history: Inputs['history']) => simulate({ ...base, riskFrom: 'fitted', history }).expectedLoss;
    expect(because([])).toMatchObject({ because: 'noCases' });
    expect(because([line(40, 0), line(60, 0)])).toMatchObject({ because: 'oneOutcome' });
    expect(because([line(50, 2), line(50, 3)])).toMatchObject({ because: 'dependent' });
    expect(because([line(40, 10), line(50, 10), line(70, 0)])).toMatchObject({ because: 'separated' });
  });
});

test('calibration groups hold every account of the history once', () => {
  const row = fc.record({
    probability: fc.double({ min: 0, max: 1, noNaN: true }),
    trials: fc.integer({ min: 1, max: 50 }),
    successes: fc.constant(1),
  });
  fc.assert(
    fc.property(fc.array(row, { minLength: 1, maxLength: 60 }), (forecasts) => {
      const groups = groupByChance(forecasts);
      const total = forecasts.reduce((sum, { trials }) => sum + trials, 0);
      expect(groups.reduce((sum, { accounts }) => sum + accounts, 0)).toBe(total);
      expect(groups.length).toBeLessThanOrEqual(10);
      const weighted = groups.reduce((sum, { accounts, predicted }) => sum + accounts * predicted, 0) / total;
      expectClose([weighted], [judgeProbabilities(forecasts)?.predicted], { rel: 1e-9, abs: 1e-12 });
    }),
  );
});

describe('the view', () => {
  test('says how many are below the bar and where the loss lies', () => {
    expect(shown({}).sentence).toMatchObject({ text: en.sentences.risk, values: { first: en.examples.retailer } });
    expect(shown({ accounts: [blank] }).sentence.text).toBe(en.sentences.noScore);
    expect(shown({ riskFrom: 'fitted', history: [] }).sentence.text).toBe(en.sentences.noRisk);
  });

  test('shows weights that do not sum to 1, and says when they were scaled', () => {
    expect(textsOf({ weightGrowth: 0.2 })).toContain(en.notes.weightsOff);
    expect(textsOf({ weightGrowth: 0.2, normalise: true })).toContain(en.notes.normalised);
    expect(textsOf({})).not.toContain(en.notes.weightsOff);
  });

  test('warns of few leavers, of chances that are off, and of judging by the same history', () => {
    const history = base.history.map((past) => ({ ...past, left: Math.min(1, past.left) }));
    expect(textsOf({ riskFrom: 'fitted', history })).toEqual(expect.arrayContaining([en.notes.few, en.notes.inSample]));
    expect(textsOf({ intercept: 3 })).toContain(en.notes.off);
  });

  test('names what is missing in an account', () => {
    const rows = shown({}).tables[0]?.rows ?? [];
    expect(rows.find(({ name }) => name === en.examples.school)?.['missing']).toBe(en.parts.growth);
    expect(PARTS).toHaveLength(6);
  });
});

test('more that left than there were, and crossed bars, are refused together', () => {
  const history = [{ score: 50, accounts: 3, left: 4 }];
  const parsed = parseInputs(simulator, { history, bar: 80, healthy: 70 }, 'en');
  expect(parsed).toMatchObject({
    ok: false,
    issues: [
      { path: ['history', 0, 'left'], problem: 'moreLeft' },
      { path: ['healthy'], problem: 'crossed' },
    ],
  });
});
