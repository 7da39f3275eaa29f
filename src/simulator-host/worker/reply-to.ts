import { type Amount, unavailable } from '../../../simulators/_kit/amount.ts';
import type { AnySimulator, Output } from '../../../simulators/_kit/define.ts';
import { seekGoal } from '../../../simulators/_kit/goal-seek.ts';
import type { SharedState } from '../../../simulators/_kit/link.ts';
import { seededRandom } from '../../../simulators/_kit/random.ts';
import { tornado } from '../../../simulators/_kit/tornado.ts';
import { twoWayTable } from '../../../simulators/_kit/two-way-table.ts';
import { answerTo } from '../state/answer.ts';
import type { Question, Replies, ReplyTo } from './question.ts';

/** Hears the share done, from 0 to 1, where it is known. */
export type OnProgress = (share: number) => void;

type Kind = Question['kind'];
type Asked<K extends Kind> = Extract<Question, { kind: K }>;

const REPLIES: { [K in Kind]: (simulator: AnySimulator, asked: Asked<K>, onProgress: OnProgress) => Replies[K] } = {
  answer(simulator, { state, locale }, onProgress) {
    const { result, view } = answerTo({ simulator, locale }, state, onProgress);
    return { result, view };
  },
  figures: (simulator, { state, others }, onProgress) =>
    [state, ...others].map((each, index) => {
      onProgress(index / (others.length + 1));
      return figuresOf(simulator, each);
    }),
  tornado: (simulator, { ends, ...asked }, onProgress) =>
    tornado(ends, evaluator(simulator, asked, counted(2 * ends.length, onProgress))),
  table(simulator, { rows, columns, ...asked }, onProgress) {
    const count = rows.values.length * columns.values.length;
    return twoWayTable(rows, columns, evaluator(simulator, asked, counted(count, onProgress)));
  },
  seek(simulator, { input, goal, ...asked }) {
    const evaluate = evaluator(simulator, asked, () => {});
    return seekGoal((at) => evaluate({ [input]: at }), goal);
  },
};

/** Replies to a question about a simulator. The same in a worker and on the page. */
export function replyTo<Q extends Question>(
  simulator: AnySimulator,
  question: Q,
  onProgress: OnProgress = () => {},
): ReplyTo<Q> {
  // The record ties each kind to its own question and reply; an index by a union cannot say so.
  const reply: unknown = REPLIES[question.kind];
  return (reply as (...asked: [AnySimulator, Q, OnProgress]) => ReplyTo<Q>)(simulator, question, onProgress);
}

/** A figure as a function of some changed inputs, all others as they are. Inputs that do not fit together have no figure. */
function evaluator(
  simulator: AnySimulator,
  { state, output }: { state: SharedState; output: string },
  onEach: () => void,
): (changed: Record<string, number>) => Amount {
  const { inputs, seed } = state;
  const read = (simulator.outputs as Record<string, Output<unknown>>)[output]?.read;
  return (changed) => {
    onEach();
    const next = { ...inputs, ...changed };
    if (!read || (simulator.check?.(next) ?? []).length > 0) return unavailable('undefined', 'doesNotFit');
    return read(simulator.simulate(next, { random: seededRandom(seed) }));
  };
}

function figuresOf(simulator: AnySimulator, { inputs, seed }: SharedState): Record<string, Amount> {
  const result: unknown = simulator.simulate(inputs, { random: seededRandom(seed) });
  const outputs: Record<string, Output<unknown>> = simulator.outputs;
  return Object.fromEntries(Object.entries(outputs).map(([id, { read }]) => [id, read(result)]));
}

function counted(count: number, onProgress: OnProgress): () => void {
  let done = 0;
  return () => {
    onProgress(done / count);
    done += 1;
  };
}
