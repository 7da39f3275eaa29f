import { useSignal } from '@preact/signals';
import { useEffect, useMemo } from 'preact/hooks';
import type { Instrument } from '../state/instrument.ts';
import { createAsker, IDLE, type Work } from './asker.ts';
import type { Question, ReplyTo } from './question.ts';
import { replyTo } from './reply-to.ts';

/** A reply, once it is there, and how it is coming on. */
export interface Awaited<R> {
  reply?: R;
  work: Work;
  cancel: () => void;
  again: () => void;
}

const nothing = () => {};

/** These ask a model so many times that even a quick one would hold up the page. */
const LONG_KINDS: readonly Question['kind'][] = ['seek', 'table'];

/** The reply to a question about an instrument's simulator: at once, or, from a slow model and to a long question, when a worker has it. */
export function useReply<Q extends Question>({ situation }: Instrument, question: Q): Awaited<ReplyTo<Q>> {
  const { simulator } = situation;
  const { isSlow } = simulator;
  const isAsked = isSlow || LONG_KINDS.includes(question.kind);
  const asker = useMemo(() => (isAsked ? createAsker(simulator) : undefined), [simulator, isAsked]);
  const replied = useSignal<{ key: string; reply: ReplyTo<Q> } | undefined>(undefined);
  const { state, ...details } = question;
  const key = JSON.stringify(details);
  const ask = () =>
    asker?.ask(question, (reply) => {
      replied.value = { key, reply };
    });
  useEffect(() => {
    // A quick model's reply to the case before stands for the moment that the next takes, so that nothing jumps.
    if (isSlow) replied.value = undefined;
    ask();
  }, [asker, state, key]);
  useEffect(() => () => asker?.close(), [asker]);
  if (!asker) return { reply: replyTo(simulator, question), work: IDLE, cancel: nothing, again: nothing };
  const { value } = replied;
  return {
    ...(value?.key === key && { reply: value.reply }),
    work: asker.work.value,
    cancel: asker.cancel,
    again: () => void ask(),
  };
}
