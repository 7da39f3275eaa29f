import { fill } from '../../../simulator-host/labels/fill.ts';
import { collectLabels } from '../../labels/collect.ts';
import type { SessionResult } from '../../result/score-session.ts';
import { type AssessmentSetting, cellName } from '../../setting.ts';

/** Cells that somebody could not judge: whoever can should be in the room. */
export function WhoElse({ setting, result }: { setting: AssessmentSetting; result: SessionResult }) {
  const words = collectLabels[setting.locale];
  const cells = result.cells
    .filter(({ counts }) => (counts?.unknown ?? 0) > 0)
    .toSorted((one, other) => (other.counts?.unknown ?? 0) - (one.counts?.unknown ?? 0));
  if (cells.length === 0) return null;
  return (
    <section>
      <h2>{words.room}</h2>
      <p class="gw-assess-quiet">{words.roomHelp}</p>
      <ul>
        {cells.map(({ item, counts, score }) => (
          <li key={item}>
            {fill(words.roomLine, {
              cell: cellName(setting, item),
              unknown: counts?.unknown ?? 0,
              applicable: score.applicable,
            })}
          </li>
        ))}
      </ul>
    </section>
  );
}
