import { pageLocale } from '../page-locale.ts';
import { READER_WORDS } from '../reader-words.ts';
import { tell } from '../tell.ts';
import { noteRead, readingRecord, recordOf, thisPage } from './record.ts';
import { showRecord } from './show-record.ts';

/** Marks the page as read, or as not read when it was. */
export function togglePage(): void {
  const page = thisPage();
  if (!page) return;
  const words = READER_WORDS[pageLocale()];
  const wasRead = recordOf(page.id) !== undefined;
  if (wasRead) readingRecord().remove(page.id);
  else noteRead();
  readingRecord().flush();
  showRecord();
  tell(readingTrouble() ?? (wasRead ? words.markedUnread : words.markedRead));
}

function readingTrouble(): string | undefined {
  const trouble = readingRecord().trouble.peek();
  return trouble && READER_WORDS[pageLocale()][trouble];
}
