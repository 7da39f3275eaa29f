import { expect, test } from 'vitest';
import { Unsupported } from './answering/adapter.ts';
import adapter from './van-westendorp.ts';

const answer = (inputs: Record<string, unknown>, named = '') => adapter(inputs, { asked: [], named });
const survey = {
  too_cheap: [3, 4, 5, 5, 6, 6, 7, 4, 5, 6],
  cheap: [6, 7, 8, 8, 9, 9, 10, 7, 8, 9],
  expensive: [10, 11, 12, 13, 14, 15, 16, 12, 13, 14],
  too_expensive: [14, 15, 17, 18, 20, 20, 22, 16, 18, 19],
};
const intents = { pi_cheap: [5, 4, 4, 3, 5, 4, 3, 5, 4, 2], pi_expensive: [3, 2, 3, 1, 4, 2, 2, 3, 3, 1] };

test('points are first and last prices of each crossing, by R’s ecdf and uniroot', () => {
  expect(answer(survey)).toMatchObject({ opp: [8, 13], idp: [10, 10], pmc: [7, 7], pme: [14.5, 14.5] });
  expect(answer({ ...survey, acceptable_range: 'narrower' })).toMatchObject({ pmc: [8, 9], pme: [11, 13] });
});

test('the R package’s convention is answered where a case comes from it', () => {
  // pricesensitivitymeter 1.3.3: 7 and 14 are the ends of the stretch, 10.5 its mean
  for (const [intersection_method, opp] of Object.entries({ min: 7, max: 14, mean: 10.5 })) {
    expect(answer({ ...survey, intersection_method }, 'psm_analysis')).toMatchObject({ opp });
  }
});

test('stated intent gives the price with the most buyers and the one with the most revenue', () => {
  // pricesensitivitymeter 1.3.3, psm_analysis(…)$price_optimal_reach, $price_optimal_revenue and $data_nms
  expect(answer({ ...survey, ...intents })).toMatchObject({
    ...{ price_optimal_reach: 9, price_optimal_revenue: 9 },
    ...{ max_reach: expect.closeTo(0.389, 12), max_revenue: expect.closeTo(3.501, 12) },
  });
  expect(() => answer({ ...survey, ...intents, pi_scale: [7, 6], pi_calibrated: [0.9, 0.7] })).toThrow(Unsupported);
});

test('answers that do not rise, or miss a price, are counted and left out', () => {
  const { too_cheap, cheap, expensive, too_expensive } = survey;
  const longer = {
    too_cheap: [...too_cheap, 9, null],
    cheap: [...cheap, 9, 8],
    expensive: [...expensive, 12, 9],
    too_expensive: [...too_expensive, 15, 10],
  };
  expect(answer(longer)).toMatchObject({ n_valid: 10, invalid_cases: 2, total_sample: 12, idp: [10, 10] });
  const none = { too_cheap: [2], cheap: [1], expensive: [3], too_expensive: [4] };
  expect(answer(none)).toMatchObject({ n_valid: 0, invalid_cases: 1 });
  expect(answer(none)).not.toHaveProperty('opp');
});

test('columns that are missing or differ in length, and answers that were not checked, are not answered', () => {
  expect(() => answer({ ...survey, too_cheap: undefined })).toThrow(Unsupported);
  expect(() => answer({ ...survey, cheap: [1] })).toThrow('The four columns differ in length.');
  expect(() => answer({ ...survey, validate: false })).toThrow(Unsupported);
});
