import { useSignal } from '@preact/signals';
import { collectLabels } from '../../labels/collect.ts';
import { changeSession, type PanelProps } from '../room.ts';
import { copiesOf, takeInPiece, takeInText, type VerdictLine } from './take-in.ts';
import { takeInFiles } from './take-in-files.ts';
import { Verdicts } from './Verdicts.tsx';

/** One box for any number of codes and links, and files beside it; a line says what became of each. */
export function PasteBox({ room }: PanelProps) {
  const { setting } = room;
  const { model, locale } = setting;
  const words = collectLabels[locale];
  const text = useSignal('');
  const lines = useSignal<readonly VerdictLine[] | undefined>(undefined);
  const context = () => ({ model, now: new Date().toISOString(), taken: room.taken });
  const add = () => {
    changeSession(room, (session) => {
      const taken = takeInText(session, text.value, context());
      lines.value = taken.lines;
      return taken.session;
    });
    text.value = '';
  };
  const addFiles = async (files: readonly File[]) => {
    const read = await Promise.all(files.map(async (file) => ({ name: file.name, text: await file.text() })));
    changeSession(room, (session) => {
      const taken = takeInFiles(session, read, { ...context(), locale });
      lines.value = taken.lines;
      return taken.session;
    });
  };
  const addSecond = (line: VerdictLine, at: number) => {
    const { piece } = line;
    if (piece === undefined) return;
    changeSession(room, (session) => {
      const copy = copiesOf(session, line) + 1;
      const taken = takeInPiece(session, piece, { ...context(), copy });
      lines.value = lines.value?.with(at, taken.line);
      return taken.session;
    });
  };
  return (
    <section class="print:hidden">
      <h2 id="paste-title">{words.paste}</h2>
      <textarea
        class="gw-assess-paste"
        rows={4}
        aria-labelledby="paste-title"
        aria-describedby="paste-help"
        spellcheck={false}
        autocomplete="off"
        value={text.value}
        onInput={({ currentTarget }) => {
          text.value = currentTarget.value;
        }}
      />
      <p class="gw-assess-help" id="paste-help">
        {words.pasteHelp}
      </p>
      <div class="gw-assess-buttons">
        <button type="button" class="gw-assess-button gw-assess-main" disabled={text.value.trim() === ''} onClick={add}>
          {words.add}
        </button>
        <label>
          <span class="gw-assess-quiet">{words.files}</span>{' '}
          <input
            type="file"
            multiple
            accept=".json,application/json"
            onChange={({ currentTarget }) => {
              void addFiles([...(currentTarget.files ?? [])]);
              // The same file, put right, can be chosen again.
              currentTarget.value = '';
            }}
          />
        </label>
      </div>
      <Verdicts setting={setting} lines={lines.value} onSecond={addSecond} />
    </section>
  );
}
