import { existsSync, readFileSync } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { Option } from 'commander';
import { findPlaces } from '../compile/places.ts';
import { readLibrary } from '../compile/read-library.ts';
import { LOCALES, type Locale } from '../i18n/locales.ts';
import { bindBooks } from '../pdf/bind-books.ts';
import { findChromium } from '../pdf/find-chromium.ts';
import { openPrinter, printBook } from '../pdf/print-book.ts';
import { SYSTEMS } from '../schemas/shared.ts';
import { createCommand, EXIT, type Said, terminalLocale } from './command.ts';

const locale = terminalLocale();
const say = (said: Said) => process.stderr.write(`${said[locale]}\n`);
const option = (flags: string, said: Said) => new Option(flags, said[locale]);

const command = createCommand('pdf', {
  zh: '从建好的站点制作 PDF：每个体系一本，合起来一本。',
  en: 'Make PDFs from the built site: one for each system, and one of all.',
})
  .addOption(option('--system <system>', { zh: '只做一个体系', en: 'only one system' }).choices([...SYSTEMS, 'all']))
  .addOption(option('--site <folder>', { zh: '建好的站点', en: 'the built site' }).default('dist'))
  .addOption(option('--out <folder>', { zh: '放到哪里', en: 'where to put them' }).default('pdf'))
  .parse();
const options = command.opts<{ system?: string; locale?: Locale; site: string; out: string; json?: boolean }>();

interface Made {
  file: string;
  pages: number;
  bytes: number;
}

async function make(executable: string): Promise<Made[]> {
  const { library } = await readLibrary(findPlaces(process.cwd()));
  const read = (address: string) => readFileSync(path.join(options.site, address, 'index.html'), 'utf8');
  const languages = options.locale ? [options.locale] : LOCALES;
  const books = languages.flatMap((each) => bindBooks(library, each, read, options.system));
  await mkdir(options.out, { recursive: true });
  const browser = await openPrinter(executable);
  const made: Made[] = [];
  for (const { name, book } of books) {
    const started = performance.now();
    const { pdf, pages } = await printBook(book, options.site, browser);
    const file = path.join(options.out, `${name}.pdf`);
    await writeFile(file, pdf);
    made.push({ file, pages, bytes: pdf.length });
    const seconds = ((performance.now() - started) / 1000).toFixed(1);
    say({ zh: `${file}：${pages} 页，${seconds} 秒`, en: `${file}: ${pages} pages, ${seconds} s` });
  }
  await browser.close();
  return made;
}

const executable = findChromium();
if (!existsSync(path.join(options.site, 'index.html'))) {
  say({
    zh: `${options.site} 里没有站点；请先运行 npm run build。`,
    en: `There is no site in ${options.site}; run npm run build first.`,
  });
  process.exitCode = EXIT.usage;
} else if (executable) {
  const made = await make(executable);
  if (options.json) process.stdout.write(`${JSON.stringify(made, undefined, 2)}\n`);
} else {
  say({
    zh: '排版需要 Chromium。请安装（Debian：apt-get install chromium fonts-noto-cjk），或说明它在哪里：CHROMIUM_PATH=/path/to/chromium npm run pdf',
    en: 'Printing needs Chromium. Install it (on Debian: apt-get install chromium fonts-noto-cjk), or say where it is: CHROMIUM_PATH=/path/to/chromium npm run pdf',
  });
  process.exitCode = EXIT.usage;
}
