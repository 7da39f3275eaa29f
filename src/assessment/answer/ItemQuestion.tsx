import { answerLabels } from '../labels/answer.ts';
import { itemWords } from '../setting.ts';
import { Extras } from './Extras.tsx';
import { Indicators } from './Indicators.tsx';
import { LevelRows } from './LevelRows.tsx';
import { NotALevel } from './NotALevel.tsx';
import { type AnswerSheet, clearItem, confirmItem } from './own-answers.ts';

/** One rubric: the question, its anchors from low to high, and apart from them what is not a level. */
export function ItemQuestion({ sheet, item, isCurrent }: { sheet: AnswerSheet; item: string; isCurrent: boolean }) {
  const { setting } = sheet;
  const words = answerLabels[setting.locale];
  const { system, dimension, question } = itemWords(setting, item);
  const own = sheet.own.value;
  const answer = own?.answers[item];
  const flag = own?.migrated?.confirm[item];
  const parts = { sheet, item, answer };
  const mark = setting.model.systems.find(
    ({ id }) => setting.model.items.find((each) => each.id === item)?.system === id,
  );
  return (
    <fieldset class="gw-assess-item" id={`item-${item}`} data-current={isCurrent ? '' : undefined} tabIndex={-1}>
      <legend>
        <span class={`gw-assess-cell gw-mark-${mark?.mark ?? 'cases'}`}>
          {system} · {dimension}
        </span>
        <span class="gw-assess-question">{question}</span>
      </legend>
      {flag && (
        <p class="gw-assess-warning">
          {words.toConfirm[flag]}{' '}
          <button type="button" class="gw-assess-textbutton" onClick={() => confirmItem(sheet, item)}>
            {words.confirmed}
          </button>
        </p>
      )}
      <LevelRows {...parts} />
      <NotALevel {...parts} />
      {answer && (
        <div class="gw-assess-beside">
          {own?.round === 'full' && <Indicators {...parts} />}
          <Extras {...parts} />
          <button type="button" class="gw-assess-textbutton" onClick={() => clearItem(sheet, item)}>
            {words.clear}
          </button>
        </div>
      )}
    </fieldset>
  );
}
