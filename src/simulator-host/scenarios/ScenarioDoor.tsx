import { useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import { Icon } from '../Icon.tsx';
import { browserShelf, isFilled } from '../keeping/shelf.ts';
import type { Instrument } from '../state/instrument.ts';
import { doorLabels } from './door-labels.ts';
import { scenariosKey } from './scenarios-key.ts';

/**
 * The row of scenarios before there are any: the present case and a way to add another. The code for more is loaded when that is pressed,
 * or when the browser has scenarios in its store.
 */
export function ScenarioDoor({ instrument }: { instrument: Instrument }) {
  const { simulator, locale } = instrument.situation;
  const words = doorLabels[locale];
  const loaded = useSignal<typeof import('./ScenarioStrip.tsx') | undefined>(undefined);
  const open = async (isAdding: boolean) => {
    try {
      const module = await import('./ScenarioStrip.tsx');
      if (isAdding) module.addScenario(instrument);
      loaded.value = module;
    } catch {
      instrument.notice.value = { level: 'warning', text: words.failed };
    }
  };
  useEffect(() => {
    if (isFilled(browserShelf(scenariosKey(simulator.id)))) void open(false);
  }, []);
  const Strip = loaded.value?.ScenarioStrip;
  if (Strip) return <Strip instrument={instrument} />;
  return (
    <div class="gw-sim-scenarios gw-sim-live" role="group" aria-label={words.scenarios}>
      <span class="gw-sim-scenarios-name" aria-hidden="true">
        {words.scenarios}
      </span>
      <button type="button" class="gw-sim-scenario" aria-pressed="true">
        {words.base}
      </button>
      <button
        type="button"
        class="gw-sim-iconbutton"
        aria-label={words.add}
        title={words.add}
        onClick={() => void open(true)}
      >
        <Icon name="add" />
      </button>
    </div>
  );
}
