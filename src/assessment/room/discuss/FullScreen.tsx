import { useSignal } from '@preact/signals';
import type { RefObject } from 'preact';
import { useEffect } from 'preact/hooks';
import type { DiscussWords } from '../../labels/discuss.ts';

/** Fills the projector's screen with one cell; browsers that cannot do it show no button. */
export function FullScreen({ stage, words }: { stage: RefObject<HTMLElement>; words: DiscussWords }) {
  const isFull = useSignal(false);
  useEffect(() => {
    const follow = () => {
      isFull.value = document.fullscreenElement !== null;
    };
    document.addEventListener('fullscreenchange', follow);
    return () => document.removeEventListener('fullscreenchange', follow);
  }, []);
  if (!document.fullscreenEnabled) return null;
  // A refusal needs no words: the page stays as it is.
  const toggle = () => (isFull.value ? document.exitFullscreen() : stage.current?.requestFullscreen())?.catch(() => {});
  return (
    <button type="button" class="gw-assess-textbutton" onClick={() => void toggle()}>
      {isFull.value ? words.leaveFull : words.full}
    </button>
  );
}
