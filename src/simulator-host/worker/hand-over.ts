import { effect, signal } from '@preact/signals';
import type { Instrument } from '../state/instrument.ts';

/** An answer that takes longer leaves too little of a frame for showing it. */
const LONG_MS = 10;

/** One alone may have been held up by something else. */
const LONG_ANSWERS = 2;

/**
 * Has a worker answer from now on where the page has been held up by several answers in a row: by a model that is quick with few rows and
 * has many, or on a slow device.
 */
export function handOverWhenLong(instrument: Instrument): void {
  if (instrument.source.peek()) return;
  let long = 0;
  const stop = effect(() => {
    const { tookMs = 0 } = instrument.answer.value;
    long = tookMs > LONG_MS ? long + 1 : 0;
    // The code for it is loaded first; the reader may go on meanwhile.
    if (long === LONG_ANSWERS) void handOver(instrument, () => stop());
  });
}

async function handOver(instrument: Instrument, onDone: () => void): Promise<void> {
  const [{ createAsker }, { followAnswers }] = await Promise.all([import('./asker.ts'), import('./follow-answers.ts')]);
  onDone();
  if (instrument.source.peek()) return;
  const answers = { asker: createAsker(instrument.situation.simulator), answer: signal(instrument.answer.peek()) };
  instrument.source.value = answers.answer;
  followAnswers(instrument, answers);
}
