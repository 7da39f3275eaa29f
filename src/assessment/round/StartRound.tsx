import { CopyButton } from '../CopyButton.tsx';
import { startRound } from '../code/round.ts';
import { roundLabels } from '../labels/round.ts';
import type { RoundDesk } from './round-desk.ts';

/** Letters for each item: one for each of the eight answers. */
const LETTERS_PER_ITEM = 8;

/** Draws the random start, shows it to be passed on, and keeps it for the end. */
export function StartRound({ desk }: { desk: RoundDesk }) {
  const { model, locale } = desk.setting;
  const words = roundLabels[locale];
  const start = desk.start.value;
  const begin = () => {
    const bytes = crypto.getRandomValues(new Uint8Array(model.items.length * LETTERS_PER_ITEM));
    desk.starts.peek()?.put({ start: startRound(model.items.length, bytes) });
  };
  return (
    <section>
      <h2>{words.startTitle}</h2>
      {start && (
        <>
          <p class="gw-assess-quiet">{words.startHelp}</p>
          <output class="gw-assess-code gw-assess-code-long" aria-label={words.passOn}>
            {start}
          </output>
          <CopyButton text={() => start} name={words.copy} words={words} />
          <p class="gw-assess-help">{words.keepStart}</p>
        </>
      )}
      <p>
        <button
          type="button"
          class={start ? 'gw-assess-textbutton' : 'gw-assess-button gw-assess-main'}
          onClick={begin}
        >
          {start ? words.restart : words.start}
        </button>
      </p>
    </section>
  );
}
