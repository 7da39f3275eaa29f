import type { SharedState } from '../../../simulators/_kit/link.ts';
import { isSame } from '../../../simulators/_kit/link-inputs.ts';

/**
 * The next case with the tables of the one before wherever they are equal, so that a model that keeps what it has computed from a table
 * finds it again: what is sent to a worker arrives as a copy.
 */
export function shareParts(next: SharedState, before: SharedState | undefined): SharedState {
  if (!before) return next;
  const inputs = Object.entries(next.inputs).map(([name, value]) => {
    const known = before.inputs[name];
    return [name, Array.isArray(value) && isSame(value, known) ? known : value];
  });
  return { ...next, inputs: Object.fromEntries(inputs) };
}
