import { useSignal } from '@preact/signals';
import { useEffect, useMemo } from 'preact/hooks';
import type { Instrument } from '../state/instrument.ts';
import { createAsker, type Work } from './asker.ts';
import type { Question, ReplyTo } from './question.ts';

/** A reply, once it is there, and how it is coming on. */
export interface Awaited<R> {
  reply?: R;
  work: Work;
  cancel: () => void;
  again: () => void;
}

/**
 * The reply to a question about an instrument's simulator. A worker answers it: a question asks a model so many times that even a quick one
 * would hold up the page.
 */
export function useReply<Q extends Question>({ situation }: Instrument, question: Q): Awaited<ReplyTo<Q>> {
  const { simulator } = situation;
  const asker = useMemo(() => createAsker(simulator), [simulator]);
  const replied = useSignal<{ state: unknown; key: string; reply: ReplyTo<Q> } | undefined>(undefined);
  const { state, ...details } = question;
  const key = JSON.stringify(details);
  const ask = () =>
    asker.ask(question, (reply) => {
      replied.value = { state, key, reply };
    });
  useEffect(ask, [asker, state, key]);
  useEffect(() => asker.close, [asker]);
  const { value } = replied;
  return {
    ...(value?.state === state && value.key === key && { reply: value.reply }),
    work: asker.work.value,
    cancel: asker.cancel,
    again: ask,
  };
}
