import type { AnySimulator } from '../../../simulators/_kit/define.ts';

const modules = import.meta.glob<AnySimulator | undefined>('../../../simulators/[!_]*/index.ts', {
  eager: true,
  import: 'default',
});

/** Every simulator that the site offers, found by its folder, in the order of their ids. */
export const SIMULATORS: AnySimulator[] = Object.values(modules)
  .filter((simulator) => simulator !== undefined)
  .sort((a, b) => a.id.localeCompare(b.id));

/** The simulator of an id that the checks have let through. */
export function simulatorById(id: string): AnySimulator {
  const simulator = SIMULATORS.find((candidate) => candidate.id === id);
  if (!simulator) throw new Error(`No simulator is called ${id}.`);
  return simulator;
}
