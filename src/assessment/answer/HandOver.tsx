import { useSignal } from '@preact/signals';
import { fill } from '../../simulator-host/labels/fill.ts';
import { fileName, saveFile } from '../../simulator-host/take-away/save-file.ts';
import { CopyButton } from '../CopyButton.tsx';
import { linkFragment } from '../code/answer-link.ts';
import { codedIdsOf, codeOf } from '../code/response-code.ts';
import { answerLabels } from '../labels/answer.ts';
import { jsonBlob } from '../text-blob.ts';
import { type AnswerSheet, responseOf } from './own-answers.ts';
import { ShareNotes } from './ShareNotes.tsx';
import { StartAgain } from './StartAgain.tsx';

/** The code, the link and the file, and in plain words who can see what once they are handed over. */
export function HandOver({ sheet }: { sheet: AnswerSheet }) {
  const { setting } = sheet;
  const words = answerLabels[setting.locale];
  const outcome = useSignal('');
  const own = sheet.own.value;
  if (!own || Object.keys(own.answers).length === 0) return <p class="gw-assess-quiet">{words.notYet}</p>;
  const response = responseOf(own);
  const code = codeOf(own.round === 'full' ? response : { answers: response.answers }, codedIdsOf(setting.model));
  const link = () => new URL(linkFragment(setting.model, code), location.href).href;
  const save = () => {
    const name = fileName(`${setting.model.id}-response`, { extension: 'json' });
    saveFile(name, jsonBlob(response));
    outcome.value = fill(words.saved, { file: name });
  };
  return (
    <div class="gw-assess-hand">
      <h3>{words.hand}</h3>
      <p class="gw-assess-label" id="answer-code">
        {words.code}
      </p>
      <output class="gw-assess-code" aria-labelledby="answer-code">
        {code}
      </output>
      <p class="gw-assess-help">{words.codeHelp}</p>
      <div class="gw-assess-buttons">
        <CopyButton text={() => code} name={words.copyCode} words={words} />
        <CopyButton text={link} name={words.copyLink} words={words} />
        <button type="button" class="gw-assess-button" onClick={save}>
          {words.saveFile}
        </button>
      </div>
      <p role="status" class="gw-assess-help">
        {outcome.value}
      </p>
      <p>{words.codeSeen}</p>
      <p>
        {words.fileSeen} {words.cannotRecall}
      </p>
      <ShareNotes setting={setting} response={response} />
      <StartAgain sheet={sheet} />
    </div>
  );
}
