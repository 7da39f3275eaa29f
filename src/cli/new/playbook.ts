import { readFileSync } from 'node:fs';
import path from 'node:path';
import { globSync } from 'tinyglobby';
import { parse, stringify } from 'yaml';
import { findPlaces } from '../../compile/places.ts';
import { nearest, oneOf } from '../../errors/nearest.ts';
import { LOCALES, type Locale } from '../../i18n/locales.ts';
import type { InterfaceLabels } from '../../schemas/interface.ts';
import { ROLES, type Role, SYSTEMS, type System } from '../../schemas/shared.ts';
import type { Asker } from './ask.ts';
import { askTitle } from './ask-title.ts';
import { readSlug, wordsOf } from './read-slug.ts';
import { Refusal } from './refusal.ts';
import { alreadyThere, readStarter, type Starter } from './starter.ts';

/** What may be said on the command line about a new playbook. */
export interface PlaybookOptions {
  titleZh?: string;
  titleEn?: string;
  owner?: string;
  stage?: string;
}

const PROJECT = path.join(import.meta.dirname, '../../..');
const STAGES = ['1', '2', '3', '4', '5'];

/** A playbook in both languages that passes the checks as it is. What was not given is asked for, or else takes its usual value. */
export async function preparePlaybook(place: string | undefined, options: PlaybookOptions, asker?: Asker) {
  const { content } = findPlaces(process.cwd());
  const words = readInterface();
  const [system, slug] = await askPlace(place, words, content, asker);
  const titleZh = await askTitle({ zh: '中文标题', en: 'Title in Chinese' }, options.titleZh, '一本新手册', asker);
  const titleEn = await askTitle({ zh: '英文标题', en: 'Title in English' }, options.titleEn, wordsOf(slug), asker);
  const owner = await askOwner(options.owner, words, asker);
  const stage = await askStage(options.stage, words, asker);
  const other: Role = owner === 'product-manager' ? 'data-analyst' : 'product-manager';
  const fill = { ORDER: String(freeOrder(content, system)), OWNER_ID: owner, OTHER_ID: other, STAGE: stage };
  const files = readStarter('playbook');
  for (const [name, text] of files) {
    const locale: Locale = name.startsWith('zh') ? 'zh' : 'en';
    const title = stringify(locale === 'zh' ? titleZh : titleEn).trim();
    const { [owner]: OWNER, [other]: OTHER } = words[locale].roles;
    files.set(name, filled(text, { ...fill, TITLE: title, OWNER, OTHER }));
  }
  const folder = folderOf(content, system, slug);
  return { folder, files, pair: ['zh.mdx', 'en.mdx'] } satisfies Starter;
}

function filled(text: string, values: Record<string, string>): string {
  return text.replace(/__([A-Z_]+?)__/g, (whole, name: string) => values[name] ?? whole);
}

function folderOf(content: string, system: string, slug: string): string {
  return path.join(content, 'content/playbooks', system, slug);
}

async function askPlace(given: string | undefined, words: Words, content: string, asker?: Asker) {
  const [first, second] = (given ?? '').split('/');
  const systems = SYSTEMS.map((value) => ({ value, label: systemLabel(value, words) }));
  const system =
    first || !asker
      ? readSystem(first ?? '', second)
      : ((await asker.choose({ zh: '属于哪个系统？', en: 'Which system does it belong to?' }, systems)) as System);
  const check = (slug: string) => checkFree(content, readSlug(slug, `${system}/my-topic`));
  if (second !== undefined || !asker) {
    check(second ?? '');
    return [system, second ?? ''] as const;
  }
  const question = { zh: '地址（小写英文、数字、短横线）', en: 'Address (lower-case letters, digits, hyphens)' };
  return [system, await asker.text(question, '', check)] as const;
}

function systemLabel(id: System, words: Words): string {
  return LOCALES.map((locale) => words[locale].systems[id]?.name ?? id).join(' · ');
}

function readSystem(given: string, slug: string | undefined): System {
  const known = SYSTEMS.find((system) => system === given);
  if (known) return known;
  if (given === '') {
    throw new Refusal({
      zh: '手册放在哪里？写成 system/slug，例如 tech/my-topic。',
      en: 'Where does the playbook belong? Write system/slug, such as tech/my-topic.',
    });
  }
  const close = nearest(given, SYSTEMS);
  throw new Refusal(
    {
      zh: `没有叫“${given}”的系统，应为 ${SYSTEMS.join('、')} 之一，写成 tech/my-topic 这样。`,
      en: `No system is called “${given}”: ${oneOf(SYSTEMS)}, written as in tech/my-topic.`,
    },
    close && `${close}/${slug || 'my-topic'}`,
  );
}

/** A playbook's address is its own in the whole site: links and lists name it alone. */
function checkFree(content: string, slug: string): void {
  const [taken] = globSync(`content/playbooks/*/${slug}`, { cwd: content, onlyDirectories: true });
  if (taken) throw alreadyThere(path.relative('', path.join(content, taken.replace(/\/$/, ''))));
}

async function askOwner(given: string | undefined, words: Words, asker?: Asker): Promise<Role> {
  const roles = ROLES.map((value) => ({ value, label: `${words.zh.roles[value]} · ${words.en.roles[value]}` }));
  if (given === undefined && asker) {
    return (await asker.choose({ zh: '由谁负责？', en: 'Who owns it?' }, roles, 'growth-lead')) as Role;
  }
  const known = ROLES.find((role) => role === (given ?? 'growth-lead'));
  if (known) return known;
  throw new Refusal(
    {
      zh: `没有叫“${given}”的角色，应为 ${ROLES.join('、')} 之一。`,
      en: `No role is called “${given}”: ${oneOf(ROLES)}.`,
    },
    nearest(given ?? '', ROLES),
  );
}

async function askStage(given: string | undefined, words: Words, asker?: Asker): Promise<string> {
  const name = (stage: string, locale: Locale) => words[locale].page[`stage${stage}` as 'stage1'];
  const stages = STAGES.map((value) => ({ value, label: `${value}  ${name(value, 'zh')} · ${name(value, 'en')}` }));
  const question = { zh: '帮助达到哪一级成熟度？', en: 'Which maturity level does it help to reach?' };
  if (given === undefined && asker) return asker.choose(question, stages, '2');
  if (STAGES.includes(given ?? '2')) return given ?? '2';
  throw new Refusal({
    zh: `成熟度是 1 到 5 的整数，不是“${given}”。`,
    en: `A stage is a whole number from 1 to 5, not “${given}”.`,
  });
}

/** Ten after the last place taken in the system, so that others fit between. */
function freeOrder(content: string, system: string): number {
  const taken = globSync(`content/playbooks/${system}/*/playbook.yml`, { cwd: content, absolute: true }).map((file) => {
    const order = /^order:\s*(\d+)/m.exec(readFileSync(file, 'utf8'))?.[1];
    return Number(order ?? 0);
  });
  return Math.max(0, ...taken) + 10;
}

type Words = Record<Locale, InterfaceLabels>;

/** The site's own words come with the project, wherever the content lies. */
function readInterface(): Words {
  const read = (locale: Locale) => parse(readFileSync(path.join(PROJECT, `content/interface/${locale}.yml`), 'utf8'));
  return { zh: read('zh') as InterfaceLabels, en: read('en') as InterfaceLabels };
}
