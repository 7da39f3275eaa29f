import type { AnySimulator } from '../../../simulators/_kit/define.ts';
import type { SharedState } from '../../../simulators/_kit/link.ts';
import type { Question, Replies } from './question.ts';
import { replyTo } from './reply-to.ts';
import { shareParts } from './share-parts.ts';

/** A question with the simulator it is about, and a number to know its reply by. */
export interface QuestionRequest {
  kind: 'question';
  id: string;
  token: number;
  question: Question;
}

/** What is told about a question. */
export type QuestionNews =
  | { kind: 'progress'; token: number; share: number }
  | { kind: 'reply'; token: number; reply: Replies[keyof Replies] }
  | { kind: 'failed'; token: number; message: string };

/** Progress is told no oftener. */
const TOLD_EVERY_MS = 100;

/** Answers questions one after the other. The same in a worker and, where there is none, on the page. */
export function questionAnswerer(load: (id: string) => Promise<AnySimulator>, tell: (news: QuestionNews) => void) {
  let before: SharedState | undefined;
  return async ({ id, token, question }: QuestionRequest): Promise<void> => {
    let toldAt = performance.now();
    const onProgress = (share: number) => {
      if (performance.now() - toldAt < TOLD_EVERY_MS) return;
      toldAt = performance.now();
      tell({ kind: 'progress', token, share });
    };
    try {
      const simulator = await load(id);
      const state = shareParts(question.state, before);
      before = state;
      tell({ kind: 'reply', token, reply: replyTo(simulator, { ...question, state }, onProgress) });
    } catch (error) {
      tell({ kind: 'failed', token, message: String(error) });
    }
  };
}
