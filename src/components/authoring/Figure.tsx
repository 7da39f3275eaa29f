import { formatQuantity } from '../../i18n/format.ts';
import { firstAnswer } from '../simulator/first-answer.ts';
import { usePage, useSimulator } from './page-context.ts';

interface FigureProps {
  sim: string;
  output: string;
  inputs?: Record<string, unknown>;
}

/** One computed number inside a sentence. */
export function Figure({ sim, output, inputs = {} }: FigureProps) {
  const { page } = usePage();
  const simulator = useSimulator(sim);
  const described = simulator.outputs[output];
  if (!described) throw new Error(`The checks should have refused <Figure sim="${sim}" output="${output}">.`);
  const quantity = {
    value: described.read(firstAnswer(simulator, page.locale, inputs).result),
    unit: described.unit,
    ...(described.digits !== undefined && { digits: described.digits }),
  };
  return (
    <data
      class="gw-figure"
      data-sim={sim}
      data-output={output}
      data-inputs={Object.keys(inputs).length > 0 ? JSON.stringify(inputs) : undefined}
    >
      {formatQuantity(quantity, page.locale, simulator.labels[page.locale])}
    </data>
  );
}
