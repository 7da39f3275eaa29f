import type { Situation } from '../situation.ts';
import type { PanelName } from './panel-list.ts';

interface PanelTabsProps {
  names: PanelName[];
  shown: PanelName;
  situation: Situation;
  onOpen: (name: PanelName) => void;
}

/** The panels' names as tabs, moved between with the arrow keys; on a narrow screen as one select. */
export function PanelTabs({ names, shown, situation, onOpen }: PanelTabsProps) {
  const { words, instance } = situation;
  const onKeyDown = (event: KeyboardEvent) => {
    const step = { ArrowRight: 1, ArrowLeft: -1 }[event.key];
    if (step === undefined) return;
    const next = names[(names.indexOf(shown) + step + names.length) % names.length];
    if (!next) return;
    onOpen(next);
    document.getElementById(`${instance}-tab-${next}`)?.focus();
  };
  return (
    <div class="gw-sim-live">
      <div class="gw-sim-tabs" role="tablist" aria-label={words.closerLooks} onKeyDown={onKeyDown}>
        {names.map((name) => (
          <button
            key={name}
            type="button"
            role="tab"
            id={`${instance}-tab-${name}`}
            aria-selected={name === shown}
            aria-controls={`${instance}-panel`}
            tabIndex={name === shown ? 0 : -1}
            onClick={() => onOpen(name)}
          >
            {words.panels[name]}
          </button>
        ))}
      </div>
      <select
        class="gw-sim-select gw-sim-tabs-narrow"
        aria-label={words.closerLooks}
        value={shown}
        onChange={({ currentTarget }) => onOpen(currentTarget.value as PanelName)}
      >
        {names.map((name) => (
          <option key={name} value={name}>
            {words.panels[name]}
          </option>
        ))}
      </select>
    </div>
  );
}
