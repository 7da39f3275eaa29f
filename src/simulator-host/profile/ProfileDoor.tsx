import { useSignal } from '@preact/signals';
import type { Instrument } from '../state/instrument.ts';
import { doorLabels } from './door-labels.ts';

/** The way to the reader's numbers, on a simulator that has shared parameters. The code behind it is loaded when it is pressed. */
export function ProfileDoor({ instrument }: { instrument: Instrument }) {
  const loaded = useSignal<typeof import('./ProfileDialog.tsx') | undefined>(undefined);
  const isOpen = useSignal(false);
  const isShared = Object.values(instrument.fields).some((spec) => spec.kind === 'number' && spec.parameter);
  if (!isShared) return null;
  const words = doorLabels[instrument.situation.locale];
  const open = async () => {
    try {
      loaded.value ??= await import('./ProfileDialog.tsx');
      isOpen.value = true;
    } catch {
      instrument.notice.value = { level: 'warning', text: words.failed };
    }
  };
  const Dialog = loaded.value?.ProfileDialog;
  return (
    <>
      <button type="button" class="gw-sim-tool" aria-haspopup="dialog" onClick={() => void open()}>
        {words.mine}
      </button>
      {Dialog && isOpen.value && (
        <Dialog
          instrument={instrument}
          onClose={() => {
            isOpen.value = false;
          }}
        />
      )}
    </>
  );
}
