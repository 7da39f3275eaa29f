// @vitest-environment page
import { describe, expect, it, vi } from 'vitest';
import { endStep, enter, travel } from '../state/instrument.ts';
import fixture from '../testing/fixture.ts';
import { mount, type } from '../testing/mount.ts';
import { type RangeReply, rangeAnswerer } from './answer-request.ts';
import { shareVariance } from './drive-run.ts';
import { readSpread } from './range-text.ts';
import { followRangesWhenNeeded } from './typed-number.ts';

const { instrument: sample } = mount();
const spec = (name: string) => sample.fields[name] as never;

describe('readSpread', () => {
  it('takes a range as the 5th and 95th percentile, within what the input allows', () => {
    const reading = readSpread('80 to 120', spec('arpu'));
    expect(reading).toMatchObject({ ok: true });
    if (!reading.ok) return;
    // Lognormal with these percentiles: the median is their geometric mean, 97.9796.
    expect(reading.spread.middle).toBeCloseTo(Math.sqrt(80 * 120), 6);
    expect(reading.spread.low).toBeCloseTo(80, 6);
    expect(reading.spread.high).toBeCloseTo(120, 6);
  });

  it('reads bare numbers of a percentage as percent, and whole numbers as whole', () => {
    const churn = readSpread('2~4', spec('churn'));
    expect(churn.ok && churn.spread.low).toBeCloseTo(0.02, 9);
    const years = readSpread('2 to 5', spec('years'));
    expect(years.ok && Number.isInteger(years.spread.middle)).toBe(true);
  });

  it('refuses a range outside the input, and says where a text goes wrong', () => {
    expect(readSpread('300% to 400%', spec('churn'))).toMatchObject({ ok: false, problem: { problem: 'outside' } });
    expect(readSpread('5% to 9%', spec('arpu'))).toMatchObject({ ok: false, problem: { problem: 'percent' } });
    expect(readSpread('80 to x', spec('arpu'))).toMatchObject({ ok: false, problem: { problem: 'unexpected', at: 6 } });
  });
});

describe('a range in a field', () => {
  it('becomes the middle for the answer, is kept as typed, and gives the figures an interval', async () => {
    const { instrument, find } = mount();
    await type(find<HTMLInputElement>('#sim-churn'), '2~4%');
    await vi.waitUntil(() => instrument.study.value?.runner.state.value.result, 5000);
    const { inputs, ranges } = instrument.state.value;
    expect(ranges).toEqual({ churn: '2~4%' });
    expect(inputs.churn).toBeCloseTo(Math.sqrt(0.02 * 0.04), 9);
    find('#sim-churn').dispatchEvent(new FocusEvent('blur'));
    await vi.waitUntil(() => find('.gw-sim-figures').textContent?.includes('nine in ten'), 5000);
    // The ratio is 74.25 ÷ churn ÷ 500, so its ends are those of the range: 3.7125 and 7.425.
    expect(find('.gw-sim-interval').textContent).toBe('nine in ten: 3.7–7.4');
    expect(find<HTMLInputElement>('#sim-churn').value).toBe('2~4%');
    expect(find('.gw-sim-band rect').getAttribute('width')).toBeTruthy();
  });

  it('goes when the slider or another number replaces it, and comes back with undo', async () => {
    const { instrument, find } = mount();
    followRangesWhenNeeded(instrument);
    enter(instrument, 'arpu', 98, '80 to 120');
    await vi.waitUntil(() => instrument.spreads.value.arpu, 5000);
    endStep(instrument);
    await type(find<HTMLInputElement>('#sim-arpu'), '200');
    expect(instrument.state.value.ranges).toEqual({});
    expect(instrument.spreads.value).toEqual({});
    travel(instrument, 'back');
    expect(instrument.spreads.value.arpu?.text).toBe('80 to 120');
  });

  it('that cannot be read says where', async () => {
    const { find } = mount();
    await type(find<HTMLInputElement>('#sim-arpu'), 'normal(100)');
    await vi.waitUntil(() => find('#sim-arpu-wrong').textContent?.includes('too few'), 5000);
    expect(find('#sim-arpu-wrong').textContent).toBe(
      '“normal(100)” has too few or too many numbers; write it like normal(100, 10).',
    );
  });
});

describe('rangeAnswerer', () => {
  const request = {
    inputs: sample.start.inputs,
    distributions: { churn: { kind: 'uniform', min: 0.02, max: 0.04 } as const },
    seed: 7,
    draws: 20_000,
    correlations: [],
    targets: [{ output: 'ratio', atLeast: 3 }],
    outputs: ['ratio', 'ltv'],
  };
  const ask = async (...asked: Parameters<ReturnType<typeof rangeAnswerer>>[0][]) => {
    const replies: RangeReply[] = [];
    const answer = rangeAnswerer(
      async () => fixture,
      (reply) => replies.push(reply),
    );
    await Promise.all(asked.map(answer));
    return replies;
  };

  it('gives the same outcome for the same seed', async () => {
    const [one] = await ask({ kind: 'run', id: 'fixture', request });
    const [other] = await ask({ kind: 'run', id: 'fixture', request });
    expect(one?.kind).toBe('outcome');
    expect(other).toEqual(one);
    if (one?.kind !== 'outcome' || !one.outcome.ok) throw new Error('no outcome');
    const { ratio } = one.outcome.result.outputs;
    // Mean of 0.1485 ÷ churn over uniform churn: 0.1485 × ln 2 ÷ 0.02 = 5.1466; quasi-random draws come within 1e-3.
    expect(ratio?.mean as number).toBeCloseTo(0.1485 * (Math.log(2) / 0.02), 2);
    expect(ratio?.reached[0]?.share).toBe(1);
  });

  it('answers only the latest of several requests, and none after a cancel', async () => {
    const replies = await ask(
      { kind: 'run', id: 'fixture', request: { ...request, draws: 1_000_000 } },
      { kind: 'cancel' },
    );
    expect(replies.filter(({ kind }) => kind === 'outcome')).toEqual([]);
    const two = await ask(
      { kind: 'run', id: 'fixture', request: { ...request, draws: 1_000_000 } },
      { kind: 'run', id: 'fixture', request },
    );
    const outcomes = two.filter(({ kind }) => kind === 'outcome');
    expect(outcomes).toHaveLength(1);
  });

  it('shares the variance of a product of powers as theory has it', () => {
    const uniform = { kind: 'uniform', min: 50, max: 150 } as const;
    const shares = shareVariance(fixture, 'ltv', { ...request, distributions: { arpu: uniform, cac: uniform } });
    // LTV is proportional to arpu and does not know cac.
    expect(shares.kind === 'indices' && shares.rows.map(({ total }) => Math.round(total.value * 100))).toEqual([
      100, 0,
    ]);
  });
});
