import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { LOCALES, type Locale, localeOfId, localisedId } from '../i18n/locales.ts';
import type { InterfaceLabels } from '../schemas/interface.ts';
import { atomFeed } from './atom-feed.ts';
import type { ListedPage } from './listed-page.ts';
import { LLMS_FILES, llmsFull, llmsIndex } from './llms-text.ts';

interface Site {
  /** The folder of the built site. */
  folder: string;
  /** The site's complete address with a slash at the end. */
  home: string;
  labels: Record<Locale, InterfaceLabels>;
  /** When each page last changed. */
  times: ReadonlyMap<string, string>;
}

/** Writes the lists of all pages for programs: for language models and for feed readers, by language. */
export async function writeLists({ folder, home, labels, times }: Site, pages: readonly ListedPage[]): Promise<void> {
  for (const locale of LOCALES) {
    const own = pages
      .filter(({ id }) => localeOfId(id) === locale)
      .map((page) => ({ ...page, changed: times.get(page.id) }));
    const setting = { locale, home, labels: labels[locale] };
    const write = (name: string, text: string) => writeFile(path.join(folder, name), text);
    await write(LLMS_FILES[locale].index, llmsIndex(own, setting));
    await write(LLMS_FILES[locale].full, llmsFull(own));
    await write(path.join(localisedId('', locale), 'feed.xml'), atomFeed(own, setting));
  }
}
