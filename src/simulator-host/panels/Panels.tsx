import { useSignal } from '@preact/signals';
import type { Instrument } from '../state/instrument.ts';
import { LazyPanel } from './LazyPanel.tsx';
import { PanelTabs } from './PanelTabs.tsx';
import { PicturePanel } from './PicturePanel.tsx';
import { PANELS, type PanelName, panelsFor } from './panel-list.ts';

/** The closer looks at the answer: the picture is there from the start, each of the others is loaded when it is opened. */
export function Panels({ instrument }: { instrument: Instrument }) {
  const open = useSignal<PanelName>('picture');
  const names = panelsFor(instrument);
  const shown = names.includes(open.value) ? open.value : 'picture';
  const { instance } = instrument.situation;
  if (names.length === 1) return <PicturePanel instrument={instrument} />;
  return (
    <div class="gw-sim-panels">
      <PanelTabs
        situation={instrument.situation}
        names={names}
        open={shown}
        onOpen={(name) => {
          open.value = name;
        }}
      />
      <div class="gw-sim-panel" id={`${instance}-panel`} role="tabpanel" aria-labelledby={`${instance}-tab-${shown}`}>
        {shown === 'picture' ? (
          <PicturePanel instrument={instrument} />
        ) : (
          <LazyPanel key={shown} load={PANELS[shown]} instrument={instrument} />
        )}
      </div>
    </div>
  );
}
