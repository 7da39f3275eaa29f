import type { JSX } from 'preact';
import type { Situation } from '../situation.ts';
import type { PanelName } from './panel-list.ts';

interface PanelTabsProps {
  situation: Situation;
  names: PanelName[];
  open: PanelName;
  onOpen: (name: PanelName) => void;
}

const MOVES: Record<string, number> = { ArrowLeft: -1, ArrowRight: 1, Home: -100, End: 100 };

/** The names of the closer looks: tabs at a desk, moved through with the arrow keys; a select on a phone. */
export function PanelTabs({ situation, names, open, onOpen }: PanelTabsProps) {
  const { words, instance } = situation;
  const onKeyDown = (event: JSX.TargetedKeyboardEvent<HTMLElement>) => {
    const move = MOVES[event.key];
    if (move === undefined) return;
    event.preventDefault();
    const next = names[Math.max(0, Math.min(names.length - 1, names.indexOf(open) + move))];
    if (!next) return;
    onOpen(next);
    document.getElementById(`${instance}-tab-${next}`)?.focus();
  };
  return (
    <div class="gw-sim-live">
      <div class="gw-sim-tabs" role="tablist" aria-label={words.panels.label} onKeyDown={onKeyDown}>
        {names.map((name) => (
          <button
            key={name}
            type="button"
            role="tab"
            id={`${instance}-tab-${name}`}
            aria-controls={`${instance}-panel`}
            aria-selected={name === open}
            tabIndex={name === open ? 0 : -1}
            onClick={() => onOpen(name)}
          >
            {words.panels[name]}
          </button>
        ))}
      </div>
      <select
        class="gw-sim-select gw-sim-tab-select"
        aria-label={words.panels.label}
        value={open}
        onChange={({ currentTarget }) => onOpen(currentTarget.value as PanelName)}
      >
        {names.map((name) => (
          <option key={name} value={name} selected={name === open}>
            {words.panels[name]}
          </option>
        ))}
      </select>
    </div>
  );
}
