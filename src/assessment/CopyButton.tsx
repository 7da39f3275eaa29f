import { useSignal } from '@preact/signals';

interface CopyButtonProps {
  /** What is copied, made when it is asked for. */
  text: () => string;
  name: string;
  words: { copied: string; copyThis: string };
}

/** Copies a text. Browsers refuse on insecure pages and in some frames; the text is then shown to be copied by hand. */
export function CopyButton({ text, name, words }: CopyButtonProps) {
  const outcome = useSignal<{ said: string; byHand?: string }>({ said: '' });
  const copy = async () => {
    const value = text();
    try {
      await navigator.clipboard.writeText(value);
      outcome.value = { said: words.copied };
    } catch {
      outcome.value = { said: words.copyThis, byHand: value };
    }
  };
  const { said, byHand } = outcome.value;
  return (
    <span>
      <button type="button" class="gw-assess-button" onClick={() => void copy()}>
        {name}
      </button>{' '}
      <span role="status" class="gw-assess-quiet">
        {said}
      </span>
      {byHand && <input type="text" readOnly value={byHand} aria-label={name} />}
    </span>
  );
}
