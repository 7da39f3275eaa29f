import type { ComponentType } from 'preact';
import type { Instrument } from '../state/instrument.ts';

/** A closer look at the answer; its code is fetched when the reader first opens it. */
export type Panel = ComponentType<{ instrument: Instrument }>;

/** The panels after the picture, in the order of their tabs. */
export const PANELS = {} satisfies Record<string, () => Promise<{ default: Panel }>>;

/** A panel's id; its tab's name stands under `words.panels`. */
export type PanelName = 'picture' | 'working' | 'sensitivity' | 'range' | 'seek' | 'table' | 'compare';
