import { fill } from '../../../simulator-host/labels/fill.ts';
import { RaisedBy } from '../../answer/RaisedBy.tsx';
import { CellTrack } from '../../chart/CellTrack.tsx';
import { TrackKey } from '../../chart/TrackKey.tsx';
import { trackText } from '../../counts-text.ts';
import { arithmeticText } from '../../export/priority-text.ts';
import { listed } from '../../figure-text.ts';
import { exportLabels } from '../../labels/exports.ts';
import { planLabels } from '../../labels/plan.ts';
import { cellName } from '../../setting.ts';
import type { PlanProps } from './plan-props.ts';

/** What to settle, then what to do, highest priority first, with its arithmetic and how firm the order is. */
export function OrderOfWork({ room, result, plan }: PlanProps) {
  const { setting } = room;
  const { locale, model } = setting;
  const words = planLabels[locale];
  const settle = plan.priorities.filter(({ state }) => state === 'discuss_first');
  const ready = plan.priorities.filter(({ state }) => state === 'ready');
  const reached = plan.priorities.filter(({ state }) => state === 'reached').map(({ id }) => cellName(setting, id));
  const { changes, firstKept, topThreeKept } = plan.stability;
  return (
    <section>
      <h2>{words.order}</h2>
      <h3>{words.settle}</h3>
      {settle.length === 0 ? (
        <p class="gw-assess-quiet">{words.noSettle}</p>
      ) : (
        <>
          <p class="gw-assess-quiet">{words.settleHelp}</p>
          <ul>
            {settle.map(({ id }) => (
              <li key={id}>{cellName(setting, id)}</li>
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
      <p class="gw-assess-quiet">{words.orderHelp}</p>
      <TrackKey locale={locale} />
      <ol class="gw-assess-plain">
        {ready.map((priority, index) => {
          const cell = result.cells.find(({ item }) => item === priority.id);
          const waits = priority.waitsForSettling.map((id) => cellName(setting, id));
          return (
            <li key={priority.id} class="gw-assess-cell-line">
              <span>
                <strong>{index + 1}</strong> {cellName(setting, priority.id)}
              </span>
              <CellTrack
                levels={model.levels.length}
                held={priority.held}
                mean={cell?.score.mean}
                target={priority.target}
                counts={cell?.counts?.levels}
                label={cell ? trackText(cell, priority.target, locale) : ''}
              />
              <span class="gw-assess-said">
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
        })}
      </ol>
      {changes > 0 && <p>{fill(exportLabels[locale].report.stability, { changes, firstKept, topThreeKept })}</p>}
      {reached.length > 0 && <p class="gw-assess-quiet">{fill(words.reached, { cells: listed(reached, locale) })}</p>}
    </section>
  );
}
