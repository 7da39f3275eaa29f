import { existsSync, readdirSync } from 'node:fs';
import path from 'node:path';

/** `npm run bench -- <name>`: each benchmark is a folder with a `run.ts` that measures us beside pinned peers in one run. */
const [name = ''] = process.argv.slice(2);
const folder = import.meta.dirname;
const known = readdirSync(folder).filter((entry) => existsSync(path.join(folder, entry, 'run.ts')));
if (!known.includes(name)) {
  process.stderr.write(`No benchmark is called "${name}": one of ${known.join(', ')}.\n`);
  process.exit(1);
}
await import(path.join(folder, name, 'run.ts'));
