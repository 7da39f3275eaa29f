import { getCollection } from 'astro:content';
import type { AssessmentSetting } from '../../assessment/setting.ts';
import { findPlaces } from '../../compile/places.ts';
import type { AssessmentRecord } from '../../compile/read-assessments.ts';
import { readLibraryOnce } from '../../compile/read-library.ts';
import { address, type Locale, localeOfId } from '../../i18n/locales.ts';

let known: Promise<AssessmentRecord[]> | undefined;

/** Every maturity model of the content. While somebody writes, each page reads them anew. */
export function listAssessments(): Promise<AssessmentRecord[]> {
  if (!known || import.meta.env.DEV) known = readAll();
  return known;
}

async function readAll(): Promise<AssessmentRecord[]> {
  const { library } = await readLibraryOnce(findPlaces(process.cwd()));
  // The model with most to answer is the site's own; the others follow by size.
  return [...library.assessments.values()].sort(
    (one, other) => other.facts.data.items.length - one.facts.data.items.length,
  );
}

/** One maturity model; a route only asks for one that exists. */
export async function assessmentById(id: string): Promise<AssessmentRecord> {
  const found = (await listAssessments()).find((assessment) => assessment.id === id);
  if (!found) throw new Error(`No assessment is called ${id}.`);
  return found;
}

/** What the islands of a page are told, in its language. */
export async function settingFor(
  { facts: { data: model }, words, hash }: AssessmentRecord,
  locale: Locale,
): Promise<AssessmentSetting> {
  const base = import.meta.env.BASE_URL;
  const wanted = new Set(model.items.flatMap(({ playbooks }) => playbooks));
  const pages = await getCollection(
    'docs',
    ({ id, data }) => data.playbook && localeOfId(id) === locale && wanted.has(data.playbook.slug),
  );
  const playbooks = Object.fromEntries(
    pages.map(({ id, data }) => [data.playbook.slug, { title: data.title, href: address(id, base) }]),
  );
  return { model, text: words[locale].data, hash, locale, base, playbooks };
}
