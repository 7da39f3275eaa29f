import { existsSync } from 'node:fs';
import { readFile, stat } from 'node:fs/promises';
import path from 'node:path';
import { SYSTEMS, type System } from '../schemas/shared.ts';
import type { Advice } from './advice.ts';
import { isNavigation, type SourceFile, slugOfFile } from './files/find-sources.ts';
import { guessSystem } from './files/guess-system.ts';
import { type ReadSource, readSource, type SourceText } from './read-source.ts';
import { localeOf } from './read-text.ts';
import type { Refusal } from './refusals.ts';
import type { ImportSetting } from './setting.ts';

/** A file with the place it is going to. */
export interface PlannedFile {
  file: SourceFile;
  text: SourceText;
  system: System;
  slug: string;
  advice: Advice[];
}

/** Which files become which playbooks, and why the others do not. */
export interface Plan {
  planned: PlannedFile[];
  refusals: Map<SourceFile, Refusal>;
}

/** Of a file; of its text without pictures written into it. */
const MOST_BYTES = 50_000_000;
const MOST_TEXT = 2_000_000;

/** Decides the place of every file before one is read closely, so that files can link to each other. `taken` are the slugs in use. */
export async function makePlan(
  files: readonly SourceFile[],
  taken: readonly string[],
  setting: ImportSetting,
): Promise<Plan> {
  const plan: Plan = { planned: [], refusals: new Map() };
  for (const file of files) {
    const text = isNavigation(file)
      ? ({ ok: false, code: 'navigation', detail: '' } as const)
      : await readFileText(file);
    if (!text.ok) {
      plan.refusals.set(file, { code: text.code, detail: text.detail });
      continue;
    }
    const wished = setting.slug ?? slugOfFile(file);
    const present = placeOf(wished, setting.out);
    if (present) {
      plan.refusals.set(file, { code: 'exists', detail: path.relative('', present) });
      continue;
    }
    const known = setting.system ?? systemInPath(file);
    const system = known ?? guessSystem(headingsIn(text.text), text.text);
    const slug = freeSlug(wished, [...taken, ...plan.planned.map((one) => one.slug)]);
    const advice: Advice[] = [
      ...(known ? [] : [{ code: 'system' as const, values: { system } }]),
      ...(slug === wished ? [] : [{ code: 'slug' as const, values: { other: wished, slug } }]),
    ];
    plan.planned.push({ file, text, system, slug, advice });
  }
  return plan;
}

/** The address of the page that a file becomes, as the page of another file writes it. */
export function pageIn({ planned }: Plan, absolute: string, from: PlannedFile): string | undefined {
  const found = planned.find((one) => one.file.absolute.toLowerCase() === absolute.toLowerCase());
  if (!found) return undefined;
  const folder = found.system === from.system ? `../${found.slug}` : `../../${found.system}/${found.slug}`;
  return `${folder}/${localeOf(from.text.text)}.mdx`;
}

async function readFileText(file: SourceFile): Promise<ReadSource> {
  try {
    const { size } = await stat(file.absolute);
    if (size > MOST_BYTES) return { ok: false, code: 'large', detail: inMegabytes(size) };
    const read = readSource(await readFile(file.absolute));
    if (!read.ok) return read;
    const bare = read.text.replace(/data:[\w/+.-]+;base64,[A-Za-z0-9+/=]+/g, '').length;
    return bare > MOST_TEXT ? { ok: false, code: 'large', detail: inMegabytes(bare) } : read;
  } catch (error) {
    return { ok: false, code: 'unreadable', detail: error instanceof Error ? error.message : String(error) };
  }
}

function inMegabytes(bytes: number): string {
  return `${(bytes / 1_000_000).toFixed(1)} MB`;
}

/** A slug is an address in the whole site: no other system may have it either. */
function placeOf(slug: string, out: string): string | undefined {
  return SYSTEMS.map((system) => path.join(out, 'content/playbooks', system, slug)).find((place) => existsSync(place));
}

function systemInPath({ absolute, root }: SourceFile): System | undefined {
  const folders = path.relative(root, absolute).split(path.sep).slice(0, -1);
  return SYSTEMS.find((system) => folders.includes(system));
}

function headingsIn(text: string): string {
  return text
    .split('\n')
    .filter((line) => /^#{1,3} |^title:/.test(line) || line.trim().length < 20)
    .join('\n');
}

function freeSlug(wished: string, used: readonly string[]): string {
  let slug = wished;
  for (let count = 2; used.includes(slug); count += 1) slug = `${wished}-${count}`;
  return slug;
}
