import { useSignal } from '@preact/signals';
import { address, localisedId } from '../../i18n/locales.ts';
import { fill } from '../../simulator-host/labels/fill.ts';
import { roundLabels } from '../labels/round.ts';
import { newSession } from '../room/room.ts';
import { DEFAULT_THRESHOLD, type ItemCounts } from '../session.ts';
import type { RoundDesk } from './round-desk.ts';

interface IntoRoomProps {
  desk: RoundDesk;
  people: number;
  counts: Record<string, ItemCounts>;
}

/** Makes an anonymous session of the counts, for the team room to go on with. */
export function IntoRoom({ desk, people, counts }: IntoRoomProps) {
  const { setting } = desk;
  const { model, locale, base } = setting;
  const words = roundLabels[locale];
  const made = useSignal<string | undefined>(undefined);
  const make = (scope: string) => {
    const given = { scope, invited: people, privacy: 'anonymous', threshold: DEFAULT_THRESHOLD } as const;
    // Nobody can join a round that has come back.
    const sessions = desk.sessions.peek();
    sessions?.put({ ...newSession(setting, given), counts, closed: true });
    sessions?.keeper.flush();
    made.value = scope;
  };
  if (made.value !== undefined) {
    return (
      <p role="status">
        {fill(words.inRoom, { scope: made.value })}{' '}
        <a href={address(localisedId(`assess/${model.id}/team`, locale), base)}>{words.openRoom}</a>
      </p>
    );
  }
  return (
    <form
      class="gw-assess-buttons"
      onSubmit={(event) => {
        event.preventDefault();
        make(String(new FormData(event.currentTarget).get('scope')).trim());
      }}
    >
      <label>
        <span class="gw-assess-quiet">{words.scope}</span>{' '}
        <input name="scope" type="text" required maxLength={200} autocomplete="off" />
      </label>
      <button type="submit" class="gw-assess-button gw-assess-main">
        {words.toRoom}
      </button>
    </form>
  );
}
