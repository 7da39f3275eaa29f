import { useSignal } from '@preact/signals';
import { fill } from '../../../simulator-host/labels/fill.ts';
import { readImport } from '../../import/read-import.ts';
import { collectLabels } from '../../labels/collect.ts';
import { importTexts } from '../../refusal-text.ts';
import { changeSession, type PanelProps } from '../room.ts';
import { copiesOf, takeInPiece, takeInResponse, takeInText, type VerdictLine } from './take-in.ts';
import { isTaken, verdictText } from './verdict-text.ts';

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
      const found: VerdictLine[] = [];
      const after = read.reduce((present, { name, text: content }) => {
        const reading = readImport(content, model);
        if (reading.kind !== 'response') {
          const problems = reading.kind === 'refused' ? importTexts(reading.refusals, locale) : [words.isSession];
          found.push({ name, verdict: { outcome: 'unreadable', problems } });
          return present;
        }
        const merged = takeInResponse(present, reading.response, context());
        found.push({ name, verdict: merged.verdict });
        return merged.session;
      }, session);
      lines.value = found;
      return after;
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
    <section>
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
      <div role="status" aria-label={words.verdicts}>
        {lines.value?.length === 0 && <p>{words.nothing}</p>}
        {lines.value && lines.value.length > 0 && (
          <ol class="gw-assess-verdicts">
            {lines.value.map((line, at) => (
              <li key={at} data-taken={isTaken(line) ? '' : undefined}>
                <span class="gw-assess-verdict-name">{fill(words.entry, { at: at + 1, text: line.name })}</span>
                <span>{verdictText(line, setting)}</span>
                {'outcome' in line.verdict && line.verdict.outcome === 'duplicate' && line.piece && (
                  <button type="button" class="gw-assess-textbutton" onClick={() => addSecond(line, at)}>
                    {words.second}
                  </button>
                )}
              </li>
            ))}
          </ol>
        )}
      </div>
    </section>
  );
}
