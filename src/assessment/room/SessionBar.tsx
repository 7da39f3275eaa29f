import { useSignal } from '@preact/signals';
import { formatDay } from '../../i18n/dates.ts';
import { fill } from '../../simulator-host/labels/fill.ts';
import { fileName, saveFile } from '../../simulator-host/take-away/save-file.ts';
import { roomLabels } from '../labels/room.ts';
import { jsonBlob } from '../text-blob.ts';
import { DeleteSession } from './DeleteSession.tsx';
import { isPractice } from './practice-session.ts';
import type { PanelProps } from './room.ts';
import { StartForm } from './StartForm.tsx';

/** Which session is at hand, and what can be done with it as a whole. */
export function SessionBar({ room, session }: PanelProps) {
  const { setting, sessions, chosen, outcome } = room;
  const words = roomLabels[setting.locale];
  const isStarting = useSignal(false);
  const save = () => {
    const name = fileName(`${setting.model.id}-session`, { extension: 'json' });
    saveFile(name, jsonBlob(session));
    outcome.value = fill(words.saved, { file: name });
  };
  return (
    <>
      <div class="gw-assess-bar">
        <label>
          <span class="gw-assess-quiet">{words.sessions}</span>{' '}
          <select
            value={session.id}
            onChange={({ currentTarget }) => {
              chosen.value = currentTarget.value;
            }}
          >
            {sessions.value.map(({ id, scope, created }) => (
              <option key={id} value={id} selected={id === session.id}>
                {scope} · {formatDay(created.slice(0, 10), setting.locale)}
              </option>
            ))}
          </select>
        </label>
        <button type="button" class="gw-assess-button" onClick={save}>
          {words.saveFile}
        </button>
        <button
          type="button"
          class="gw-assess-textbutton"
          aria-expanded={isStarting.value}
          onClick={() => {
            isStarting.value = !isStarting.value;
          }}
        >
          {words.another}
        </button>
        <DeleteSession room={room} session={session} />
      </div>
      <p class="gw-assess-quiet">{session.privacy === 'open' ? words.openSeen : words.anonymousSeen}</p>
      {isPractice(session) && <p class="gw-assess-warning">{words.practiceNote}</p>}
      {isStarting.value && (
        <StartForm
          room={room}
          onStarted={() => {
            isStarting.value = false;
          }}
        />
      )}
    </>
  );
}
