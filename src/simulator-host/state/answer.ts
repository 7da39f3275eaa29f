import type { SharedState } from '../../../simulators/_kit/link.ts';
import { seededRandom } from '../../../simulators/_kit/random.ts';
import type { View } from '../../../simulators/_kit/view.ts';
import { type HostProps, labelsOf } from '../situation.ts';

/** What a simulator says to one set of inputs. */
export interface Answer {
  result: unknown;
  view: View;
}

/** Computes the answer to valid inputs. The same state gives the same answer, here and on the server. */
export function answerTo(props: HostProps, { inputs, seed }: SharedState): Answer {
  const { simulator } = props;
  const result: unknown = simulator.simulate(inputs, { random: seededRandom(seed) });
  return { result, view: simulator.view(inputs, result, labelsOf(props)) };
}
