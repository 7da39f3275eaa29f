import type { AnySimulator, Labels, Locale } from '../../simulators/_kit/define.ts';
import type { Chart } from '../../simulators/_kit/view.ts';
import type { Words } from './labels/zh.ts';

/** Where a simulator is shown: on its own page, inside a playbook, or alone in another site's frame. */
export type Mode = 'page' | 'embedded' | 'frame';

/** What a page says about the simulator it shows. */
export interface HostProps {
  simulator: AnySimulator;
  locale: Locale;
  /** The author's inputs, laid over the defaults. */
  preset?: Record<string, unknown>;
  mode: Mode;
  /** The site's base path. */
  base: string;
  /** Unique on the page: the prefix of every id. */
  instance: string;
}

/** The same with the words of the reader's language at hand. */
export interface Situation extends HostProps {
  words: Words;
  /** Draws a chart as SVG where the page is built; a browser loads what draws when a chart comes into view. */
  drawChart?: (chart: Chart, label: string) => string;
  /** Writes the formulas in symbols where the page is built, for readers without JavaScript. */
  writeFormulas?: () => string;
}

/** The simulator's own words in the reader's language. */
export function labelsOf({ simulator, locale }: Pick<HostProps, 'simulator' | 'locale'>): Labels {
  return simulator.labels[locale];
}
