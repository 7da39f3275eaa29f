import { getCollection } from 'astro:content';
import { findPlaces } from '../../compile/places.ts';
import { readLibraryOnce } from '../../compile/read-library.ts';
import { listAssessments } from '../assessment/assessments.ts';
import { SIMULATORS } from '../simulator/simulators.ts';

/** The site's own listings, in the order in which they are offered. */
const PLACES = ['playbooks', 'simulators', 'assess', 'paths', 'glossary', 'templates', 'verification'] as const;

/** A listing that a page can lead to. */
export type OfferedPlace = (typeof PLACES)[number];

let known: Promise<ReadonlySet<OfferedPlace>> | undefined;

/** The listings that hold something: a site of texts alone leads nobody to an empty gallery. Worked out once in a build. */
export function offeredPlaces(): Promise<ReadonlySet<OfferedPlace>> {
  if (!known || import.meta.env.DEV) known = findOffered();
  return known;
}

async function findOffered(): Promise<ReadonlySet<OfferedPlace>> {
  const { library } = await readLibraryOnce(findPlaces(process.cwd()));
  const counts: Record<OfferedPlace, number> = {
    playbooks: (await getCollection('docs', (page) => page.data.playbook)).length,
    simulators: SIMULATORS.length,
    assess: (await listAssessments()).length,
    paths: library.paths.size,
    glossary: (await getCollection('glossary')).length,
    templates: (await getCollection('templates')).length,
    verification: SIMULATORS.length,
  };
  return new Set(PLACES.filter((place) => counts[place] > 0));
}
