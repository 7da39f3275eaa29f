import { useSignal } from '@preact/signals';
import { fill } from '../../simulator-host/labels/fill.ts';
import { roomLabels } from '../labels/room.ts';
import type { PanelProps } from './room.ts';

/** Deletes a session from this browser, after asking. */
export function DeleteSession({ room, session }: PanelProps) {
  const words = roomLabels[room.setting.locale];
  const isAsking = useSignal(false);
  const ask = (value: boolean) => () => {
    isAsking.value = value;
  };
  const remove = () => {
    isAsking.value = false;
    room.deleted.value = room.kept.peek()?.remove(session.id);
    room.outcome.value = fill(words.removed, { scope: session.scope });
  };
  if (!isAsking.value) {
    return (
      <button type="button" class="gw-assess-textbutton" onClick={ask(true)}>
        {words.remove}
      </button>
    );
  }
  return (
    <div class="gw-assess-notice" role="alertdialog" aria-label={words.remove}>
      <p>{fill(words.removeSure, { scope: session.scope, count: session.responses.length })}</p>
      <p class="gw-assess-buttons">
        <button type="button" class="gw-assess-button" onClick={remove}>
          {words.removeYes}
        </button>
        <button type="button" class="gw-assess-button" onClick={ask(false)}>
          {words.removeNo}
        </button>
      </p>
    </div>
  );
}
