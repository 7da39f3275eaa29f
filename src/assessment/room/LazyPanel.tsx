import { useSignal } from '@preact/signals';
import type { FunctionComponent } from 'preact';
import { useEffect } from 'preact/hooks';
import { roomLabels } from '../labels/room.ts';
import type { PanelProps } from './room.ts';

type Loader = () => Promise<{ default: FunctionComponent<PanelProps> }>;

/** A panel whose code is loaded now; where that fails, it says so and can be tried again. */
export function LazyPanel({ load, room, session }: PanelProps & { load: Loader }) {
  const words = roomLabels[room.setting.locale];
  const loaded = useSignal<{ panel?: FunctionComponent<PanelProps>; hasFailed?: boolean }>({});
  const attempt = useSignal(0);
  useEffect(() => {
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
  if (Panel) return <Panel room={room} session={session} />;
  if (!hasFailed) return <p class="gw-assess-quiet">{words.loading}</p>;
  return (
    <p class="gw-assess-warning" role="alert">
      {words.failed}{' '}
      <button
        type="button"
        class="gw-assess-textbutton"
        onClick={() => {
          loaded.value = {};
          attempt.value += 1;
        }}
      >
        {words.retry}
      </button>
    </p>
  );
}
