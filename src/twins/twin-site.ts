import type { AnySimulator } from '../../simulators/_kit/define.ts';
import type { KeptTwins } from './kept-twins.ts';
import { simulatorCase } from './simulator-case.ts';
import type { TwinSite } from './write-twin.ts';

interface TwinSetting {
  labels: TwinSite['labels'];
  simulators: readonly AnySimulator[];
  /** The site's complete address with a slash at the end. */
  home: string;
  kept: KeptTwins;
}

/** What all twins share. A case that has been written once is not computed again. */
export function createTwinSite({ labels, simulators, home, kept }: TwinSetting): TwinSite {
  const byId = new Map(simulators.map((simulator) => [simulator.id, simulator]));
  return {
    home,
    labels,
    caseOf(id, preset, depth, locale) {
      const simulator = byId.get(id);
      if (!simulator) return '';
      const key = JSON.stringify([home, locale, id, depth, preset]);
      return kept.get(key, () => simulatorCase(simulator, preset, depth, { locale, home }));
    },
  };
}
