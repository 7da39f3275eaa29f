import type { AnySimulator } from '../../../simulators/_kit/define.ts';

const loaders = import.meta.glob<AnySimulator>('../../../simulators/[!_]*/index.ts', { import: 'default' });

/** The simulators of these ids and no others, so that a page without one costs none. Ids that nothing is called by are left out. */
export async function loadSimulators(ids: Iterable<string>): Promise<Map<string, AnySimulator>> {
  const wanted = [...new Set(ids)].map(async (id) => {
    const simulator = await loaders[`../../../simulators/${id}/index.ts`]?.();
    return simulator ? [[id, simulator] as const] : [];
  });
  return new Map((await Promise.all(wanted)).flat());
}
