import type { ComponentChildren } from 'preact';
import { fill } from '../../../simulator-host/labels/fill.ts';
import { discussLabels } from '../../labels/discuss.ts';
import { type AssessmentSetting, cellName } from '../../setting.ts';

interface PresenterBarProps {
  setting: AssessmentSetting;
  /** Items in the order of discussion. */
  order: readonly string[];
  at: number;
  onMove: (by: number) => void;
  children: ComponentChildren;
}

/** Which cell is before the room, and the way to the others. */
export function PresenterBar({ setting, order, at, onMove, children }: PresenterBarProps) {
  const words = discussLabels[setting.locale];
  const item = order[at];
  return (
    <div class="gw-assess-buttons gw-assess-presenter-bar">
      <button type="button" class="gw-assess-button" disabled={at === 0} onClick={() => onMove(-1)}>
        {words.previous}
      </button>
      <label>
        <span class="sr-only">{words.order}</span>
        <select
          value={item}
          onChange={({ currentTarget }) => {
            onMove(order.indexOf(currentTarget.value) - at);
          }}
        >
          {order.map((id, index) => (
            <option key={id} value={id} selected={id === item}>
              {fill(words.cellAt, { at: index + 1, count: order.length })} · {cellName(setting, id)}
            </option>
          ))}
        </select>
      </label>
      <button type="button" class="gw-assess-button" disabled={at === order.length - 1} onClick={() => onMove(1)}>
        {words.next}
      </button>
      {children}
    </div>
  );
}
