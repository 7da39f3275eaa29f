import type { VNode } from 'preact';
import type { Instrument } from '../state/instrument.ts';
import type { Question, ReplyTo } from '../worker/question.ts';
import { useReply } from '../worker/use-reply.ts';
import { WorkStatus } from '../worker/WorkStatus.tsx';

interface ComputedProps<Q extends Question> {
  instrument: Instrument;
  question: Q;
  show: (reply: ReplyTo<Q>) => VNode;
}

/** What a question about the simulator is answered with; a slow model's answer comes from its worker, with progress meanwhile. */
export function Computed<Q extends Question>({ instrument, question, show }: ComputedProps<Q>) {
  const { reply, ...computing } = useReply(instrument, question);
  if (reply) return show(reply);
  return (
    <div class="gw-sim-progress">
      <WorkStatus {...computing} words={instrument.situation.words} />
    </div>
  );
}
