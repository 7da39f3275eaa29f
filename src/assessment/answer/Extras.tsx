import { useSignal } from '@preact/signals';
import { CONFIDENCES, LONGEST_NOTE } from '../answer.ts';
import { answerLabels } from '../labels/answer.ts';
import type { ItemProps } from './item-props.ts';
import { noteBeside } from './own-answers.ts';

const ADDRESS = /^https?:\/\/\S{1,490}$/;

/** How sure somebody is, a note, and where the evidence is: all optional, none of it in the code. */
export function Extras({ sheet, item, answer }: ItemProps) {
  const words = answerLabels[sheet.setting.locale];
  const typed = useSignal<string | undefined>(undefined);
  const link = typed.value ?? answer?.links?.[0] ?? '';
  const isWrong = link !== '' && !ADDRESS.test(link);
  return (
    <details class="gw-assess-extras">
      <summary>{words.more}</summary>
      <fieldset class="gw-assess-indicator">
        <legend>{words.confidence}</legend>
        {CONFIDENCES.map((each) => (
          <label key={each}>
            <input
              type="radio"
              name={`confidence-${item}`}
              checked={answer?.confidence === each}
              onInput={() => noteBeside(sheet, item, { confidence: each })}
            />{' '}
            {words.confidences[each]}
          </label>
        ))}
      </fieldset>
      <p class="gw-assess-field">
        <label for={`note-${item}`}>{words.note}</label>
        <textarea
          id={`note-${item}`}
          rows={2}
          maxLength={LONGEST_NOTE}
          placeholder=" "
          value={answer?.note ?? ''}
          onInput={({ currentTarget }) => noteBeside(sheet, item, { note: currentTarget.value })}
        />
        <span class="gw-assess-help">{words.noteHelp}</span>
      </p>
      <p class="gw-assess-field">
        <label for={`evidence-${item}`}>{words.evidence}</label>
        <input
          id={`evidence-${item}`}
          type="url"
          maxLength={500}
          placeholder=" "
          value={link}
          aria-invalid={isWrong}
          aria-describedby={`evidence-wrong-${item}`}
          onInput={({ currentTarget: { value } }) => {
            typed.value = value;
            if (value === '' || ADDRESS.test(value)) noteBeside(sheet, item, { links: value ? [value] : [] });
          }}
        />
        <span class="gw-assess-wrong" id={`evidence-wrong-${item}`}>
          {isWrong && words.evidenceWrong}
        </span>
      </p>
    </details>
  );
}
