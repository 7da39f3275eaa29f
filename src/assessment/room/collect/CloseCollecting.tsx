import { useSignal } from '@preact/signals';
import { fill } from '../../../simulator-host/labels/fill.ts';
import { collectLabels } from '../../labels/collect.ts';
import { changeSession, type PanelProps } from '../room.ts';

/**
 * Ends the collecting of an anonymous session, after asking. Only then are results shown: two results with one person between them would
 * give that person's answers away.
 */
export function CloseCollecting({ room, session, people }: PanelProps & { people: number }) {
  const words = collectLabels[room.setting.locale];
  const isAsking = useSignal(false);
  const ask = (value: boolean) => () => {
    isAsking.value = value;
  };
  const close = () => changeSession(room, (present) => ({ ...present, closed: true }));
  if (session.closed) return <p>{words.closed}</p>;
  return (
    <>
      <p class="gw-assess-quiet">{fill(words.closeHelp, { threshold: session.threshold })}</p>
      {isAsking.value ? (
        <div class="gw-assess-notice" role="alertdialog" aria-label={words.close}>
          <p>{fill(words.closeSure, { people, invited: session.invited })}</p>
          <p class="gw-assess-buttons">
            <button type="button" class="gw-assess-button" onClick={close}>
              {words.closeYes}
            </button>
            <button type="button" class="gw-assess-button" onClick={ask(false)}>
              {words.closeNo}
            </button>
          </p>
        </div>
      ) : (
        <button type="button" class="gw-assess-button" disabled={people < session.threshold} onClick={ask(true)}>
          {words.close}
        </button>
      )}
    </>
  );
}
