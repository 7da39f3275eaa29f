import { fill } from '../../simulator-host/labels/fill.ts';
import type { IndicatorAnswer } from '../answer.ts';
import { answerLabels } from '../labels/answer.ts';
import { itemWords } from '../setting.ts';
import type { ItemProps } from './item-props.ts';
import { answerIndicator } from './own-answers.ts';

/**
 * The facts behind a level: those of the chosen level and below, or all of them where no level was chosen. They never change the level; a
 * level that is claimed without one of them is marked for the conversation.
 */
export function Indicators({ sheet, item, answer }: ItemProps) {
  const { setting } = sheet;
  const words = answerLabels[setting.locale];
  const chosen = answer && 'value' in answer ? answer.value : undefined;
  const shown = (setting.model.items.find(({ id }) => id === item)?.indicators ?? []).filter(
    ({ level }) => chosen === undefined || level <= chosen,
  );
  if (shown.length === 0) return null;
  const given = sheet.own.value?.indicators ?? {};
  const texts = itemWords(setting, item).indicators;
  return (
    <div class="gw-assess-indicators">
      <p class="gw-assess-label">{words.indicators}</p>
      {shown.map(({ id, level }) => (
        <fieldset key={id} class="gw-assess-indicator">
          <legend>{texts[id]}</legend>
          {(['yes', 'no', 'unknown'] as const satisfies readonly IndicatorAnswer[]).map((each) => (
            <label key={each}>
              <input
                type="radio"
                name={`indicator-${id}`}
                checked={given[id] === each}
                onInput={() => answerIndicator(sheet, id, each)}
              />{' '}
              {{ yes: words.yes, no: words.no, unknown: words.dontKnow }[each]}
            </label>
          ))}
          {chosen !== undefined && given[id] === 'no' && (
            <p class="gw-assess-warning" role="status">
              {fill(words.claimedWithout, { level: chosen, at: level })}
            </p>
          )}
        </fieldset>
      ))}
    </div>
  );
}
