import { StoreTrouble } from '../keeping/StoreTrouble.tsx';
import { roomLabels } from '../labels/room.ts';
import { PanelTabs } from './PanelTabs.tsx';
import type { Room } from './room.ts';
import { SessionBar } from './SessionBar.tsx';
import { SessionFiles } from './SessionFiles.tsx';
import { StartForm } from './StartForm.tsx';

/** The facilitator's desk: a session to start, to open, or at hand. */
export function RoomView({ room }: { room: Room }) {
  const { setting, kept, session } = room;
  const words = roomLabels[setting.locale];
  return (
    <div class="gw-assess gw-assess-script">
      <StoreTrouble
        keeper={kept.value?.keeper}
        fileName={`groundwork-sessions-${setting.model.id}.json`}
        words={words}
      />
      {session.value ? (
        <>
          <SessionBar room={room} session={session.value} />
          <PanelTabs room={room} session={session.value} />
        </>
      ) : (
        <section>
          <StartForm room={room} />
        </section>
      )}
      <SessionFiles room={room} />
    </div>
  );
}
