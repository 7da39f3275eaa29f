import type { AnySimulator, Locale } from '../../../simulators/_kit/define.ts';
import type { SharedState } from '../../../simulators/_kit/link.ts';
import { seededRandom } from '../../../simulators/_kit/random.ts';
import type { View } from '../../../simulators/_kit/view.ts';

/** What a simulator says to one case. */
export interface Answer {
  /** The case it is the answer to. */
  of: SharedState;
  result: unknown;
  view: View;
  /** How long the page was held up by it, in milliseconds; of an answer that comes from elsewhere nothing is said. */
  tookMs?: number;
}

/** Computes the answer to a valid case. The same case gives the same answer, here, in a worker and on the server. */
export function answerTo(
  { simulator, locale }: { simulator: AnySimulator; locale: Locale },
  of: SharedState,
  onProgress?: (share: number) => void,
): Answer {
  const { inputs, seed } = of;
  const result: unknown = simulator.simulate(inputs, { random: seededRandom(seed), ...(onProgress && { onProgress }) });
  return { of, result, view: simulator.view(inputs, result, simulator.labels[locale]) };
}

/** The same, with how long it took. */
export function timedAnswerTo(...asked: Parameters<typeof answerTo>): Answer {
  const startedAt = performance.now();
  const answer = answerTo(...asked);
  return { ...answer, tookMs: performance.now() - startedAt };
}
