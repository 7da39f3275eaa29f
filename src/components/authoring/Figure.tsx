import { parseInputs } from '../../../simulators/_kit/inputs.ts';
import { seededRandom } from '../../../simulators/_kit/random.ts';
import { formatQuantity } from '../../i18n/format.ts';
import { simulatorById } from '../simulator/simulators.ts';
import { usePage } from './page-context.ts';

interface FigureProps {
  sim: string;
  output: string;
  inputs?: Record<string, unknown>;
}

/** One computed number inside a sentence. */
export function Figure({ sim, output, inputs = {} }: FigureProps) {
  const { page } = usePage();
  const simulator = simulatorById(sim);
  const parsed = parseInputs(simulator, inputs, page.locale);
  const described = simulator.outputs[output];
  if (!parsed.ok || !described)
    throw new Error(`The checks should have refused <Figure sim="${sim}" output="${output}">.`);
  const result: unknown = simulator.simulate(parsed.inputs, { random: seededRandom(1) });
  const quantity = {
    value: described.read(result),
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
