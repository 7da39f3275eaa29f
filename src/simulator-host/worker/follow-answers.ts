import { effect, type Signal, signal } from '@preact/signals';
import { isSame } from '../../../simulators/_kit/link-inputs.ts';
import type { HostProps } from '../situation.ts';
import type { Answer } from '../state/answer.ts';
import { type Instrument, startOf } from '../state/instrument.ts';
import { type Asker, createAsker } from './asker.ts';

/** The answers of a slow model: what computes them, and the latest, which starts as that to the author's inputs. */
export interface Answers {
  asker: Asker;
  answer: Signal<Answer>;
}

/** Has the first answer computed, so that the page can come to life with what it shows. */
export async function firstAnswer(props: HostProps): Promise<Answers> {
  const { simulator, locale } = props;
  const asker = createAsker(simulator);
  const state = startOf(props);
  const reply = await new Promise<Omit<Answer, 'of'>>((resolve, reject) => {
    const forget = asker.work.subscribe(({ status }) => {
      if (status === 'failed') reject(new Error(`The first answer of ${simulator.id} could not be computed.`));
    });
    asker.ask({ kind: 'answer', state, locale }, (answer) => {
      forget();
      resolve(answer);
    });
  });
  return { asker, answer: signal({ ...reply, of: state }) };
}

/** Has the answer computed anew with every change of the case. */
export function followAnswers(instrument: Instrument, { asker, answer }: Answers): void {
  const { locale } = instrument.situation;
  const ask = () => {
    const state = instrument.state.peek();
    asker.ask({ kind: 'answer', state, locale }, (reply) => {
      answer.value = { ...reply, of: state };
    });
  };
  instrument.computing.value = { work: asker.work, cancel: asker.cancel, again: ask };
  effect(() => {
    const isAnswered = isSame(instrument.state.value, answer.peek().of);
    if (!isAnswered) ask();
    // Back at the case that is answered: what is being computed, or has been called off, is no longer wanted.
    else if (asker.work.peek().status !== 'idle') asker.close();
  });
}
