import { readdir } from 'node:fs/promises';
import path from 'node:path';
import { checkAssessments } from '../checks/rules/assessments.ts';
import { checkOffered } from '../checks/rules/offered.ts';
import { checkPaths } from '../checks/rules/paths.ts';
import { checkReferences } from '../checks/rules/references.ts';
import { checkTranslations } from '../checks/rules/translations.ts';
import { choiceOf, nearest } from '../errors/nearest.ts';
import type { Problem } from '../errors/problem.ts';
import { LOCALES, type Locale, localisedId } from '../i18n/locales.ts';
import { termSchema } from '../schemas/glossary-term.ts';
import { type InterfaceLabels, interfaceSchema } from '../schemas/interface.ts';
import { playbookSchema } from '../schemas/playbook.ts';
import { type SectionRecord, sectionRecordSchema } from '../schemas/section-record.ts';
import { SYSTEMS, type System } from '../schemas/shared.ts';
import { siteSchema } from '../schemas/site.ts';
import { sourceSchema } from '../schemas/source.ts';
import { templateSchema } from '../schemas/template.ts';
import { FileReader } from './file-reader.ts';
import type { Library, PageFile, PlaybookRecord, ReadLibrary } from './library.ts';
import { allSimulators, offeredSimulators, SITE_FILE } from './offered-simulators.ts';
import type { Places } from './places.ts';
import { readAssessments } from './read-assessments.ts';
import { readPaths } from './read-paths.ts';

let latest: { key: string; at: number; read: Promise<ReadLibrary> } | undefined;
const rounds = new WeakMap<object, Promise<ReadLibrary>>();

/** One reading for all who ask at the same moment, because Astro loads every collection at once, or in the same round of a preview. */
export function readLibraryOnce(places: Places, round?: object): Promise<ReadLibrary> {
  if (round) {
    const read = rounds.get(round) ?? readLibrary(places);
    rounds.set(round, read);
    return read;
  }
  const key = JSON.stringify(places);
  if (latest?.key !== key || performance.now() - latest.at > 50) {
    latest = { key, at: performance.now(), read: readLibrary(places) };
  }
  return latest.read;
}

/** Reads everything under `content/` but the pages' texts, and lists the simulators. The site's own words come with the project. */
export async function readLibrary({ project, content: root }: Places): Promise<ReadLibrary> {
  const files = await listContent(root);
  const problems: Problem[] = [];
  const reader = new FileReader(root, problems);
  const terms = reader.readAll(files, /^content\/glossary\/([^/]+)\.yml$/, termSchema);
  const sources = reader.readAll(files, /^content\/sources\/([^/]+)\.yml$/, sourceSchema);
  const templates = reader.readAll(files, /^content\/templates\/([^/]+)\/template\.yml$/, templateSchema);
  const playbooks = readPlaybooks(files, reader);
  const records = reader.readAll(files, /^content\/((?:playbooks|pages)\/.+)\/sections\.yml$/, sectionRecordSchema);
  const assessments = readAssessments(files, reader);
  const site = files.includes(SITE_FILE) ? reader.read(SITE_FILE, siteSchema) : undefined;
  const library: Library = {
    root,
    project,
    playbooks,
    pages: listPages(files, playbooks, records),
    terms,
    sources,
    templates: new Map(
      [...templates].map(([id, template]) => [id, { ...template, files: filesBeside(files, template.file) }]),
    ),
    assessments,
    paths: readPaths(files, reader),
    simulators: offeredSimulators({ project, content: root }),
    labels: readLabels(new FileReader(project, problems)),
    files,
    named: namesIn(files),
  };
  problems.push(
    ...checkTranslations(files, library),
    ...(site ? checkOffered(site.simulators, reader.text(SITE_FILE), allSimulators(project)) : []),
    ...checkReferences(library),
    ...checkAssessments(files, assessments.values(), library.named.playbooks),
    ...checkPaths(library),
  );
  return { library, problems };
}

/** Every file under `content/`. A link to a folder is listed and not followed: it may lead back to where it stands. */
async function listContent(root: string): Promise<string[]> {
  const folder = path.join(root, 'content');
  const entries = await readdir(folder, { recursive: true, withFileTypes: true }).catch(() => []);
  return entries
    .filter((entry) => entry.isFile() || entry.isSymbolicLink())
    .map((entry) => path.relative(root, path.join(entry.parentPath, entry.name)).split(path.sep).join('/'))
    .filter((file) => file !== 'content/README.md' && !file.includes('/.'))
    .sort();
}

function readPlaybooks(files: string[], reader: FileReader): Map<string, PlaybookRecord> {
  const records = files.flatMap((file) => {
    const [, system, slug] = /^content\/playbooks\/([^/]+)\/([^/]+)\/playbook\.yml$/.exec(file) ?? [];
    if (!system || !slug) return [];
    if (!(SYSTEMS as readonly string[]).includes(system)) {
      reader.problems.push(unknownSystem(file, system));
      return [];
    }
    const data = reader.read(file, playbookSchema);
    return data ? [{ ...data, system: system as System, slug, file, text: reader.text(file) }] : [];
  });
  const sorted = records.sort((a, b) => a.order - b.order || a.slug.localeCompare(b.slug));
  return new Map(sorted.map((record) => [record.slug, record]));
}

function unknownSystem(file: string, system: string): Problem {
  const close = nearest(system, SYSTEMS);
  return {
    rule: 'unknown-system',
    file,
    line: 1,
    column: 1,
    found: { zh: `文件夹 ${system}`, en: `the folder ${system}` },
    expected: choiceOf(SYSTEMS),
    ...(close && { fix: file.replace(`/${system}/`, `/${close}/`) }),
  };
}

function readLabels(reader: FileReader): Record<Locale, InterfaceLabels> {
  const entries = LOCALES.map((locale) => [locale, reader.read(`content/interface/${locale}.yml`, interfaceSchema)]);
  return Object.fromEntries(entries) as Record<Locale, InterfaceLabels>;
}

function listPages(
  files: string[],
  playbooks: Map<string, PlaybookRecord>,
  records: Map<string, SectionRecord>,
): PageFile[] {
  return files.flatMap((file) => {
    const [, folder, locale] = /^content\/((?:playbooks|pages)\/.+)\/(zh|en)\.mdx$/.exec(file) ?? [];
    if (!folder || !locale) return [];
    const plainId = folder.replace(/^pages\//, '');
    const playbook = folder.startsWith('playbooks/') ? playbooks.get(folder.split('/')[2] ?? '') : undefined;
    const id = localisedId(plainId, locale as Locale);
    const record = records.get(folder);
    const facts = { ...(playbook && { playbook }), ...(record && { record }) };
    return [{ id, plainId, locale: locale as Locale, file, ...facts }];
  });
}

/** Names by their files, whether or not these can be read: a mistake in a file is not one of those who mention it. */
function namesIn(files: readonly string[]): Library['named'] {
  const named = (pattern: RegExp) => [...new Set(files.flatMap((file) => pattern.exec(file)?.[1] ?? []))];
  return {
    playbooks: named(/^content\/playbooks\/[^/]+\/([^/]+)\/playbook\.yml$/),
    terms: named(/^content\/glossary\/([^/]+)\.yml$/),
    sources: named(/^content\/sources\/([^/]+)\.yml$/),
    templates: named(/^content\/templates\/([^/]+)\//),
    assessments: named(/^content\/assessments\/([^/]+)\//),
  };
}

function filesBeside(files: string[], file: string): string[] {
  const folder = path.posix.dirname(file);
  return files.filter((other) => path.posix.dirname(other) === folder && other !== file);
}
