import { itemWords, levelName } from '../setting.ts';
import { groupOf, type ItemProps } from './item-props.ts';
import { choose } from './own-answers.ts';

/** The anchors of one item as radio rows, lowest first, so that the ladder is visible. */
export function LevelRows({ sheet, item, answer }: ItemProps) {
  const { setting } = sheet;
  const chosen = answer && 'value' in answer ? answer.value : undefined;
  return (
    <div class="gw-assess-levels">
      {itemWords(setting, item).anchors.map((anchor, index) => {
        const level = index + 1;
        return (
          <label key={level} class="gw-assess-row">
            <input
              type="radio"
              name={groupOf(item)}
              value={level}
              checked={chosen === level}
              onInput={() => choose(sheet, item, { value: level })}
            />
            <span class="gw-assess-level">
              {level} <span>{levelName(setting, level)}</span>
            </span>
            <span>{anchor}</span>
          </label>
        );
      })}
    </div>
  );
}
