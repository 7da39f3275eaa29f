import { WayOut } from '../keeping/WayOut.tsx';
import type { Instrument } from '../state/instrument.ts';
import { labels } from './labels.ts';
import { scenariosOf, troubleText } from './scenarios-of.ts';

/** What can be done when the store is in trouble, of which the instrument's notice has told. */
export function StoreTrouble({ instrument }: { instrument: Instrument }) {
  const kept = scenariosOf(instrument);
  const { scenarios, keeper } = kept;
  const { locale, simulator } = instrument.situation;
  const { save, afresh, drop } = labels[locale];
  if (troubleText(instrument, kept) === undefined) return null;
  const isLocked = keeper.isLocked();
  const unread = scenarios.unread.value;
  const dropUnread = () => {
    for (const { id } of unread) keeper.remove(id);
  };
  return (
    <p class="gw-sim-scenarios-line">
      <WayOut
        fileName={`groundwork-scenarios-${simulator.id}.json`}
        text={() => keeper.textToSave()}
        words={{ save, giveUp: isLocked ? afresh : drop }}
        onGiveUp={isLocked ? () => keeper.startAfresh() : unread.length > 0 ? dropUnread : undefined}
      />
    </p>
  );
}
