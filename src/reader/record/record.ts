import { Keeper } from '../../simulator-host/keeping/keeper.ts';
import { browserShelf } from '../../simulator-host/keeping/shelf.ts';
import { today } from '../../simulator-host/take-away/today.ts';
import { pageLocale } from '../page-locale.ts';
import { readHashes } from './changed-sections.ts';
import { isReadPage, type ReadPage, type SectionHashes } from './read-page.ts';
import { READING_KEY } from './reading-key.ts';

let keeper: Keeper<ReadPage> | undefined;

/** What was read, in this browser only. */
export function readingRecord(): Keeper<ReadPage> {
  if (keeper) return keeper;
  const opened = new Keeper<ReadPage>({ shelf: browserShelf(READING_KEY), accepts: isReadPage, now: Date.now });
  addEventListener('pagehide', () => opened.flush());
  document.addEventListener('visibilitychange', () => opened.flush());
  keeper = opened;
  return opened;
}

/** The page as it can be recorded: its id and what its sections say. Nothing where a page is not one to be read. */
export function thisPage(): { id: string; sections: SectionHashes } | undefined {
  const marked = document.querySelector<HTMLElement>('[data-page-end]');
  const id = marked?.dataset.pageEnd;
  return id ? { id, sections: readHashes(marked.dataset.sections ?? '') } : undefined;
}

/** The record of a page, unless it was never read or the record was taken back. */
export function recordOf(id: string): ReadPage | undefined {
  const found = readingRecord().entries.value.get(id);
  return found?.removed ? undefined : found;
}

/** Notes that the page was read today, as it is now. What was noted of it in the other language stays. */
export function noteRead(): void {
  const page = thisPage();
  if (!page) return;
  const before = recordOf(page.id)?.sections ?? {};
  readingRecord().put({ id: page.id, day: today(), sections: { ...before, [pageLocale()]: page.sections } });
}
