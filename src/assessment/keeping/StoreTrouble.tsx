import type { Keeper, Trouble } from '../../simulator-host/keeping/keeper.ts';
import { WayOut } from '../../simulator-host/keeping/WayOut.tsx';

interface StoreTroubleProps {
  /** Nothing while no store has been opened. */
  keeper: Pick<Keeper<never>, 'trouble' | 'textToSave' | 'isLocked' | 'startAfresh'> | undefined;
  fileName: string;
  words: { trouble: Record<Trouble, string>; saveStored: string; afresh: string };
}

/** What is wrong with the browser's store, in one sentence, and the way out. */
export function StoreTrouble({ keeper, fileName, words }: StoreTroubleProps) {
  const trouble = keeper?.trouble.value;
  if (!keeper || !trouble) return null;
  return (
    <div class="gw-assess-notice" role="alert">
      <p>{words.trouble[trouble]}</p>
      <p>
        <WayOut
          fileName={fileName}
          text={() => keeper.textToSave()}
          words={{ save: words.saveStored, giveUp: words.afresh }}
          onGiveUp={keeper.isLocked() ? () => keeper.startAfresh() : undefined}
        />
      </p>
    </div>
  );
}
