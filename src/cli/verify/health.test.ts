import { expect, test } from 'vitest';
import { Unsupported } from './answering/adapter.ts';
import health from './health.ts';

const answer = (inputs: Record<string, unknown>, asked: string[] = []) => health(inputs, { asked, named: '' });
const close = (value: number) => expect.closeTo(value, 9);

test('a part that is null is dropped, and any part can be asked about without', () => {
  const weights = { a: 0.5, b: 0.3, c: 0.2 };
  expect(answer({ scores: { a: 80, b: null, c: 50 }, weights })).toMatchObject({ score: close(50 / 0.7) });
  expect(answer({ scores: { a: 80, b: 60, c: 50 }, weights }, ['renormalised_without_b'])).toMatchObject({
    score: close(68),
    renormalised_without_b: close(50 / 0.7),
  });
  expect(() => answer({ scores: { a: 80, d: 1 }, weights })).toThrow(Unsupported);
});

test('six named parts without weights are weighed as their source does', () => {
  const scores = {
    ...{ product_usage: 51, feature_adoption: 60, support_engagement: 80 },
    ...{ business_outcomes: 40, relationship_health: 70, account_growth: 50 },
  };
  expect(answer({ scores })).toMatchObject({ score: close(56.75), rounded: 57, intervention: true });
});

test('use is 40 for log-ins, 30 for functions, 30 for length', () => {
  const used = { unique_features_used: 8, total_available_features: 20 };
  expect(answer({ avg_logins_per_week: 3, avg_session_duration_minutes: 15, ...used })).toMatchObject({
    usage_score: close(51),
  });
});

test('chances are answered for one account and for several', () => {
  const coef = { drop: 1.5, tickets: 0.3 };
  const one = 1 / (1 + Math.exp(-(-2 + 0.75 + 0.6)));
  expect(answer({ intercept: -2, coef, x: { drop: 0.5, tickets: 2 } })).toMatchObject({ probability: close(one) });
  const both = answer({
    intercept: -2,
    coef,
    x: [
      { drop: 0.5, tickets: 2 },
      { drop: 0, tickets: 0 },
    ],
  });
  expect(both).toMatchObject({ probability: [close(one), close(1 / (1 + Math.E ** 2))] });
  expect(() => answer({ intercept: -2, coef, x: { drop: 0.5 } })).toThrow(Unsupported);
});

test('probabilities are judged by what happened', () => {
  // By hand: one tie of four pairs; squares 0.04, 0.25, 0.25, 0.01
  expect(answer({ y: [0, 1, 0, 1], p: [0.2, 0.5, 0.5, 0.9] })).toMatchObject({ auc: 0.875, brier: close(0.1375) });
  expect(answer({ y_true: [1, 1], y_prob: [0.4, 0.9] })).toMatchObject({ auc: null });
  expect(answer({ y: [1, 0], p: [0, 0] })).toMatchObject({ log_loss: null });
});

test('the expected loss is chance times revenue, by lists or by account', () => {
  expect(answer({ p: [0.2, 0.08], arr: [50_000, 120_000] })).toMatchObject({ expected_loss: close(19_600) });
  expect(answer({ accounts: [{ p: 0.2, arr: 50_000 }] })).toMatchObject({ expected_loss: close(10_000) });
  expect(() => answer({ p: [1.2], arr: [1] })).toThrow(Unsupported);
});

test('a history is fitted by maximum likelihood, or refused where there is none', () => {
  // Two groups: ln(2 / 8) and ln(5 / 5) less that
  const x = Array.from({ length: 20 }, (_, at) => (at < 10 ? 0 : 1));
  const y = x.map((group, at) => (group === 0 ? Number(at < 2) : Number(at < 15)));
  expect(answer({ x, y })).toMatchObject({ params: [close(Math.log(0.25)), close(Math.log(4))] });
  expect(() => answer({ x: [0, 0, 1, 1], y: [0, 0, 1, 1] })).toThrow(Unsupported);
});
