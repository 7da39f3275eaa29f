import { type ReadonlySignal, signal } from '@preact/signals';
import type { AnySimulator } from '../../../simulators/_kit/define.ts';
import { type Channel, openChannel } from './channel.ts';
import type { Question, ReplyTo } from './question.ts';
import type { QuestionNews } from './question-answerer.ts';

/** Where the computing stands. `isLong`: it has taken long enough to be shown; `progress` is the share done where it is known. */
export interface Work {
  status: 'idle' | 'running' | 'cancelled' | 'failed';
  isLong: boolean;
  progress?: number;
}

/** Asks questions about one simulator, one at a time; of those that wait only the latest counts. */
export interface Asker {
  work: ReadonlySignal<Work>;
  ask: <Q extends Question>(question: Q, onReply: (reply: ReplyTo<Q>) => void) => void;
  /** Calls off what is asked. */
  cancel: () => void;
  /** Calls off and lets the worker go. */
  close: () => void;
}

/** Nothing is being computed. */
export const IDLE: Work = { status: 'idle', isLong: false };

/** Shorter computing is not shown. */
const SHOWN_AFTER_MS = 300;

/** Computing for a case that is no longer wanted may go on this long before it is broken off. */
const PATIENCE_MS = 500;

interface Asked {
  question: Question;
  onReply: (reply: never) => void;
}

/** An asker with a worker of its own, made at the first question. */
export function createAsker(simulator: AnySimulator): Asker {
  const work = signal<Work>(IDLE);
  let channel: Channel | undefined;
  let running: (Asked & { startedAt: number }) | undefined;
  let waiting: Asked | undefined;
  let token = 0;
  const timers = new Set<ReturnType<typeof setTimeout>>();

  const later = (act: () => void, delay: number) => {
    const own = token;
    timers.add(setTimeout(() => own === token && running && act(), delay));
  };
  const end = (status: Work['status']) => {
    for (const timer of timers) clearTimeout(timer);
    timers.clear();
    running = undefined;
    work.value = { status, isLong: false };
  };
  const start = (asked: Asked) => {
    const { status, isLong } = work.peek();
    token += 1;
    running = { ...asked, startedAt: performance.now() };
    waiting = undefined;
    channel ??= openChannel(simulator, hear);
    channel.send({ kind: 'question', id: simulator.id, token, question: asked.question });
    work.value = { status: 'running', isLong: status === 'running' && isLong };
    later(() => {
      work.value = { ...work.peek(), isLong: true };
    }, SHOWN_AFTER_MS);
  };
  const breakOff = () => {
    channel?.stop();
    channel = undefined;
    end('idle');
  };
  const startWaiting = () => {
    const next = waiting;
    breakOff();
    if (next) start(next);
  };
  function hear(news: QuestionNews): void {
    if (!running || news.token !== token) return;
    if (news.kind === 'progress') {
      work.value = { ...work.peek(), progress: news.share };
      return;
    }
    const { onReply } = running;
    end(news.kind === 'failed' ? 'failed' : 'idle');
    if (news.kind === 'reply') onReply(news.reply as never);
    if (waiting) start(waiting);
  }
  return {
    work,
    ask(question, onReply) {
      const asked = { question, onReply };
      if (!running) return start(asked);
      const isFirstWaiting = waiting === undefined;
      waiting = asked;
      if (isFirstWaiting) later(startWaiting, Math.max(0, running.startedAt + PATIENCE_MS - performance.now()));
    },
    cancel() {
      waiting = undefined;
      breakOff();
      work.value = { status: 'cancelled', isLong: false };
    },
    close() {
      waiting = undefined;
      breakOff();
    },
  };
}
