import type { AnySimulator } from '../../../simulators/_kit/define.ts';
import { openWorker } from './open-worker.ts';
import { type QuestionNews, type QuestionRequest, questionAnswerer } from './question-answerer.ts';

/** Carries questions to where they are answered. */
export interface Channel {
  send: (request: QuestionRequest) => void;
  /** Ends what is being computed; nothing is told after it. */
  stop: () => void;
}

/** A channel to a worker of its own, or, where the browser allows none, to the page itself. */
export function openChannel(simulator: AnySimulator, hear: (news: QuestionNews) => void): Channel {
  try {
    const worker = openWorker();
    let token = 0;
    worker.addEventListener('message', ({ data }: MessageEvent<QuestionNews>) => hear(data));
    worker.addEventListener('error', () => hear({ kind: 'failed', token, message: 'worker' }));
    return {
      send(request) {
        token = request.token;
        worker.postMessage(request);
      },
      stop: () => worker.terminate(),
    };
  } catch {
    return channelHere(simulator, hear);
  }
}

function channelHere(simulator: AnySimulator, hear: (news: QuestionNews) => void): Channel {
  let isOpen = true;
  const answer = questionAnswerer(
    async () => simulator,
    (news) => isOpen && hear(news),
  );
  return {
    // A macrotask: the page shows what has been asked before it is held up.
    send: (request) => void setTimeout(() => isOpen && answer(request)),
    stop() {
      isOpen = false;
    },
  };
}
