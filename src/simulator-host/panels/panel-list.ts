import type { Instrument } from '../state/instrument.ts';
import type { PanelLoader } from './LazyPanel.tsx';
import { movableInputs, watchableOutputs } from './panel-choices.ts';

/** The closer looks beside the picture, in the order of their tabs. The code of each is loaded when it is first opened. */
export const PANELS = {
  working: () => import('./WorkingPanel.tsx'),
  sensitivity: () => import('./SensitivityPanel.tsx'),
  range: () => import('./RangePanel.tsx'),
  seek: () => import('./SeekPanel.tsx'),
  table: () => import('./GridPanel.tsx'),
  compare: () => import('../scenarios/ComparePanel.tsx'),
} satisfies Record<string, PanelLoader>;

/** What a tab is called under `words.panels`. */
export type PanelName = 'picture' | keyof typeof PANELS;

/** The looks that make sense for a simulator now: without a formula there is no working, without number inputs nothing to move. */
export function panelsFor(instrument: Instrument): PanelName[] {
  const { formulas = {} } = instrument.situation.simulator;
  const movable = watchableOutputs(instrument).length > 0 ? movableInputs(instrument).length : 0;
  const makesSense: Record<keyof typeof PANELS, boolean> = {
    working: Object.keys(formulas).length > 0,
    sensitivity: movable > 0,
    range: movable > 0,
    seek: movable > 0,
    table: movable > 1,
    compare: watchableOutputs(instrument).length > 0,
  };
  const names = Object.keys(PANELS) as (keyof typeof PANELS)[];
  return ['picture', ...names.filter((name) => makesSense[name])];
}
