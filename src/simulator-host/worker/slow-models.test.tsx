// @vitest-environment page
import { render } from 'preact';
import { describe, expect, it, vi } from 'vitest';
import type { AnySimulator, Context } from '../../../simulators/_kit/define.ts';
import SeekPanel from '../panels/SeekPanel.tsx';
import SensitivityPanel from '../panels/SensitivityPanel.tsx';
import { createInstrument, enter, travel } from '../state/instrument.ts';
import { exportedCase } from '../take-away/exported-case.ts';
import fixture from '../testing/fixture.ts';
import { mount, settle } from '../testing/mount.ts';
import { createAsker } from './asker.ts';
import { firstAnswer, followAnswers } from './follow-answers.ts';
import { handOverWhenLong } from './hand-over.ts';
import { type QuestionNews, questionAnswerer } from './question-answerer.ts';
import { replyTo } from './reply-to.ts';

// jsdom has no Worker, so that everything here also shows what happens where a browser allows none.
const slow: AnySimulator = { ...fixture, isSlow: true };
const props = { simulator: slow, locale: 'en', mode: 'page', base: '/', instance: 'sim' } as const;
const stateWith = (churn: number) => {
  const { start } = createInstrument({ ...mount().instrument.situation });
  return { ...start, inputs: { ...start.inputs, churn } };
};
const ratioOf = (value: unknown) => (value as { result: { ratio: number } }).result.ratio;

async function slowInstrument() {
  const answers = await firstAnswer(props);
  const { instrument } = mount({ simulator: slow });
  const own = createInstrument(instrument.situation, answers.answer);
  followAnswers(own, answers);
  return own;
}

describe('a slow model', () => {
  it('keeps the last answer, marked, until the new one is there', async () => {
    const instrument = await slowInstrument();
    expect(instrument.isStale.value).toBe(false);
    enter(instrument, 'churn', 0.02);
    expect(instrument.isStale.value).toBe(true);
    // 99 × 0.75 ÷ 0.03 ÷ 500 = 4.95; at a churn of 0.02 it is 7.425.
    expect(ratioOf(instrument.answer.value)).toBeCloseTo(4.95, 9);
    await vi.waitUntil(() => !instrument.isStale.value);
    expect(ratioOf(instrument.answer.value)).toBeCloseTo(7.425, 9);
    expect(ratioOf(instrument.reference.value)).toBeCloseTo(4.95, 9);
  });

  it('that is called off stays marked until it is asked again', async () => {
    const instrument = await slowInstrument();
    enter(instrument, 'churn', 0.02);
    instrument.computing.value?.cancel();
    await settle();
    expect(instrument.computing.value?.work.value.status).toBe('cancelled');
    expect(instrument.isStale.value).toBe(true);
    expect(exportedCase(instrument).inputs.churn).toBe(0.03);
    instrument.computing.value?.again();
    await vi.waitUntil(() => !instrument.isStale.value);
    expect(exportedCase(instrument).inputs.churn).toBe(0.02);
  });

  it('computes nothing more once the reader has gone back to what is answered', async () => {
    const instrument = await slowInstrument();
    enter(instrument, 'churn', 0.02);
    travel(instrument, 'back');
    expect(instrument.isStale.value).toBe(false);
    await settle();
    expect(ratioOf(instrument.answer.value)).toBeCloseTo(4.95, 9);
  });
});

describe('a quick model', () => {
  it('looks for a goal off the page', async () => {
    const { instrument } = mount();
    const place = document.createElement('div');
    render(<SeekPanel instrument={instrument} />, place);
    const found = () => place.querySelector('.gw-sim-outcome')?.textContent;
    expect(found()).toBeUndefined();
    await vi.waitUntil(found);
    const before = found();
    enter(instrument, 'churn', 0.02);
    await vi.waitUntil(() => found() !== before);
    render(null, place);
  });

  it('leaves the reply to the case before in its place until the next is there', async () => {
    const { instrument } = mount();
    const place = document.createElement('div');
    render(<SensitivityPanel instrument={instrument} />, place);
    expect(place.querySelector('table')).toBeNull();
    const churnAtLow = () => place.querySelector('tbody tr td:nth-of-type(2)')?.textContent;
    // 99 × 0.75 ÷ 500 = 0.1485, over the low churn of 0.02.
    await vi.waitUntil(() => churnAtLow() === '7.4');
    enter(instrument, 'cac', 250);
    await Promise.resolve();
    expect(churnAtLow()).toBe('7.4');
    // Half the cost of a customer, twice the ratio.
    await vi.waitUntil(() => churnAtLow() === '14.9');
    render(null, place);
  });

  it('is answered by a worker once several of its answers in a row have held up the page', async () => {
    let waits = 0;
    const simulate = (inputs: unknown, context: Context) => {
      const until = performance.now() + waits;
      while (performance.now() < until);
      return fixture.simulate(inputs as never, context);
    };
    const { instrument } = mount({ simulator: { ...fixture, simulate } });
    handOverWhenLong(instrument);
    const isHandedOver = () => instrument.computing.value !== undefined;
    waits = 20;
    enter(instrument, 'churn', 0.02);
    await settle();
    expect(isHandedOver()).toBe(false);
    enter(instrument, 'churn', 0.04);
    await vi.waitUntil(isHandedOver);
    // 0.1485 ÷ 0.04 stands, marked, until that ÷ 0.01 is there.
    enter(instrument, 'churn', 0.01);
    expect(instrument.isStale.value).toBe(true);
    expect(ratioOf(instrument.answer.value)).toBeCloseTo(3.7125, 9);
    await vi.waitUntil(() => !instrument.isStale.value);
    expect(ratioOf(instrument.answer.value)).toBeCloseTo(14.85, 9);
  });
});

describe('an asker', () => {
  it('answers the question under way and, of those that wait, only the latest', async () => {
    const asker = createAsker(slow);
    const told: number[] = [];
    for (const churn of [0.01, 0.02, 0.04])
      asker.ask({ kind: 'answer', state: stateWith(churn), locale: 'en' }, (answer) => told.push(ratioOf(answer)));
    await vi.waitUntil(() => told.length === 2);
    await settle();
    // 74.25 ÷ 500 = 0.1485, over a churn of 0.01 and of 0.04; that of 0.02 was waiting when the last came.
    expect(told).toEqual([expect.closeTo(14.85, 9), expect.closeTo(3.7125, 9)]);
  });

  it('says that it has failed, and can be asked again', async () => {
    let isBroken = true;
    const simulate = (inputs: unknown, context: Context) => {
      if (isBroken) throw new Error('broken');
      return slow.simulate(inputs, context);
    };
    const asker = createAsker({ ...slow, simulate });
    const ask = () => asker.ask({ kind: 'answer', state: stateWith(0.02), locale: 'en' }, () => {});
    ask();
    await vi.waitUntil(() => asker.work.value.status === 'failed');
    isBroken = false;
    ask();
    await vi.waitUntil(() => asker.work.value.status === 'idle');
  });
});

describe('the answerer', () => {
  it('keeps the identity of a table that has not changed', async () => {
    const seen: unknown[] = [];
    const simulate = (inputs: { plans: unknown }, context: Context) => {
      seen.push(inputs.plans);
      return slow.simulate(inputs, context);
    };
    const answer = questionAnswerer(
      async () => ({ ...slow, simulate }),
      () => {},
    );
    const ask = (churn: number, price: number) => {
      const state = structuredClone(stateWith(churn));
      const named = { ...state, inputs: { ...state.inputs, plans: [{ name: 'A', price }] } };
      return answer({
        kind: 'question',
        id: 'fixture',
        token: 1,
        question: { kind: 'answer', state: named, locale: 'en' },
      });
    };
    await ask(0.02, 1);
    await ask(0.03, 1);
    await ask(0.03, 2);
    expect(seen[1]).toBe(seen[0]);
    expect(seen[2]).not.toBe(seen[1]);
  });

  it('tells how far it is when that takes long', async () => {
    const news: QuestionNews[] = [];
    const simulate = (inputs: unknown, context: Context) => {
      const until = performance.now() + 60;
      while (performance.now() < until);
      return slow.simulate(inputs, context);
    };
    const answer = questionAnswerer(
      async () => ({ ...slow, simulate }),
      (each) => news.push(each),
    );
    const [state, others] = [stateWith(0.02), [0.03, 0.04, 0.05].map(stateWith)];
    await answer({ kind: 'question', id: 'fixture', token: 7, question: { kind: 'figures', state, others } });
    const [first] = news;
    expect(first).toMatchObject({ kind: 'progress', token: 7 });
    // After which of the four cases the news comes depends on how long they take here.
    expect([0.25, 0.5, 0.75]).toContain(first?.kind === 'progress' && first.share);
    expect(news.at(-1)).toMatchObject({ kind: 'reply', token: 7 });
  });

  it('has no figure for inputs that do not fit together', () => {
    const check = () => [{ input: 'churn', problem: 'any' }];
    const state = stateWith(0.02);
    const goal = { target: 3, min: 0.01, max: 0.1 };
    const found = replyTo({ ...slow, check }, { kind: 'seek', state, output: 'ratio', input: 'churn', goal });
    expect(found).toEqual({ kind: 'undefined' });
  });
});
