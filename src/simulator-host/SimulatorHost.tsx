import { printedChart } from './chart/chart-svg.ts';
import { InstrumentView } from './InstrumentView.tsx';
import { en } from './labels/en.ts';
import { zh } from './labels/zh.ts';
import { formulasInSymbols } from './panels/formulas-in-symbols.ts';
import type { HostProps } from './situation.ts';
import { createInstrument } from './state/instrument.ts';

export type { HostProps } from './situation.ts';

const WORDS = { zh, en };

/**
 * A simulator as HTML, for the page that is built: inputs, sentence, figures, tables and the data of each chart are all there
 * without JavaScript. In the browser `hydrate.ts` brings the same tree to life.
 */
export function SimulatorHost(props: HostProps) {
  const { locale } = props;
  const instrument = createInstrument({
    ...props,
    words: WORDS[locale],
    writeFormulas: () => formulasInSymbols({ ...props, words: WORDS[locale] }),
    drawChart: (chart, label) => printedChart(chart, locale, label),
  });
  return <InstrumentView instrument={instrument} />;
}
