import { expect, test } from 'vitest';
import { Unsupported } from './answering/adapter.ts';
import adapter from './risk-matrix.ts';

const answer = (inputs: Record<string, unknown>, asked: string[] = []) => adapter(inputs, { asked, named: '' });
const close = (value: number) => expect.closeTo(value, 9);
const RISKS = [
  { p: 0.1, loss: 500_000 },
  { p: 0.3, loss: 120_000 },
  { p: 0.05, loss: 2_000_000 },
];

// Worked by hand.
test('a year of fixed losses is enumerated', () => {
  const inputs = { risks: RISKS, thresholds: [0, 550_000, 2_000_000] };
  expect(answer(inputs, ['p_exceed_550000', 'p_at_least_2000000', 'p95', 'p50'])).toMatchObject({
    emv: close(186_000),
    p_any: close(0.4015),
    exceedance: [close(0.4015), close(0.0785), close(0.05 * (1 - 0.9 * 0.7))],
    p_exceed_550000: close(0.0785),
    p_at_least_2000000: close(0.05),
    p95: 620_000,
    p50: 0,
    max_loss: 2_620_000,
  });
});

// SciPy 1.17.1: lognorm(s, scale).mean() and .sf(400).
test('one uncertain loss is answered exactly, several only by their moments', () => {
  const one = { probability: 0.2, low: 100, high: 900 };
  expect(answer({ risks: [one], thresholds: [400] }, ['exceedance'])).toMatchObject({
    emv: close(0.2 * 374.965_337_469_947),
    exceedance: [close(0.2 * 0.333_335_783_715_657_5)],
  });
  expect(() => answer({ risks: [one, one], thresholds: [400] }, ['exceedance'])).toThrow(Unsupported);
  expect(answer({ risks: [one, one] }, ['emv'])).toMatchObject({ emv: close(0.4 * 374.965_337_469_947) });
});

test('words are looked up in any order, and unknown ones are refused', () => {
  expect(answer({ severity: 'Critical', likelihood: 'remote' })).toMatchObject({ level: 'Medium', rac: '2D' });
  expect(answer({ severity: ['Negligible', 'Catastrophic'], probability: ['Improbable'] })).toEqual({
    matrix: [['Low', 'Medium']],
  });
  expect(() => answer({ severity: 'Critical', probability: 'Eliminated' })).toThrow('“Eliminated” is not one of');
});

// Cox 2008: a low cell can hold the larger risk.
test('a reversal of orders is found from the edges of cells', () => {
  const inputs = { a: { p: 0.51, loss: 0.05 }, b: { p: 0.49, loss: 0.49 }, p_edges: [0.5], loss_edges: [0.5] };
  expect(answer(inputs)).toMatchObject({ score_a: 2, score_b: 1, risk_a: close(0.0255), inversion: true });
});

test.each([{ scale: '1-9' }, { risks: [{ p: 1.2, loss: 3 }] }, {}])('%j is not answered', (inputs) => {
  expect(() => answer(inputs)).toThrow(Unsupported);
});
