import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { Command } from 'commander';
import { globSync } from 'tinyglobby';
import { parse } from 'yaml';
import { findPlaces } from '../compile/read-library.ts';
import { nearest, oneOf } from '../errors/nearest.ts';
import { SYSTEMS } from '../schemas/shared.ts';

const folder = import.meta.dirname;
const { content } = findPlaces(process.cwd());
const program = new Command('new').description(
  'Start something: a folder with everything in it that the checks ask for.',
);

program
  .command('playbook')
  .argument('<system/slug>', 'where it belongs and its address: tech/my-topic')
  .description('Write a playbook in both languages that builds as it is')
  .action((place: string) => {
    const [system = '', slug = ''] = place.split('/');
    const close = nearest(system, SYSTEMS);
    if (!(SYSTEMS as readonly string[]).includes(system)) {
      program.error(
        `No system is called "${system}": ${oneOf(SYSTEMS)}.${close ? ` Did you mean ${close}/${slug}?` : ''}`,
      );
    }
    if (!/^[a-z0-9]+(-[a-z0-9]+)*$/.test(slug)) {
      program.error(`"${slug}" is no slug: lower-case letters, digits and hyphens, such as tech/my-topic.`);
    }
    const target = path.join(content, 'content/playbooks', system, slug);
    const shown = path.relative('', target);
    if (existsSync(target)) program.error(`${shown} exists already; nothing was written.`);
    const order = freeOrder(system);
    mkdirSync(target, { recursive: true });
    for (const name of ['playbook.yml', 'zh.mdx', 'en.mdx']) {
      const starter = readFileSync(path.join(folder, 'starters/playbook', name), 'utf8');
      writeFileSync(path.join(target, name), starter.replace('ORDER', String(order)));
    }
    process.stdout.write(`${shown}/ is ready: playbook.yml, zh.mdx, en.mdx. Look at it with npm run dev.\n`);
  });

/** Ten after the last place taken in the system, so that others fit between. */
function freeOrder(system: string): number {
  const taken = globSync(`content/playbooks/${system}/*/playbook.yml`, { cwd: content, absolute: true }).map((file) => {
    const facts: unknown = parse(readFileSync(file, 'utf8'));
    return Number((facts as { order?: unknown } | null)?.order ?? 0);
  });
  return Math.max(0, ...taken.filter(Number.isFinite)) + 10;
}

program.parse();
