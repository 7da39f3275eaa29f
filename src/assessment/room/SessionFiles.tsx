import { useSignal } from '@preact/signals';
import { fill } from '../../simulator-host/labels/fill.ts';
import { listed } from '../figure-text.ts';
import { migrateSession } from '../import/migrate-session.ts';
import { readImport } from '../import/read-import.ts';
import { type RoomWords, roomLabels } from '../labels/room.ts';
import { importTexts } from '../refusal-text.ts';
import type { Session } from '../session.ts';
import { takeInFiles } from './collect/take-in-files.ts';
import { verdictText } from './collect/verdict-text.ts';
import { changeSession, putSession, type Room } from './room.ts';

interface Refused {
  file: string;
  problems: string[];
}

/** Problems shown at once; the rest are counted. */
const SHOWN = 30;

/** Opens a session file: whole, or not at all. A session that is here already is replaced only when the reader says so. */
export function SessionFiles({ room }: { room: Room }) {
  const { setting, outcome, kept, deleted } = room;
  const { model, locale } = setting;
  const words = roomLabels[locale];
  const refused = useSignal<Refused | undefined>(undefined);
  const waiting = useSignal<Session | undefined>(undefined);
  const take = (session: Session, said: string) => {
    putSession(room, session);
    waiting.value = undefined;
    outcome.value = fill(said, { scope: session.scope });
  };
  const read = async (file: File) => {
    refused.value = undefined;
    waiting.value = undefined;
    const text = await file.text();
    const reading = readImport(text, model);
    if (reading.kind === 'refused') {
      refused.value = { file: file.name, problems: importTexts(reading.refusals, locale) };
    } else if (reading.kind !== 'session') {
      const context = { model, locale, now: new Date().toISOString(), taken: room.taken };
      changeSession(room, (present) => {
        const { session, lines } = takeInFiles(present, [{ name: file.name, text }], context);
        outcome.value = lines.map((line) => verdictText(line, setting)).join(' ');
        return session;
      });
    } else {
      const { session, leftBehind } = migrateSession(reading.session, model);
      if (kept.peek()?.all.peek().has(session.id)) waiting.value = session;
      else take(session, words.loaded);
      if (leftBehind.length > 0) {
        outcome.value = [outcome.value, fill(words.leftBehind, { cells: listed(leftBehind, locale) })].join(' ');
      }
    }
  };
  return (
    <section class="gw-assess-files">
      <p>
        <label>
          {words.openFile}{' '}
          <input
            type="file"
            accept=".json,application/json"
            onChange={({ currentTarget }) => {
              const [file] = currentTarget.files ?? [];
              if (file) void read(file);
              currentTarget.value = '';
            }}
          />
        </label>
      </p>
      <p role="status">
        {outcome.value}{' '}
        {deleted.value && (
          <button
            type="button"
            class="gw-assess-textbutton"
            onClick={() => {
              if (deleted.value) putSession(room, deleted.value);
              deleted.value = undefined;
              outcome.value = '';
            }}
          >
            {words.restore}
          </button>
        )}
      </p>
      {waiting.value && (
        <AskToReplace
          words={words}
          scope={waiting.value.scope}
          onReplace={() => waiting.value && take(waiting.value, words.replaced)}
          onLeave={() => {
            waiting.value = undefined;
          }}
        />
      )}
      {refused.value && <Refusals {...refused.value} words={words} />}
      <p class="gw-assess-quiet">{words.fileHelp}</p>
    </section>
  );
}

interface AskToReplaceProps {
  words: RoomWords;
  scope: string;
  onReplace: () => void;
  onLeave: () => void;
}

function AskToReplace({ words, scope, onReplace, onLeave }: AskToReplaceProps) {
  return (
    <div class="gw-assess-notice" role="alert">
      <p>{fill(words.replaceSure, { scope })}</p>
      <p class="gw-assess-buttons">
        <button type="button" class="gw-assess-button" onClick={onReplace}>
          {words.replaceYes}
        </button>
        <button type="button" class="gw-assess-button" onClick={onLeave}>
          {words.replaceNo}
        </button>
      </p>
    </div>
  );
}

function Refusals({ file, problems, words }: Refused & { words: RoomWords }) {
  return (
    <div class="gw-assess-notice" role="alert">
      <p>{fill(words.refused, { file, count: problems.length })}</p>
      <ul>
        {problems.slice(0, SHOWN).map((problem, index) => (
          <li key={index}>{problem}</li>
        ))}
      </ul>
    </div>
  );
}
