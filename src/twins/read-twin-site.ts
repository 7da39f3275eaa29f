import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { parse } from 'yaml';
import { loadSimulator, simulatorIds } from '../cli/load-simulators.ts';
import type { InterfaceLabels } from '../schemas/interface.ts';
import type { KeptTwins } from './kept-twins.ts';
import { simulatorCase } from './simulator-case.ts';
import type { TwinSite } from './write-twin.ts';

/** What all twins share, read from the project. A case that has been written once is not computed again. */
export async function readTwinSite(project: string, home: string, kept: KeptTwins): Promise<TwinSite> {
  const labelsOf = async (locale: string) =>
    parse(await readFile(path.join(project, `content/interface/${locale}.yml`), 'utf8')) as InterfaceLabels;
  const ids = await simulatorIds();
  const [zh, en, ...simulators] = await Promise.all([labelsOf('zh'), labelsOf('en'), ...ids.map(loadSimulator)]);
  const byId = new Map(simulators.map((simulator) => [simulator.id, simulator]));
  return {
    home,
    labels: { zh, en },
    simulators: ids,
    caseOf(id, preset, depth, locale) {
      const simulator = byId.get(id);
      if (!simulator) return '';
      const key = JSON.stringify([home, locale, id, depth, preset]);
      return kept.get(key, () => simulatorCase(simulator, preset, depth, { locale, home }));
    },
  };
}
