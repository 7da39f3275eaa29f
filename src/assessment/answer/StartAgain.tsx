import { useSignal } from '@preact/signals';
import { fill } from '../../simulator-host/labels/fill.ts';
import { answerLabels } from '../labels/answer.ts';
import { type AnswerSheet, MINE, type OwnAnswers } from './own-answers.ts';

/** Deletes one's own answers, after asking; they can be brought back until the page is left. */
export function StartAgain({ sheet }: { sheet: AnswerSheet }) {
  const words = answerLabels[sheet.setting.locale];
  const isAsking = useSignal(false);
  const { deleted } = sheet;
  const count = Object.keys(sheet.own.value?.answers ?? {}).length;
  const remove = () => {
    const before = sheet.kept.peek()?.remove(MINE) as OwnAnswers | undefined;
    deleted.value = before;
    isAsking.value = false;
  };
  if (!isAsking.value) {
    return (
      <button
        type="button"
        class="gw-assess-textbutton"
        onClick={() => {
          isAsking.value = true;
        }}
      >
        {words.restart}
      </button>
    );
  }
  return (
    <div class="gw-assess-notice" role="alertdialog" aria-label={words.restart}>
      <p>{fill(words.restartSure, { count })}</p>
      <p class="gw-assess-buttons">
        <button type="button" class="gw-assess-button" onClick={remove}>
          {words.restartYes}
        </button>
        <button
          type="button"
          class="gw-assess-button"
          onClick={() => {
            isAsking.value = false;
          }}
        >
          {words.restartNo}
        </button>
      </p>
    </div>
  );
}
