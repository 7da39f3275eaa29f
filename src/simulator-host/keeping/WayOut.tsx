import { useSignal } from '@preact/signals';
import { saveText } from './save-text.ts';

interface WayOutProps {
  fileName: string;
  text: () => string;
  words: { save: string; giveUp: string };
  /** Gives up what is stored; offered only after the text has been saved. */
  onGiveUp?: (() => void) | undefined;
}

/** The way out when a store is in trouble: what it holds as a file, and after that a fresh start. */
export function WayOut({ fileName, text, words, onGiveUp }: WayOutProps) {
  const isSaved = useSignal(false);
  return (
    <>
      <button
        type="button"
        class="gw-sim-button"
        onClick={() => {
          saveText(fileName, text());
          isSaved.value = true;
        }}
      >
        {words.save}
      </button>{' '}
      {isSaved.value && onGiveUp && (
        <button type="button" class="gw-sim-button" onClick={onGiveUp}>
          {words.giveUp}
        </button>
      )}
    </>
  );
}
