import { getCollection } from 'astro:content';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { globSync } from 'tinyglobby';
import { parse } from 'yaml';
import type { AssessmentSetting } from '../../assessment/setting.ts';
import { address, type Locale, localeOfId } from '../../i18n/locales.ts';
import {
  type AssessmentModel,
  type AssessmentText,
  assessmentModelSchema,
  assessmentTextSchema,
} from '../../schemas/assessment.ts';

/** A maturity model with its words in every language. */
export interface Assessment {
  id: string;
  model: AssessmentModel;
  texts: Record<Locale, AssessmentText>;
  hash: string;
}

/** Every maturity model of the content. */
export async function listAssessments(): Promise<Assessment[]> {
  const root = path.resolve(process.env.CONTENT_ROOT ?? '.');
  return globSync('content/assessments/*/model.yml', { cwd: root }).map((file) => {
    const read = (name: string) => parse(readFileSync(path.join(root, path.dirname(file), name), 'utf8'));
    const model = assessmentModelSchema.parse(read('model.yml'));
    const texts = { zh: assessmentTextSchema.parse(read('zh.yml')), en: assessmentTextSchema.parse(read('en.yml')) };
    return { id: model.id, model, texts, hash: 'x' };
  });
}

/** One maturity model; a route only asks for one that exists. */
export async function assessmentById(id: string): Promise<Assessment> {
  const found = (await listAssessments()).find((assessment) => assessment.id === id);
  if (!found) throw new Error(`No assessment is called ${id}.`);
  return found;
}

/** What the islands of a page are told, in its language. Playbooks that do not exist yet are left out. */
export async function settingFor({ model, texts, hash }: Assessment, locale: Locale): Promise<AssessmentSetting> {
  const base = import.meta.env.BASE_URL;
  const wanted = new Set(model.items.flatMap(({ playbooks }) => playbooks));
  const pages = await getCollection(
    'docs',
    ({ id, data }) => data.playbook && localeOfId(id) === locale && wanted.has(data.playbook.slug),
  );
  const playbooks = Object.fromEntries(
    pages.map(({ id, data }) => [data.playbook.slug, { title: data.title, href: address(id, base) }]),
  );
  return { model, text: texts[locale], hash, locale, base, playbooks };
}
