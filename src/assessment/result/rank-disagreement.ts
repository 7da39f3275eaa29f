import { isNumber } from '../../../simulators/_kit/amount.ts';
import type { CellResult } from './score-session.ts';

/** Cells to talk about, most disagreement first: split before not, wider range, larger distance from the median, the model's order. */
export function rankDisagreement(cells: readonly CellResult[]): CellResult[] {
  const key = ({ agreement }: CellResult) => [
    Number(agreement?.isSplit ?? false),
    agreement?.range ?? 0,
    agreement && isNumber(agreement.deviation) ? agreement.deviation : 0,
  ];
  return cells
    .filter(({ agreement }) => (agreement?.range ?? 0) > 0)
    .toSorted((one, other) => {
      const [first, second] = [key(one), key(other)];
      const at = first.findIndex((value, index) => value !== second[index]);
      return at < 0 ? 0 : (second[at] ?? 0) - (first[at] ?? 0);
    });
}
