import { ChartFigure } from '../answer/ChartFigure.tsx';
import { Excerpts } from '../answer/Excerpts.tsx';
import { MoreFigures } from '../answer/Figures.tsx';
import { ResultTables } from '../answer/ResultTables.tsx';
import { useSettled } from '../answer/use-settled.ts';
import type { Instrument } from '../state/instrument.ts';

/** The pictures of the answer, its other figures and its tables. */
export function PicturePanel({ instrument }: { instrument: Instrument }) {
  const { situation } = instrument;
  const answer = useSettled(instrument.answer);
  const settled = { ...instrument, answer };
  return (
    <>
      <div class="gw-sim-pictures">
        {answer.value.view.charts.map((chart) => (
          <ChartFigure key={chart.id} chart={chart} situation={situation} />
        ))}
      </div>
      <MoreFigures instrument={settled} />
      <ResultTables instrument={settled} />
      <Excerpts instrument={settled} />
    </>
  );
}
