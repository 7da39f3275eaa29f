import { fill } from '../../simulator-host/labels/fill.ts';
import { answerLabels } from '../labels/answer.ts';
import { OpenFile } from './OpenFile.tsx';
import { type AnswerSheet, chooseRound } from './own-answers.ts';

interface RulesProps {
  sheet: AnswerSheet;
  isCurrent: boolean;
  begin: { text: string; act: () => void };
}

/** Minutes that one rubric takes to read and answer. */
const MINUTES_PER_ITEM = 1;

/** The first screen: rules, what one answer is about, how long it takes, who can see it, and which round. */
export function Rules({ sheet, isCurrent, begin }: RulesProps) {
  const { model, text, locale } = sheet.setting;
  const words = answerLabels[locale];
  const count = model.items.length;
  const round = sheet.own.value?.round ?? 'quick';
  const hasIndicators = model.items.some(({ indicators }) => indicators.length > 0);
  return (
    <section class="gw-assess-rules" data-current={isCurrent ? '' : undefined} tabIndex={-1}>
      <h2>{words.rulesTitle}</h2>
      <p>{text.scope}</p>
      <ul>
        {words.rules.map((rule) => (
          <li key={rule}>{rule}</li>
        ))}
      </ul>
      <p>{fill(words.time, { count, minutes: Math.ceil(count * MINUTES_PER_ITEM) })}</p>
      <p>{words.privacy}</p>
      {hasIndicators && (
        <fieldset class="gw-assess-choice gw-assess-live print:hidden">
          <legend>{words.round}</legend>
          {(['quick', 'full'] as const).map((each) => (
            <label key={each}>
              <input type="radio" name="round" checked={round === each} onInput={() => chooseRound(sheet, each)} />{' '}
              {words[each]}
            </label>
          ))}
        </fieldset>
      )}
      <OpenFile sheet={sheet} />
      <button type="button" class="gw-assess-button gw-assess-main gw-assess-live gw-assess-phone" onClick={begin.act}>
        {begin.text}
      </button>
    </section>
  );
}
