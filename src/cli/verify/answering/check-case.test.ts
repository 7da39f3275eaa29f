import { describe, expect, test } from 'vitest';
import riceIce from '../rice-ice.ts';
import { type Adapter, Unsupported } from './adapter.ts';
import { checkCase } from './check-case.ts';

const adapterFor = async (domain: string): Promise<Adapter> => {
  if (domain !== 'rice-ice') throw new Unsupported(`The domain “${domain}” has no adapter.`);
  return riceIce;
};
const check = (given: unknown) => checkCase(given, adapterFor);
const idea = { impact: 10, confidence: 1, ease: 10 };

describe('a reference case', () => {
  test('passes within its tolerance and fails outside it', async () => {
    const given = { id: 'x', domain: 'rice-ice', inputs: idea, expected: { geometric_mean: 4.641588833612778 } };
    expect(await check({ ...given, tolerance: { rel: 1e-12 } })).toMatchObject({ verdict: 'pass', reason: '' });
    expect(await check({ ...given, expected: { geometric_mean: 7 } })).toMatchObject({
      verdict: 'fail',
      tolerance: { rel: 1e-9 },
      reason: 'geometric_mean: 4.641588833612779 instead of 7',
    });
  });

  test('is unsupported, with the reason, when it asks what is not answered', async () => {
    const given = { id: 'x', domain: 'rice-ice', inputs: idea, expected: { product: 100, median: 10 } };
    expect(await check(given)).toMatchObject({ verdict: 'unsupported', reason: 'No answer for median.' });
  });

  test('is unsupported when its inputs have no known shape, its domain no adapter, or it is malformed', async () => {
    const noShape = await check({ id: 'a', domain: 'rice-ice', inputs: { impact: 3 }, expected: { product: 1 } });
    expect(noShape).toMatchObject({ verdict: 'unsupported', reason: expect.stringContaining('one ICE idea') });
    const noDomain = await check({ id: 'b', domain: 'astrology', inputs: {}, expected: {} });
    expect(noDomain).toMatchObject({ verdict: 'unsupported', reason: 'The domain “astrology” has no adapter.' });
    expect(await check({ id: 'c' })).toMatchObject({
      verdict: 'unsupported',
      reason: expect.stringContaining('Malformed case'),
    });
    expect(await check(null)).toMatchObject({ verdict: 'unsupported' });
  });

  test('of an idea with no effort is unsupported, not infinite', async () => {
    const inputs = { reach: 1, impact: 1, confidence: 1, effort: 0 };
    expect(await check({ id: 'x', domain: 'rice-ice', inputs, expected: { score: null } })).toMatchObject({
      verdict: 'unsupported',
    });
  });
});
