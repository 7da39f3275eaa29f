import { signal } from '@preact/signals';
import type { Chart } from '../../simulators/_kit/view.ts';
import { printedChart } from './chart/chart-svg.ts';
import { InstrumentView } from './InstrumentView.tsx';
import { en } from './labels/en.ts';
import { zh } from './labels/zh.ts';
import { formulasInSymbols } from './panels/formulas-in-symbols.ts';
import type { HostProps } from './situation.ts';
import type { Answer } from './state/answer.ts';
import { createInstrument } from './state/instrument.ts';

export type { HostProps } from './situation.ts';

const WORDS = { zh, en };

/**
 * A simulator as HTML, for the page that is built: inputs, sentence, figures, tables and the data of each chart are all there
 * without JavaScript. `first` is the answer to its preset, where that is known already. In the browser `hydrate.ts` brings the same tree to life.
 */
export function SimulatorHost({ first, ...props }: HostProps & { first?: Answer }) {
  const { locale } = props;
  const situation = {
    ...props,
    words: WORDS[locale],
    writeFormulas: () => formulasInSymbols({ ...props, words: WORDS[locale] }),
    drawChart: (chart: Chart, label: string) => printedChart(chart, locale, label),
  };
  const instrument = createInstrument(situation, first && signal(first));
  return <InstrumentView instrument={instrument} />;
}
