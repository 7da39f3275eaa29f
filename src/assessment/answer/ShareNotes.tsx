import { useSignal } from '@preact/signals';
import { fill } from '../../simulator-host/labels/fill.ts';
import { fileName, saveFile } from '../../simulator-host/take-away/save-file.ts';
import { answerLabels } from '../labels/answer.ts';
import type { Response } from '../response.ts';
import type { AssessmentSetting } from '../setting.ts';
import { notesIn } from '../shared-notes.ts';
import { jsonBlob } from '../text-blob.ts';

/** A consent of its own: the notes, and nothing else, for an anonymous session. */
export function ShareNotes({ setting, response }: { setting: AssessmentSetting; response: Response }) {
  const words = answerLabels[setting.locale];
  const outcome = useSignal('');
  const notes = notesIn(response);
  if (!notes) return null;
  const save = () => {
    const name = fileName(`${setting.model.id}-notes`, { extension: 'json' });
    saveFile(name, jsonBlob(notes));
    outcome.value = fill(words.saved, { file: name });
  };
  return (
    <details class="gw-assess-extras print:hidden">
      <summary>{words.notesAlone}</summary>
      <p>{words.notesAloneHelp}</p>
      <ul>
        {Object.entries(notes.sharedNotes).map(([item, note]) => (
          <li key={item}>{note}</li>
        ))}
      </ul>
      <button type="button" class="gw-assess-button" onClick={save}>
        {words.notesAloneSave}
      </button>
      <p role="status" class="gw-assess-help">
        {outcome.value}
      </p>
    </details>
  );
}
