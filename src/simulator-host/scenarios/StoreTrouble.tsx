import { useSignal } from '@preact/signals';
import { saveText } from '../keeping/save-text.ts';
import type { Instrument } from '../state/instrument.ts';
import { labels } from './labels.ts';
import { scenariosOf, troubleText } from './scenarios-of.ts';

/**
 * The way out when the store is in trouble, which the instrument's notice has told of: the text as a file, and after that, where the stored
 * text is not understood, a fresh start.
 */
export function StoreTrouble({ instrument }: { instrument: Instrument }) {
  const kept = scenariosOf(instrument);
  const { scenarios, keeper } = kept;
  const { locale, simulator } = instrument.situation;
  const words = labels[locale];
  const isSaved = useSignal(false);
  if (troubleText(instrument, kept) === undefined) return null;
  const isLocked = keeper.isLocked();
  const unread = scenarios.unread.value;
  return (
    <p class="gw-sim-scenarios-line">
      <button
        type="button"
        class="gw-sim-button"
        onClick={() => {
          saveText(`groundwork-scenarios-${simulator.id}.json`, keeper.textToSave());
          isSaved.value = true;
        }}
      >
        {words.save}
      </button>
      {isSaved.value && (isLocked || unread.length > 0) && (
        <button
          type="button"
          class="gw-sim-button"
          onClick={() => {
            isSaved.value = false;
            if (isLocked) keeper.startAfresh();
            else for (const { id } of unread) keeper.remove(id);
          }}
        >
          {isLocked ? words.afresh : words.drop}
        </button>
      )}
    </p>
  );
}
