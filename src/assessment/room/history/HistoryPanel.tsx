import { useSignal } from '@preact/signals';
import { historyLabels } from '../../labels/history.ts';
import { Promises } from '../collect/Promises.tsx';
import { changeSession, type PanelProps } from '../room.ts';
import { latestOf, nextRound } from '../rounds.ts';
import { CellTrends } from './CellTrends.tsx';
import { RoundsChart } from './RoundsChart.tsx';
import { roundsOf } from './rounds-of.ts';

/** Last round's promises first; then what has changed, and the end of this round. */
export default function HistoryPanel({ room, session }: PanelProps) {
  const { setting } = room;
  const words = historyLabels[setting.locale];
  const rounds = roundsOf(session, setting.model);
  const last = latestOf(session);
  return (
    <>
      {last && last.goals.length > 0 && <Promises room={room} snapshot={last} />}
      {last ? (
        <>
          <RoundsChart setting={setting} rounds={rounds} />
          <CellTrends setting={setting} rounds={rounds} />
        </>
      ) : (
        <p>{words.none}</p>
      )}
      <EndRound room={room} session={session} />
    </>
  );
}

function EndRound({ room }: PanelProps) {
  const words = historyLabels[room.setting.locale];
  const isAsking = useSignal(false);
  const ask = (value: boolean) => () => {
    isAsking.value = value;
  };
  const end = () => {
    changeSession(room, (session) => nextRound(session, room.setting));
    room.panel.value = 'collect';
  };
  return (
    <section class="print:hidden">
      <h2>{words.end}</h2>
      <p class="gw-assess-quiet">{words.endHelp}</p>
      {isAsking.value ? (
        <div class="gw-assess-notice" role="alertdialog" aria-label={words.end}>
          <p>{words.endSure}</p>
          <p class="gw-assess-buttons">
            <button type="button" class="gw-assess-button" onClick={end}>
              {words.endYes}
            </button>
            <button type="button" class="gw-assess-button" onClick={ask(false)}>
              {words.endNo}
            </button>
          </p>
        </div>
      ) : (
        <button type="button" class="gw-assess-button" onClick={ask(true)}>
          {words.end}
        </button>
      )}
    </section>
  );
}
