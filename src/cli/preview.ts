import { existsSync } from 'node:fs';
import path from 'node:path';
import { EXIT, terminalLocale } from './command.ts';
import { serve } from './serve.ts';

const folder = process.env.OUT_DIR ?? 'dist';
const isAskedHow = process.argv.some((word) => word === '--help' || word === '-h');
if (isAskedHow || existsSync(path.join(folder, 'index.html'))) {
  await serve('preview', { zh: '把建好的站点放到本机上看。', en: 'Serve the built site on this machine.' });
} else {
  const nothing = {
    zh: `${folder} 里没有站点；请先运行 npm run build。`,
    en: `There is no site in ${folder}; run npm run build first.`,
  };
  process.stderr.write(`${nothing[terminalLocale()]}\n`);
  process.exitCode = EXIT.usage;
}
