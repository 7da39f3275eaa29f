import { existsSync } from 'node:fs';
import path from 'node:path';
import { findPlaces } from '../../compile/places.ts';
import type { Asker } from './ask.ts';
import { askTitle } from './ask-title.ts';
import { readSlug, wordsOf } from './read-slug.ts';
import { Refusal } from './refusal.ts';
import { alreadyThere, readStarter, type Starter } from './starter.ts';

/** What may be said on the command line about a new simulator. */
export interface SimulatorOptions {
  titleZh?: string;
  titleEn?: string;
}

/** The id and the titles that the starter itself has. */
const OWN = { id: 'break-even', zh: '保本销量', en: 'Break-even volume' };
const KIT = '../../../../simulators/_kit/';

/** A simulator that passes the contract as it is: break-even volume, to be turned into something else file by file. */
export async function prepareSimulator(given: string | undefined, options: SimulatorOptions, asker?: Asker) {
  const { project } = findPlaces(process.cwd());
  const id = await askId(given, project, asker);
  const usual = id === OWN.id ? OWN.en : wordsOf(id);
  const zh = await askTitle({ zh: '中文名称', en: 'Name in Chinese' }, options.titleZh, OWN.zh, asker);
  const en = await askTitle({ zh: '英文名称', en: 'Name in English' }, options.titleEn, usual, asker);
  const files = readStarter('simulator');
  for (const [name, text] of files) files.set(name, renamed(name, text, { id, zh, en }));
  return { folder: folderOf(project, id), files, pair: ['labels/zh.ts', 'labels/en.ts'] } satisfies Starter;
}

function renamed(name: string, text: string, { id, zh, en }: typeof OWN): string {
  if (name === 'MODEL.zh.md') return text.replace(`# ${OWN.zh}：`, `# ${zh}：`);
  if (name === 'MODEL.en.md') return text.replace(`# ${OWN.en}:`, `# ${en}:`);
  const depth = name.includes('/') ? '../../_kit/' : '../_kit/';
  return text
    .replaceAll(name.includes('/') ? `../${KIT}` : KIT, depth)
    .replace(`id: '${OWN.id}'`, `id: '${id}'`)
    .replace(`title: '${OWN.zh}'`, `title: ${quoted(zh)}`)
    .replace(`title: '${OWN.en}'`, `title: ${quoted(en)}`);
}

/** As the project's formatter quotes. */
function quoted(text: string): string {
  const isPlain = !/['\\\p{Cc}]/u.test(text);
  return isPlain ? `'${text}'` : JSON.stringify(text);
}

function folderOf(project: string, id: string): string {
  return path.join(project, 'simulators', id);
}

async function askId(given: string | undefined, project: string, asker?: Asker): Promise<string> {
  const check = (id: string) => {
    const folder = folderOf(project, readSlug(id, 'break-even'));
    if (existsSync(folder)) throw alreadyThere(path.relative('', folder));
  };
  if (given === undefined && asker) {
    return asker.text(
      { zh: '编号（小写英文、数字、短横线）', en: 'Id (lower-case letters, digits, hyphens)' },
      '',
      check,
    );
  }
  if (given === undefined) {
    throw new Refusal({
      zh: '模拟器叫什么编号？例如 break-even。',
      en: 'Which id is the simulator to have? For example break-even.',
    });
  }
  check(given);
  return given;
}
