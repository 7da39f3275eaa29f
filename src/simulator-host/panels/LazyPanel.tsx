import { useSignal } from '@preact/signals';
import type { FunctionComponent } from 'preact';
import { useEffect } from 'preact/hooks';
import type { Instrument } from '../state/instrument.ts';

/** What every panel gets. */
export interface PanelProps {
  instrument: Instrument;
}

/** Loads a panel's code. */
export type PanelLoader = () => Promise<{ default: FunctionComponent<PanelProps> }>;

/** A panel whose code is loaded now; where that fails, it says so and can be tried again. */
export function LazyPanel({ load, instrument }: PanelProps & { load: PanelLoader }) {
  const { panels } = instrument.situation.words;
  const loaded = useSignal<{ panel?: FunctionComponent<PanelProps>; hasFailed?: boolean }>({});
  const attempt = useSignal(0);
  useEffect(() => {
    loaded.value = {};
    load().then(
      (module) => {
        loaded.value = { panel: module.default };
      },
      () => {
        loaded.value = { hasFailed: true };
      },
    );
  }, [load, attempt.value]);
  const { panel: Panel, hasFailed } = loaded.value;
  if (Panel) return <Panel instrument={instrument} />;
  if (!hasFailed) return <p class="gw-sim-waiting">{panels.loading}</p>;
  return (
    <p class="gw-sim-wrong" role="alert">
      {panels.failed}{' '}
      <button
        type="button"
        class="gw-sim-textbutton"
        onClick={() => {
          attempt.value += 1;
        }}
      >
        {panels.retry}
      </button>
    </p>
  );
}
