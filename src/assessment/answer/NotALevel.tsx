import { REASONS, type Reason } from '../answer.ts';
import { answerLabels } from '../labels/answer.ts';
import { groupOf, type ItemProps } from './item-props.ts';
import { choose } from './own-answers.ts';

/** *I do not know* and *does not apply*, apart from the levels: neither is a low answer. */
export function NotALevel({ sheet, item, answer }: ItemProps) {
  const words = answerLabels[sheet.setting.locale];
  const state = answer && 'state' in answer ? answer.state : undefined;
  const reason = answer && 'reason' in answer ? answer.reason : undefined;
  const row = (value: 'unknown' | 'not-applicable', name: string, help: string) => (
    <label class="gw-assess-row gw-assess-row-apart">
      <input
        type="radio"
        name={groupOf(item)}
        value={value}
        checked={state === value}
        onInput={() => choose(sheet, item, { state: value })}
      />
      <span class="gw-assess-level">{name}</span>
      <span>{help}</span>
    </label>
  );
  return (
    <div class="gw-assess-apart">
      {row('unknown', words.unknown, words.unknownHelp)}
      {row('not-applicable', words.notApplicable, words.notApplicableHelp)}
      {state === 'not-applicable' && (
        <p class="gw-assess-field">
          <label for={`reason-${item}`}>{words.reason}</label>
          <select
            id={`reason-${item}`}
            aria-describedby={reason ? undefined : `reason-missing-${item}`}
            value={reason ?? ''}
            onChange={({ currentTarget: { value } }) =>
              choose(sheet, item, { state: 'not-applicable', ...(value && { reason: value as Reason }) })
            }
          >
            <option value="">{words.chooseReason}</option>
            {REASONS.map((each) => (
              <option key={each} value={each} selected={each === reason}>
                {words.reasons[each]}
              </option>
            ))}
          </select>
          {!reason && (
            <span class="gw-assess-help" id={`reason-missing-${item}`}>
              {words.reasonMissing}
            </span>
          )}
        </p>
      )}
    </div>
  );
}
