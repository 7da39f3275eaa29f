import { expect, test } from 'vitest';
import { Unsupported } from './answering/adapter.ts';
import { sampleQuantile } from './answering/sample-quantiles.ts';
import adapter from './distributions.ts';

const answer = (inputs: Record<string, unknown>, named = '', asked: string[] = []) => adapter(inputs, { asked, named });

test('each of the nine quantiles of a sample is NumPy’s', () => {
  const sample = [3, 1, 4, 1, 5, 9, 2, 6, 5, 3.5];
  // numpy.quantile with method inverted_cdf, averaged_inverted_cdf, closest_observation, interpolated_inverted_cdf, hazen, weibull,
  // linear, median_unbiased, normal_unbiased, which are R's types 1 to 9
  const expected = {
    0.1: [1, 1, 1, 1, 1, 1, 1, 1, 1],
    0.25: [2, 2, 1, 1.5, 2, 1.75, 2.25, 1.9166666666666665, 1.9375],
    0.5: [3.5, 3.75, 3.5, 3.5, 3.75, 3.75, 3.75, 3.75, 3.75],
    0.33: [3, 3, 2, 2.3, 2.8, 2.63, 2.97, 2.7433333333333336, 2.7575],
  };
  for (const [share, wanted] of Object.entries(expected)) {
    const got = wanted.map((_, index) => sampleQuantile(sample, Number(share), index + 1));
    expect(got, share).toEqual(wanted.map((value) => expect.closeTo(value, 12)));
  }
});

test('definitions of a sample’s quantile are known by number and by other programs’ names', () => {
  const asked = ['type7', 'type_6', '5', 'excel_percentile_exc', 'median'];
  expect(answer({ data: [1, 2, 3, 4], p: 0.25 }, '', asked)).toEqual({
    type7: 1.75,
    type_6: 1.25,
    5: 1.5,
    excel_percentile_exc: 1.25,
  });
  expect(answer({ x: [1, 2, 3, 4], probs: [0.25, 0.5] }, '', ['type7'])).toEqual({ type7: [1.75, 2.5] });
});

test('a mixture is answered with the shares asked for', () => {
  const components = [{ normal: [10, 3] }, { uniform: [0, 8] }];
  // scipy.stats: 0.25 norm(10, 3) + 0.75 uniform(0, 8), median by brentq
  expect(answer({ components, weights: [1, 3] }, '', ['cdf_at_5'])).toMatchObject({
    cdf_at_5: expect.closeTo(0.4806975880682037, 12),
    mean: 5.5,
    sd: expect.closeTo(3.605551275463989, 12),
    median: expect.closeTo(5.1883472419560155, 9),
  });
});

test('families are told apart by their parameters and the name of the case', () => {
  // scipy.stats: weibull_min(1.5, scale=2), poisson(3.2), lognorm(0.5, scale=e), uniform(2, 7)
  expect(answer({ shape: 1.5, scale: 2 }, 'dist-weibull')).toMatchObject({
    mean: expect.closeTo(1.805490585901867, 12),
    sd: expect.closeTo(1.2258715835093528, 12),
    p95: expect.closeTo(4.156221275069113, 11),
  });
  expect(answer({ lambda: 3.2 }, 'dist-poisson')).toMatchObject({
    pmf: { 0: expect.closeTo(0.0407622, 7), 3: expect.closeTo(0.22261598, 8) },
    quantiles: { '0.95': 6 },
  });
  expect(answer({ mu: 1, sigma: 0.5 })).toMatchObject({
    mean: expect.closeTo(3.080216848918031, 12),
    sd: expect.closeTo(1.6415718456238662, 12),
    p90: expect.closeTo(5.159170355622591, 11),
  });
  expect(answer({ min: 2, max: 7 })).toMatchObject({ mean: 4.5, sd: expect.closeTo(1.4433756729740643, 14) });
  expect(answer({ p5: 90, p95: 110 })).toMatchObject({ sd: expect.closeTo(6.0795683191176915, 12) });
});

test('dependence is answered both ways', () => {
  // scipy: 6/pi*asin(0.15) and 2/pi*asin(0.3)
  const ranks = { spearman: expect.closeTo(0.28756421862262127, 13), kendall: expect.closeTo(0.1939733680413566, 13) };
  expect(answer({ gaussian_copula_pearson: 0.3 })).toEqual(ranks);
  expect(answer({ target_spearman: 0.28756421862262127 })).toMatchObject({
    pearson: expect.closeTo(0.3, 13),
    ...ranks,
  });
});

test('what is no distribution, or nothing known, is not answered', () => {
  expect(() => answer({ mean: 0.5, sd: 0.6 }, 'dist-beta')).toThrow(Unsupported);
  expect(() => answer({ gaussian_copula_pearson: 2 })).toThrow(Unsupported);
  expect(() => answer({ wave: 1 })).toThrow(Unsupported);
});
