import { describe, expect, test } from 'vitest';
import { parseInputs } from '../_kit/inputs.ts';
import { issueMessage } from '../_kit/issue-messages.ts';
import { example, presets } from './example.ts';
import simulator from './index.ts';
import { type Inputs, inputs as schema } from './inputs.ts';
import { en } from './labels/en.ts';
import { simulate } from './model.ts';
import { outputs } from './outputs.ts';
import { view } from './view.ts';

const base: Inputs = schema.parse(example());
const given = (change: Partial<Inputs>): Inputs => ({ ...base, ...change });
const answer = (tooCheap: number, cheap: number, expensive: number, tooExpensive: number) => ({
  ...{ tooCheap, cheap, expensive, tooExpensive },
});
const textsOf = (inputs: Inputs) => view(inputs, simulate(inputs), en).notes.map(({ phrase }) => phrase.text);

describe('survey answers', () => {
  test('that do not rise are left out and listed with their row', () => {
    const { perception } = simulate(given({ answers: [answer(3, 2, 5, 6), answer(1, 2, 3, 4), answer(1, 2, 3, 3)] }));
    expect(perception?.usable).toBe(1);
    expect(perception?.excluded.map(({ row }) => row)).toEqual([1, 3]);
  });

  test('of which none can be used give a sentence and no number', () => {
    const inputs = given({ answers: [answer(3, 2, 5, 6)] });
    const result = simulate(inputs);
    expect(outputs.lowerLimit.read(result)).toEqual({ kind: 'undefined', because: 'noUsableAnswer' });
    expect(view(inputs, result, en)).toMatchObject({
      sentence: { values: { reason: en.reasons.noUsableAnswer } },
      charts: [],
    });
    const withIntent = given({
      method: 'intent',
      intents: [{ ...answer(3, 2, 5, 6), intentCheap: 5, intentExpensive: 5 }],
    });
    expect(simulate(withIntent).offer.bestPrice).toEqual({ kind: 'undefined', because: 'noUsableAnswer' });
  });

  test('whose curves touch are told as a stretch, in the sentence and in a note', () => {
    const inputs = given({ answers: [answer(3, 6, 10, 14)] });
    expect(view(inputs, simulate(inputs), en).sentence).toMatchObject({
      text: en.sentences.touching,
      values: { from: { value: 6 }, to: { value: 10 } },
    });
    expect(textsOf(inputs)).toContain(en.notes.touch);
  });

  test('without any intent to buy have no best price', () => {
    const intents = base.intents.map((row) => ({ ...row, intentCheap: 1, intentExpensive: 1 }));
    expect(simulate(given({ method: 'intent', intents })).offer.bestPrice).toMatchObject({ because: 'nobodyBuys' });
  });
});

describe('tested prices', () => {
  const tested = [
    { price: 20, share: 0.4 },
    { price: 10, share: 0.3 },
  ];

  test('are made to fall, with a word about it', () => {
    const inputs = given({ method: 'tested', unitCost: 0, tested });
    expect(simulate(inputs).tested?.shares).toEqual([0.3, 0.3]);
    expect(textsOf(inputs)).toEqual(expect.arrayContaining([en.notes.mended, en.notes.atEnd]));
  });

  test('stand once each', () => {
    const parsed = parseInputs(simulator, { method: 'tested', tested: [...tested, { price: 10, share: 0.2 }] }, 'en');
    const [issue] = parsed.ok ? [] : parsed.issues;
    expect(issue?.path).toEqual(['tested', 2, 'price']);
    expect(issue && issueMessage(issue, en, 'en')).toBe(
      'Row 3 has the same price as row 2 (10). Each price stands once: merge them.',
    );
  });

  test('all at or below the unit cost are named as such', () => {
    expect(textsOf(given({ method: 'tested', tested, unitCost: 20 }))).toContain(en.notes.belowCost);
  });
});

describe('demand', () => {
  test('of every form passes through the present price with the stated elasticity', () => {
    const { demand } = simulate(given({ method: 'elasticity', presentPrice: 100, presentVolume: 400, unitCost: 20 }));
    expect(demand?.prices[20]).toBe(100);
    for (const form of ['linear', 'constant', 'logit'] as const) {
      expect(demand?.curves[form].volumes[20]).toBeCloseTo(400, 9);
    }
  });

  test('that rises with the price, or was seen at one price only, has no best price and says why', () => {
    const rising = [
      { price: 10, volume: 5 },
      { price: 20, volume: 9 },
    ];
    const onePrice = rising.map((row) => ({ ...row, price: 10 }));
    const becauseOf = (sales: Inputs['sales'], form: Inputs['form']) =>
      simulate(given({ method: 'sales', sales, form })).offer.bestPrice;
    for (const form of ['linear', 'logit'] as const) {
      expect(becauseOf(rising, form)).toMatchObject({ because: 'noPriceEffect' });
      expect(becauseOf(onePrice, form)).toMatchObject({ because: 'samePrice' });
    }
    expect(becauseOf(rising, 'constant')).toMatchObject({ because: 'inelastic' });
  });

  test('outside the prices that were charged is called an extrapolation', () => {
    const far = given({ ...presets().salesFit, form: 'constant' });
    expect(textsOf(far)).toContain(en.notes.outside);
    expect(textsOf(given({ ...presets().salesFit, form: 'logit' }))).not.toContain(en.notes.outside);
  });

  test('above the whole market has no logit curve', () => {
    const inputs = given({ method: 'elasticity', presentVolume: 1000, market: 1000, form: 'logit' });
    expect(simulate(inputs).offer.bestPrice).toMatchObject({ because: 'volumeOutsideMarket' });
  });
});
