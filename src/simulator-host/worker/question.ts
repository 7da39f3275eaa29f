import type { Amount } from '../../../simulators/_kit/amount.ts';
import type { Locale } from '../../../simulators/_kit/define.ts';
import type { Goal, GoalSeek } from '../../../simulators/_kit/goal-seek.ts';
import type { SharedState } from '../../../simulators/_kit/link.ts';
import type { TornadoInput, TornadoRow } from '../../../simulators/_kit/tornado.ts';
import type { TableSide, TwoWayTable } from '../../../simulators/_kit/two-way-table.ts';
import type { Answer } from '../state/answer.ts';

/** What can be asked about a case of a simulator; plain data, so that it can be sent to a worker. `output` is a figure's id. */
export type Question =
  | { kind: 'answer'; state: SharedState; locale: Locale }
  | { kind: 'figures'; state: SharedState; others: readonly SharedState[] }
  | { kind: 'tornado'; state: SharedState; output: string; ends: readonly TornadoInput[] }
  | { kind: 'table'; state: SharedState; output: string; rows: TableSide; columns: TableSide }
  | { kind: 'seek'; state: SharedState; output: string; input: string; goal: Goal };

/** What each kind of question is answered with. `figures`: every output of the case, then of the others, by id. */
export interface Replies {
  /** Without the case it is the answer to, which who asks has. */
  answer: Omit<Answer, 'of'>;
  figures: Record<string, Amount>[];
  tornado: TornadoRow[];
  table: TwoWayTable;
  seek: GoalSeek;
}

/** The reply to a question. */
export type ReplyTo<Q extends Question> = Replies[Q['kind']];
