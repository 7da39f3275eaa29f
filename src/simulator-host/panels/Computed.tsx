import type { VNode } from 'preact';
import { useRef } from 'preact/hooks';
import type { Instrument } from '../state/instrument.ts';
import type { Question, ReplyTo } from '../worker/question.ts';
import { useReply } from '../worker/use-reply.ts';
import { WorkStatus } from '../worker/WorkStatus.tsx';

interface ComputedProps<Q extends Question> {
  instrument: Instrument;
  question: Q;
  show: (reply: ReplyTo<Q>) => VNode;
}

/**
 * What a question about the simulator is answered with. While the next reply is on its way that to the question before stands, so that
 * nothing jumps; where it takes long, progress stands in its place.
 */
export function Computed<Q extends Question>({ instrument, question, show }: ComputedProps<Q>) {
  const { reply, ...computing } = useReply(instrument, question);
  const { simulator, words } = instrument.situation;
  const shown = useRef<VNode>();
  const isSlow = simulator.isSlow || instrument.computing.value !== undefined;
  const { status, isLong } = computing.work;
  if (reply) shown.current = show(reply);
  else if (isSlow || isLong || status === 'failed' || status === 'cancelled') shown.current = undefined;
  if (shown.current) return shown.current;
  return (
    <div class="gw-sim-progress">
      <WorkStatus {...computing} words={words} />
    </div>
  );
}
