import { type Signal, useSignal } from '@preact/signals';
import { type RoomWords, roomLabels } from '../labels/room.ts';
import { DEFAULT_THRESHOLD, type Session } from '../session.ts';
import { practiceSession } from './practice-session.ts';
import { newSession, putSession, type Room } from './room.ts';

/** Starts a session: what is assessed, how many are invited, who can see what. */
export function StartForm({ room, onStarted }: { room: Room; onStarted?: () => void }) {
  const words = roomLabels[room.setting.locale];
  const privacy = useSignal<Session['privacy']>('open');
  const start = (form: HTMLFormElement) => {
    const given = new FormData(form);
    const session = newSession(room.setting, {
      scope: String(given.get('scope')).trim(),
      invited: Number(given.get('invited')),
      privacy: privacy.value,
      threshold: Number(given.get('threshold')),
    });
    putSession(room, session);
    room.panel.value = 'collect';
    onStarted?.();
  };
  return (
    <form
      class="gw-assess-start"
      onSubmit={(event) => {
        event.preventDefault();
        start(event.currentTarget);
      }}
    >
      <h2>{words.start}</h2>
      <div class="gw-assess-fields">
        <label class="gw-assess-field">
          {words.scope}
          <input name="scope" type="text" required maxLength={200} autocomplete="off" />
        </label>
        <label class="gw-assess-field">
          {words.invited}
          <input name="invited" type="number" required min={1} max={500} value={8} />
        </label>
        <label class="gw-assess-field">
          {words.threshold}
          <input
            name="threshold"
            type="number"
            required
            min={3}
            max={100}
            value={DEFAULT_THRESHOLD}
            aria-describedby="threshold-help"
          />
        </label>
      </div>
      <p class="gw-assess-help" id="threshold-help">
        {words.thresholdHelp}
      </p>
      <PrivacyChoice words={words} privacy={privacy} />
      <p class="gw-assess-buttons">
        <button type="submit" class="gw-assess-button gw-assess-main">
          {words.begin}
        </button>
        <button
          type="button"
          class="gw-assess-button"
          onClick={() => {
            putSession(room, practiceSession(room.setting, words.practiceScope));
            onStarted?.();
          }}
        >
          {words.practise}
        </button>
      </p>
    </form>
  );
}

function PrivacyChoice({ words, privacy }: { words: RoomWords; privacy: Signal<Session['privacy']> }) {
  return (
    <>
      <fieldset class="gw-assess-choice">
        <legend>{words.privacy}</legend>
        {(['open', 'anonymous'] as const).map((each) => (
          <label key={each}>
            <input
              type="radio"
              name="privacy"
              checked={privacy.value === each}
              onInput={() => {
                privacy.value = each;
              }}
            />{' '}
            {words[each]}
          </label>
        ))}
      </fieldset>
      <p class="gw-assess-quiet">{privacy.value === 'open' ? words.openSeen : words.anonymousSeen}</p>
    </>
  );
}
