import { fill } from '../../../simulator-host/labels/fill.ts';
import { discussLabels } from '../../labels/discuss.ts';
import type { CellResult } from '../../result/score-session.ts';
import { type AssessmentSetting, itemWords } from '../../setting.ts';

/** What to ask those who answered lowest, then those who answered highest. */
export function Prompts({ setting, cell }: { setting: AssessmentSetting; cell: CellResult }) {
  const words = discussLabels[setting.locale];
  const { prompts } = itemWords(setting, cell.item);
  const given = (cell.counts?.levels ?? []).flatMap((count, index) => (count > 0 ? [index + 1] : []));
  const [low, high] = [given[0], given.at(-1)];
  if (!prompts || low === undefined || high === undefined) return null;
  return (
    <dl class="gw-assess-prompts">
      <div>
        <dt>{low === high ? words.same : fill(words.low, { level: low })}</dt>
        <dd>{prompts.low}</dd>
      </div>
      <div>
        <dt>{low === high ? words.same : fill(words.high, { level: high })}</dt>
        <dd>{prompts.high}</dd>
      </div>
    </dl>
  );
}
