import { useSignal } from '@preact/signals';
import type { Excerpt } from '../../../simulators/_kit/view.ts';
import { Scroll } from '../Scroll.tsx';
import type { Instrument } from '../state/instrument.ts';

/** The texts of the answer that a reader may take away as they are, folded. */
export function Excerpts({ instrument }: { instrument: Instrument }) {
  const { excerpts = [] } = instrument.answer.value.view;
  return (
    <>
      {excerpts.map((excerpt) => (
        <FoldedText key={excerpt.id} excerpt={excerpt} words={instrument.situation.words} />
      ))}
    </>
  );
}

/** Browsers refuse to copy on insecure pages and in some frames; the text is there to be selected. */
function FoldedText({ excerpt, words }: { excerpt: Excerpt; words: Instrument['situation']['words'] }) {
  const outcome = useSignal('');
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(excerpt.text);
      outcome.value = words.copied;
    } catch {
      outcome.value = words.copyByHand;
    }
  };
  return (
    <details class="gw-sim-excerpt">
      <summary>{excerpt.title}</summary>
      <p>
        <button type="button" class="gw-sim-button" onClick={() => void copy()}>
          {words.copy}
        </button>{' '}
        <span role="status">{outcome.value}</span>
      </p>
      <Scroll label={excerpt.title}>
        <pre>{excerpt.text}</pre>
      </Scroll>
    </details>
  );
}
