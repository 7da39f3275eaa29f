import type fc from 'fast-check';
import { arbitraryInputs } from '../../../../simulators/_contract/arbitrary-inputs.ts';
import type { AnySimulator, Locale } from '../../../../simulators/_kit/define.ts';
import { fieldsOf, parseInputs } from '../../../../simulators/_kit/inputs.ts';
import { en } from '../../labels/en.ts';
import { zh } from '../../labels/zh.ts';
import { createInstrument, type Instrument } from '../../state/instrument.ts';

/** Every simulator of the project, by id. */
export const simulators: [string, AnySimulator][] = Object.values(
  import.meta.glob<AnySimulator>('../../../../simulators/[!_]*/index.ts', { import: 'default', eager: true }),
).map((simulator) => [simulator.id, simulator]);

/** An instrument that starts from these inputs. */
export function instrumentOf(simulator: AnySimulator, preset: Record<string, unknown>, locale: Locale): Instrument {
  return createInstrument({
    simulator,
    locale,
    preset,
    mode: 'page',
    base: '/',
    instance: 'sim',
    words: { zh, en }[locale],
  });
}

/** Random inputs that the simulator accepts, as a reader could type them: nobody types −0. */
export function acceptedInputs(simulator: AnySimulator, onSteps = false): fc.Arbitrary<Record<string, unknown>> {
  return arbitraryInputs(fieldsOf(simulator), { onSteps })
    .map((given) => JSON.parse(JSON.stringify(given)) as Record<string, unknown>)
    .filter((given) => parseInputs(simulator, given, 'en').ok);
}
