import { useSignal } from '@preact/signals';
import { answerLabels } from '../labels/answer.ts';
import { type AnswerSheet, adopt } from './own-answers.ts';

/** Goes on with answers that were saved as a file: whole, or not at all. */
export function OpenFile({ sheet }: { sheet: AnswerSheet }) {
  const { setting } = sheet;
  const words = answerLabels[setting.locale];
  const problems = useSignal<readonly string[]>([]);
  const open = async (file: File) => {
    const { readAnswers } = await import('./read-answers.ts');
    const read = readAnswers(await file.text(), setting);
    problems.value = read.ok ? [] : read.problems;
    if (read.ok) adopt(sheet, read.response);
  };
  return (
    <>
      <p class="gw-assess-live print:hidden">
        <label>
          <span class="gw-assess-quiet">{words.openFile}</span>{' '}
          <input
            type="file"
            accept=".json,application/json"
            onChange={({ currentTarget }) => {
              const [file] = currentTarget.files ?? [];
              if (file) void open(file);
              currentTarget.value = '';
            }}
          />
        </label>
      </p>
      {problems.value.length > 0 && (
        <div class="gw-assess-notice" role="alert">
          <p>{words.fileRefused}</p>
          <ul>
            {problems.value.map((problem) => (
              <li key={problem}>{problem}</li>
            ))}
          </ul>
        </div>
      )}
    </>
  );
}
