import { useSignal } from '@preact/signals';
import { useEffect, useRef } from 'preact/hooks';
import { LazyPanel, type PanelLoader } from '../panels/LazyPanel.tsx';
import type { Instrument } from '../state/instrument.ts';

interface ToolMenuProps {
  name: string;
  /** Must be the same function at every call. */
  load: PanelLoader;
  instrument: Instrument;
  /** Counts requests to open it from outside. */
  openings?: number;
}

/**
 * A list that opens under its name, loaded when it is first opened. Escape closes it and puts the focus back; a press elsewhere, or the
 * focus moving on, closes it.
 */
export function ToolMenu({ name, load, instrument, openings = 0 }: ToolMenuProps) {
  const details = useRef<HTMLDetailsElement>(null);
  const wasOpened = useSignal(false);
  useEffect(() => {
    // It may have been opened before the page came to life.
    if (details.current?.open) wasOpened.value = true;
    const closeOutside = ({ target }: Event) => {
      if (details.current && target instanceof Node && !details.current.contains(target)) details.current.open = false;
    };
    document.addEventListener('pointerdown', closeOutside);
    document.addEventListener('focusin', closeOutside);
    return () => {
      document.removeEventListener('pointerdown', closeOutside);
      document.removeEventListener('focusin', closeOutside);
    };
  }, []);
  useEffect(() => {
    if (openings > 0 && details.current) details.current.open = true;
  }, [openings]);
  return (
    <details
      ref={details}
      class="gw-sim-menu"
      onToggle={({ currentTarget }) => {
        if (currentTarget.open) wasOpened.value = true;
      }}
      onKeyDown={(event) => {
        if (event.key !== 'Escape' || !details.current?.open) return;
        event.stopPropagation();
        details.current.open = false;
        details.current.querySelector('summary')?.focus();
      }}
    >
      <summary class="gw-sim-tool">{name}</summary>
      <div class="gw-sim-menu-body">{wasOpened.value && <LazyPanel load={load} instrument={instrument} />}</div>
    </details>
  );
}
