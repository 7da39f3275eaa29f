import { useSignal } from '@preact/signals';
import { useEffect, useRef } from 'preact/hooks';
import { WayOut } from '../keeping/WayOut.tsx';
import type { Instrument } from '../state/instrument.ts';
import { labels } from './labels.ts';
import { type DoneProps, ProfileRows } from './ProfileRows.tsx';
import { liveProfile, profileKeeper } from './profile-store.ts';
import { applyNumbers, changedInputs, keepNumbers } from './use-numbers.ts';

interface ProfileDialogProps {
  instrument: Instrument;
  onClose: () => void;
}

/** The reader's numbers: what is kept, what this simulator holds, and the ways between the two. */
export function ProfileDialog({ instrument, onClose }: ProfileDialogProps) {
  const { locale, instance } = instrument.situation;
  const words = labels[locale];
  const dialog = useRef<HTMLDialogElement>(null);
  const told = useSignal('');
  useEffect(() => dialog.current?.showModal(), []);
  const tell = (text: string) => {
    told.value = text;
    // A button that has done its work may be gone, and the focus with it.
    dialog.current?.querySelector('h4')?.focus();
  };
  return (
    <dialog ref={dialog} class="gw-sim-dialog" aria-labelledby={`${instance}-profile`} onClose={onClose}>
      <h4 id={`${instance}-profile`} tabIndex={-1}>
        {words.title}
      </h4>
      <p>{words.lead}</p>
      <ProfileRows instrument={instrument} onDone={tell} />
      <p role="status" class="gw-sim-profile-told">
        {told.value}
      </p>
      <Trouble locale={locale} />
      <ProfileActions instrument={instrument} onDone={tell} />
      <form method="dialog">
        <button type="submit" class="gw-sim-button">
          {words.close}
        </button>
      </form>
    </dialog>
  );
}

function ProfileActions({ instrument, onDone }: DoneProps) {
  const words = labels[instrument.situation.locale];
  const keeper = profileKeeper();
  const profile = liveProfile(keeper.entries.value);
  const changed = changedInputs(instrument);
  return (
    <div class="gw-sim-profile-actions">
      <button
        type="button"
        class="gw-sim-button"
        disabled={profile.size === 0}
        onClick={() => onDone(applyNumbers(instrument))}
      >
        {words.use}
      </button>
      <button
        type="button"
        class="gw-sim-button"
        disabled={changed.length === 0}
        onClick={() => onDone(keepNumbers(instrument, changed))}
      >
        {words.keepChanged}
      </button>
      <button
        type="button"
        class="gw-sim-button"
        disabled={profile.size === 0}
        onClick={() => {
          for (const id of profile.keys()) keeper.remove(id);
          onDone(words.gone);
        }}
      >
        {words.removeAll}
      </button>
    </div>
  );
}

function Trouble({ locale }: { locale: keyof typeof labels }) {
  const words = labels[locale];
  const keeper = profileKeeper();
  const trouble = keeper.trouble.value;
  if (!trouble) return null;
  return (
    <p class="gw-sim-note-warning" role="alert">
      {words.trouble[trouble]}{' '}
      <WayOut
        fileName="groundwork-numbers.json"
        text={() => keeper.textToSave()}
        words={{ save: words.save, giveUp: words.afresh }}
        onGiveUp={keeper.isLocked() ? () => keeper.startAfresh() : undefined}
      />
    </p>
  );
}
