import type { Priority } from '../../../../simulators/maturity/scoring/priority.ts';
import { fill } from '../../../simulator-host/labels/fill.ts';
import { RaisedBy } from '../../answer/RaisedBy.tsx';
import { CellTrack } from '../../chart/CellTrack.tsx';
import { TrackKey } from '../../chart/TrackKey.tsx';
import { trackText } from '../../counts-text.ts';
import { arithmeticText } from '../../export/priority-text.ts';
import { listed } from '../../figure-text.ts';
import { exportLabels } from '../../labels/exports.ts';
import { planLabels } from '../../labels/plan.ts';
import type { CellResult } from '../../result/score-session.ts';
import { type AssessmentSetting, cellName } from '../../setting.ts';
import type { Room } from '../room.ts';
import type { PlanProps } from './plan-props.ts';

/** What to settle, then what to do, highest priority first, with its arithmetic and how firm the order is. */
export function OrderOfWork({ room, result, plan }: PlanProps) {
  const { setting } = room;
  const { locale } = setting;
  const words = planLabels[locale];
  const settle = plan.priorities.filter(({ state }) => state === 'discuss_first');
  const ready = plan.priorities.filter(({ state }) => state === 'ready');
  const reached = plan.priorities.filter(({ state }) => state === 'reached').map(({ id }) => cellName(setting, id));
  const { changes, firstKept, topThreeKept } = plan.stability;
  return (
    <section>
      <h2>{words.order}</h2>
      <SettleFirst room={room} items={settle.map(({ id }) => id)} />
      <p class="gw-assess-quiet">{words.orderHelp}</p>
      <TrackKey locale={locale} />
      <ol class="gw-assess-plain">
        {ready.map((priority, index) => (
          <WorkLine
            key={priority.id}
            setting={setting}
            rank={index + 1}
            priority={priority}
            cell={result.cells.find(({ item }) => item === priority.id)}
          />
        ))}
      </ol>
      {changes > 0 && <p>{fill(exportLabels[locale].report.stability, { changes, firstKept, topThreeKept })}</p>}
      {reached.length > 0 && <p class="gw-assess-quiet">{fill(words.reached, { cells: listed(reached, locale) })}</p>}
    </section>
  );
}

function SettleFirst({ room, items }: { room: Room; items: readonly string[] }) {
  const words = planLabels[room.setting.locale];
  return (
    <>
      <h3>{words.settle}</h3>
      <p class="gw-assess-quiet">{items.length === 0 ? words.noSettle : words.settleHelp}</p>
      {items.length > 0 && (
        <>
          <ul>
            {items.map((item) => (
              <li key={item}>{cellName(room.setting, item)}</li>
            ))}
          </ul>
          <button
            type="button"
            class="gw-assess-button"
            onClick={() => {
              room.panel.value = 'discuss';
            }}
          >
            {words.discussIt}
          </button>
        </>
      )}
    </>
  );
}

interface WorkLineProps {
  setting: AssessmentSetting;
  rank: number;
  priority: Priority;
  cell: CellResult | undefined;
}

function WorkLine({ setting, rank, priority, cell }: WorkLineProps) {
  const { locale, model } = setting;
  const waits = priority.waitsForSettling.map((id) => cellName(setting, id));
  return (
    <li class="gw-assess-cell-line">
      <span>
        <strong>{rank}</strong> {cellName(setting, priority.id)}
      </span>
      <CellTrack
        levels={model.levels.length}
        held={priority.held}
        mean={cell?.score.mean}
        target={priority.target}
        counts={cell?.counts?.levels}
        label={cell ? trackText(cell, priority.target, locale) : ''}
      />
      <span>
        {arithmeticText(priority)}
        {waits.length > 0 && (
          <span class="gw-assess-warning">
            {fill(exportLabels[locale].priority.waits, { cells: listed(waits, locale) })}
          </span>
        )}
      </span>
      <RaisedBy setting={setting} item={priority.id} />
    </li>
  );
}
