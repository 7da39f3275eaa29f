import { scoreSession } from '../../result/score-session.ts';
import type { PanelProps } from '../room.ts';
import { latestOf } from '../rounds.ts';
import { Agenda } from './Agenda.tsx';
import { Invitation } from './Invitation.tsx';
import { PaperSheet } from './PaperSheet.tsx';
import { PasteBox } from './PasteBox.tsx';
import { Promises } from './Promises.tsx';
import { Received } from './Received.tsx';
import { WhoElse } from './WhoElse.tsx';

/** Last round's promises first; then the answers come in, and the agenda is made from them. */
export default function CollectPanel({ room, session }: PanelProps) {
  const { setting } = room;
  const result = scoreSession(setting.model, session);
  const last = latestOf(session);
  return (
    <>
      {last && last.goals.length > 0 && <Promises room={room} snapshot={last} />}
      <Invitation room={room} session={session} />
      <PasteBox room={room} session={session} />
      <Received room={room} session={session} result={result} />
      {!session.closed && <PaperSheet room={room} session={session} />}
      {result.people > 0 && (
        <>
          <WhoElse setting={setting} result={result} />
          <Agenda setting={setting} result={result} />
        </>
      )}
    </>
  );
}
