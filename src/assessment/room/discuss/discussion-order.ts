import { rankDisagreement } from '../../result/rank-disagreement.ts';
import type { CellResult } from '../../result/score-session.ts';

/** All cells, what splits most first, the rest as in the model. */
export function discussionOrder(cells: readonly CellResult[]): string[] {
  const first = rankDisagreement(cells).map(({ item }) => item);
  return [...first, ...cells.map(({ item }) => item).filter((item) => !first.includes(item))];
}
