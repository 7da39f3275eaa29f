import { type CollectionEntry, getCollection } from 'astro:content';
import { findPlaces } from '../../compile/places.ts';
import { readLibraryOnce } from '../../compile/read-library.ts';
import type { PathRecord } from '../../compile/read-paths.ts';
import { address, type Locale, localeOfId, localisedId, plainId } from '../../i18n/locales.ts';
import { readSections } from '../../search/read-sections.ts';
import { assessmentById } from '../assessment/assessments.ts';
import { simulatorById } from '../simulator/simulators.ts';
import { readingMinutes } from './reading-minutes.ts';

/** One stop of a reading path as the page shows it. */
export interface ShownStop {
  kind: PathRecord['stops'][number]['kind'];
  /** Its page's id without language. */
  page: string;
  title: string;
  href: string;
  why: string;
  minutes: number;
  /** How long the first run of a playbook takes, ISO 8601. */
  duration?: string;
}

/** A reading path in one language. */
export interface ShownPath {
  id: string;
  title: string;
  audience: string;
  minutes: number;
  stops: ShownStop[];
}

/** Time to move the inputs of a simulator and read what changes. */
const MINUTES_PER_SIMULATOR = 10;

/** An answer to one item of an assessment takes about a minute. */
const MINUTES_PER_ITEM = 1;

type Pages = ReadonlyMap<string, CollectionEntry<'docs'>>;

/** The playbooks of a language by slug. */
export async function playbooksBySlug(locale: Locale): Promise<Pages> {
  const pages = await getCollection('docs', ({ id, data }) => data.playbook && localeOfId(id) === locale);
  return new Map(pages.map((page) => [page.data.playbook.slug, page]));
}

/** Every reading path in a language, with times that follow from what its stops hold. */
export async function listPaths(locale: Locale, pages: Pages): Promise<ShownPath[]> {
  const { library } = await readLibraryOnce(findPlaces(process.cwd()));
  return Promise.all(
    [...library.paths.values()].map(async ({ id, title, audience, stops }) => {
      const shown = await Promise.all(stops.map((stop) => showStop(stop, locale, pages)));
      const minutes = shown.reduce((sum, stop) => sum + stop.minutes, 0);
      return { id, title: title[locale], audience: audience[locale], minutes, stops: shown };
    }),
  );
}

async function showStop(
  { kind, id, why }: PathRecord['stops'][number],
  locale: Locale,
  pages: Pages,
): Promise<ShownStop> {
  const shared = { kind, why: why[locale] };
  const to = (place: string) => address(localisedId(place, locale), import.meta.env.BASE_URL);
  if (kind === 'simulator') {
    const { title } = simulatorById(id).labels[locale];
    const page = `simulators/${id}`;
    return { ...shared, page, title, href: to(page), minutes: MINUTES_PER_SIMULATOR };
  }
  if (kind === 'assessment') {
    const { words, facts } = await assessmentById(id);
    const minutes = facts.data.items.length * MINUTES_PER_ITEM;
    const page = `assess/${id}`;
    return { ...shared, page, title: words[locale].data.title, href: to(page), minutes };
  }
  const page = pages.get(id);
  if (!page) throw new Error(`No playbook is called ${id}.`);
  return {
    ...shared,
    page: plainId(page.id),
    title: page.data.title,
    href: address(page.id, import.meta.env.BASE_URL),
    minutes: readingMinutes(readSections(page.data.title, page.rendered?.html ?? '')),
    duration: page.data.playbook.duration,
  };
}
