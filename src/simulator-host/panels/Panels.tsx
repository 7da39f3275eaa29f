import { useState } from 'preact/hooks';
import type { Instrument } from '../state/instrument.ts';
import { PanelTabs } from './PanelTabs.tsx';
import { PicturePanel } from './PicturePanel.tsx';
import { PANELS, type Panel, type PanelName } from './panel-list.ts';

const LOADERS: Partial<Record<PanelName, () => Promise<{ default: Panel }>>> = PANELS;

/** The closer looks at the answer: the picture first, the others behind their tabs. */
export function Panels({ instrument }: { instrument: Instrument }) {
  const [shown, setShown] = useState<{ name: PanelName; View?: Panel }>({ name: 'picture' });
  const { instance } = instrument.situation;
  const names: PanelName[] = ['picture', ...(Object.keys(PANELS) as PanelName[])];
  const open = async (name: PanelName) => {
    const module = await LOADERS[name]?.();
    setShown({ name, ...(module && { View: module.default }) });
  };
  return (
    <div class="gw-sim-panels">
      {names.length > 1 && (
        <PanelTabs
          names={names}
          shown={shown.name}
          situation={instrument.situation}
          onOpen={(name) => void open(name)}
        />
      )}
      <div id={`${instance}-panel`} role="tabpanel" aria-labelledby={`${instance}-tab-${shown.name}`}>
        {shown.View ? <shown.View instrument={instrument} /> : <PicturePanel instrument={instrument} />}
      </div>
    </div>
  );
}
