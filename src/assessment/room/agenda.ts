import { rankDisagreement } from '../result/rank-disagreement.ts';
import type { SessionResult } from '../result/score-session.ts';

/** A part of the meeting. */
export interface AgendaLine {
  part: 'frame' | 'silent' | 'split' | 'priorities' | 'stages' | 'close';
  minutes: number;
  /** Items to talk about, in order. */
  items: readonly string[];
}

/** Ninety minutes: 10 to frame, 12 of silent answers, 43 on the most split cells, 15 on priorities, 7 on stages, 3 to close. */
const MINUTES = { frame: 10, silent: 12, split: 43, priorities: 15, stages: 7, close: 3 } as const;
const MOST_CELLS = 5;

/** The agenda of ninety minutes, from what the answers say: what splits most is talked about first. */
export function agendaFor({ cells }: Pick<SessionResult, 'cells'>): AgendaLine[] {
  const items = rankDisagreement(cells)
    .slice(0, MOST_CELLS)
    .map(({ item }) => item);
  return Object.entries(MINUTES).map(([part, minutes]) => ({
    part: part as AgendaLine['part'],
    minutes,
    items: part === 'split' ? items : [],
  }));
}

/** Minutes for each cell that is talked about. @example minutesEach({ minutes: 43, items: ['a', 'b'] }) // 21 */
export function minutesEach({ minutes, items }: Pick<AgendaLine, 'minutes' | 'items'>): number {
  return Math.floor(minutes / Math.max(1, items.length));
}
