import type { Locale } from '../../../simulators/_kit/define.ts';
import { loadSimulator, simulatorIds } from '../load-simulators.ts';

/** Every simulator with its title and the question that it answers. */
export async function listSimulators(locale: Locale): Promise<object> {
  const simulators = await Promise.all((await simulatorIds()).map(loadSimulator));
  return {
    simulators: simulators.map(({ id, version, labels }) => ({
      id,
      version,
      title: labels[locale].title,
      question: labels[locale].question,
    })),
  };
}
