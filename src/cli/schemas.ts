import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { findPlaces } from '../compile/places.ts';
import { readLibrary } from '../compile/read-library.ts';
import { editorSchema, knownIds } from '../schemas/editor-schema.ts';
import { WRITTEN_NAMES } from '../schemas/published.ts';
import { createCommand, terminalLocale } from './command.ts';

const FOLDER = '.vscode/schemas';

/** Writes the schemas that an editor completes and checks the content's YAML by, with the ids that exist at the moment. */
async function write({ json }: { json?: boolean }): Promise<void> {
  const { library } = await readLibrary(findPlaces(process.cwd()));
  mkdirSync(FOLDER, { recursive: true });
  const files = WRITTEN_NAMES.map((name) => {
    const file = path.join(FOLDER, `${name}.json`);
    writeFileSync(file, `${JSON.stringify(editorSchema(name, knownIds(library)), undefined, 2)}\n`);
    return file;
  });
  const said = { zh: `写好了 ${files.length} 个文件：${FOLDER}/`, en: `${files.length} files are written: ${FOLDER}/` };
  process.stdout.write(json ? `${JSON.stringify({ files })}\n` : `${said[terminalLocale()]}\n`);
}

await createCommand('schemas', {
  zh: '写出编辑器用来补全和检查 YAML 的 JSON Schema，里面有现有的编号。',
  en: 'Write the JSON Schemas by which an editor completes and checks YAML, with the ids that exist.',
})
  .action(write)
  .parseAsync();
