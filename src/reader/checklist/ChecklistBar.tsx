import { useSignal } from '@preact/signals';
import type { Locale } from '../../i18n/locales.ts';
import { WayOut } from '../../simulator-host/keeping/WayOut.tsx';
import { fill } from '../../simulator-host/labels/fill.ts';
import { ChecklistFiles } from './ChecklistFiles.tsx';
import type { Checklist } from './checklist.ts';
import { CHECKLIST_WORDS } from './checklist-words.ts';

/** What a checklist is asked to do, and for whom. */
export interface ChecklistProps {
  checklist: Checklist;
  page: string;
  title: string;
  locale: Locale;
}

/** What was done last, and how to undo it. */
export interface Outcome {
  text: string;
  undo?: () => void;
}

/** How far a checklist is, with the ways to clear it, save it, read it in and print it. */
export function ChecklistBar(props: ChecklistProps) {
  const { checklist, locale, page } = props;
  const words = CHECKLIST_WORDS[locale];
  const outcome = useSignal<Outcome | undefined>(undefined);
  const all = checklist.state.value.length;
  const done = checklist.done.value;
  const { keeper } = checklist;
  const trouble = keeper.trouble.value;
  const stale = checklist.stale.value.length;
  const clear = () => {
    const undo = checklist.clear();
    outcome.value = { text: fill(words.wasReset, { count: done }), undo };
  };
  const tellOutcome = (said: Outcome) => {
    outcome.value = said;
  };
  const undoLast = () => {
    outcome.value?.undo?.();
    outcome.value = { text: words.undone };
  };
  return (
    <>
      <p class="gw-checklist-progress">
        <progress max={all} value={done} aria-hidden="true" />
        <span>{fill(done === all ? words.complete : words.progress, { done, all })}</span>
        {done > 0 && (
          <button type="button" class="gw-quiet-button" onClick={clear}>
            {words.reset}
          </button>
        )}
        <span role="status">{outcome.value?.text}</span>
        {outcome.value?.undo && (
          <button type="button" class="gw-quiet-button" onClick={undoLast}>
            {words.undo}
          </button>
        )}
      </p>
      {trouble && (
        <p class="gw-checklist-trouble" role="alert">
          {words[trouble]}{' '}
          <WayOut
            fileName={`groundwork-checklist-${page.replaceAll('/', '-')}.json`}
            text={() => keeper.textToSave()}
            words={{ save: words.save, giveUp: words.afresh }}
            onGiveUp={keeper.isLocked() ? () => keeper.startAfresh() : undefined}
          />
        </p>
      )}
      {stale > 0 && <p class="gw-checklist-note">{fill(words.gone, { count: stale })}</p>}
      <details>
        <summary>{words.more}</summary>
        <ChecklistFiles {...props} onOutcome={tellOutcome} />
        <p class="gw-checklist-note">{words.kept}</p>
      </details>
    </>
  );
}
