import type { FunctionComponent, JSX } from 'preact';
import { roomLabels } from '../labels/room.ts';
import { LazyPanel } from './LazyPanel.tsx';
import { PANELS, type PanelName, type PanelProps } from './room.ts';

const LOADERS: Record<PanelName, () => Promise<{ default: FunctionComponent<PanelProps> }>> = {
  collect: () => import('./collect/CollectPanel.tsx'),
  discuss: () => import('./discuss/DiscussPanel.tsx'),
  plan: () => import('./plan/PlanPanel.tsx'),
  report: () => import('./report/ReportPanel.tsx'),
  history: () => import('./history/HistoryPanel.tsx'),
};

const MOVES: Record<string, number> = { ArrowLeft: -1, ArrowRight: 1, Home: -100, End: 100 };

/** The steps of a session as tabs, moved through with the arrow keys; each is loaded when it is opened. */
export function PanelTabs({ room, session }: PanelProps) {
  const { panel, setting } = room;
  const words = roomLabels[setting.locale];
  const onKeyDown = (event: JSX.TargetedKeyboardEvent<HTMLElement>) => {
    const move = MOVES[event.key];
    if (move === undefined) return;
    event.preventDefault();
    const next = PANELS[Math.max(0, Math.min(PANELS.length - 1, PANELS.indexOf(panel.value) + move))];
    if (!next) return;
    panel.value = next;
    document.getElementById(`room-tab-${next}`)?.focus();
  };
  return (
    <>
      <div class="gw-assess-tabs" role="tablist" aria-label={words.panelsLabel} onKeyDown={onKeyDown}>
        {PANELS.map((name) => (
          <button
            key={name}
            type="button"
            role="tab"
            id={`room-tab-${name}`}
            aria-controls="room-panel"
            aria-selected={name === panel.value}
            tabIndex={name === panel.value ? 0 : -1}
            onClick={() => {
              panel.value = name;
            }}
          >
            {words.panels[name]}
          </button>
        ))}
      </div>
      <div class="gw-assess-panel" id="room-panel" role="tabpanel" aria-labelledby={`room-tab-${panel.value}`}>
        <LazyPanel key={`${session.id}-${panel.value}`} load={LOADERS[panel.value]} room={room} session={session} />
      </div>
    </>
  );
}
