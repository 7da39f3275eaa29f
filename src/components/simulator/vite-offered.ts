import type { Plugin } from 'vite';
import { offeredSimulators } from '../../compile/offered-simulators.ts';
import { findPlaces } from '../../compile/places.ts';

/** A simulator's own module; its id is the folder's name. */
const MODULE = /\/simulators\/([^/_][^/]*)\/index\.ts$/;

/** Leaves the simulators that a site does not offer out of its bundles: their modules are empty. */
export function offeredOnly(): Plugin {
  const offered = new Set(offeredSimulators(findPlaces(process.cwd())));
  return {
    name: 'groundwork-offered-simulators',
    enforce: 'pre',
    load: {
      filter: { id: MODULE },
      handler: (id) => (offered.has(MODULE.exec(id)?.[1] ?? '') ? null : 'export default undefined;'),
    },
  };
}
