import { useSignal } from '@preact/signals';
import type { Answer } from '../../answer.ts';
import { randomId } from '../../chance.ts';
import { collectLabels } from '../../labels/collect.ts';
import { cellName, levelName, referenceOf } from '../../setting.ts';
import { changeSession, type PanelProps } from '../room.ts';
import { takeInResponse } from './take-in.ts';

/** Types in what somebody has answered on paper. */
export function PaperSheet({ room }: PanelProps) {
  const { setting } = room;
  const { model } = setting;
  const words = collectLabels[setting.locale];
  const count = useSignal(0);
  const add = (form: HTMLFormElement) => {
    const given = new FormData(form);
    const answers = Object.fromEntries(
      model.items.flatMap(({ id }): [string, Answer][] => {
        const answer = answerOf(String(given.get(id)));
        return answer ? [[id, answer]] : [];
      }),
    );
    const now = new Date().toISOString();
    const response = { schemaVersion: 1 as const, model: referenceOf(setting), id: randomId(), created: now, answers };
    changeSession(room, (session) => takeInResponse(session, response, { model, now }).session);
    form.reset();
    count.value += 1;
  };
  return (
    <details class="gw-assess-extras print:hidden">
      <summary>{words.paper}</summary>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          add(event.currentTarget);
        }}
      >
        <div class="gw-assess-fields">
          {model.items.map(({ id }) => (
            <label key={id} class="gw-assess-field">
              {cellName(setting, id)}
              <select name={id}>
                <option value="">{words.unanswered}</option>
                {model.levels.map((level, index) => (
                  <option key={level} value={index + 1}>
                    {index + 1} {levelName(setting, index + 1)}
                  </option>
                ))}
                <option value="unknown">{words.unknown}</option>
                <option value="not-applicable">{words.notApplicable}</option>
              </select>
            </label>
          ))}
        </div>
        <p class="gw-assess-buttons">
          <button type="submit" class="gw-assess-button">
            {words.paperAdd}
          </button>
          <span role="status">{count.value > 0 && `${words.accepted} (${count.value})`}</span>
        </p>
      </form>
    </details>
  );
}

function answerOf(chosen: string): Answer | undefined {
  if (chosen === '') return undefined;
  return chosen === 'unknown' || chosen === 'not-applicable' ? { state: chosen } : { value: Number(chosen) };
}
