import { pageLocale } from '../page-locale.ts';
import { READER_WORDS } from '../reader-words.ts';
import { type ChangedSection, changedSections } from './changed-sections.ts';
import type { SectionHashes } from './read-page.ts';
import { noteRead, recordOf } from './record.ts';

/** Says at the top of a page which of its sections have changed since it was read, and marks them where they stand. */
export function showChanges({ id, sections }: { id: string; sections: SectionHashes }): void {
  const changed = changedSections(recordOf(id)?.sections[pageLocale()], sections);
  const found = changed.flatMap((section) => {
    const heading = document.getElementById(section.id);
    return heading ? [{ ...section, heading }] : [];
  });
  const tools = document.querySelector('.gw-page-tools');
  if (found.length === 0 || !tools) return;
  const marks = found.filter(({ id: own }) => own !== TOP).map(({ heading, kind }) => addMark(heading, kind));
  const notice = noticeOf(found);
  const seen = document.createElement('button');
  seen.type = 'button';
  seen.className = 'gw-quiet-button';
  seen.textContent = READER_WORDS[pageLocale()].seen;
  seen.addEventListener('click', () => {
    noteRead();
    for (const element of [notice, ...marks]) element.remove();
    document.querySelector<HTMLElement>('.gw-page-tools button')?.focus();
  });
  notice.append(' ', seen);
  tools.after(notice);
}

function addMark(heading: HTMLElement, kind: ChangedSection['kind']): HTMLElement {
  const mark = document.createElement('span');
  mark.className = 'gw-changed-mark print:hidden';
  mark.textContent = READER_WORDS[pageLocale()][kind];
  heading.after(mark);
  return mark;
}

function noticeOf(found: readonly { heading: HTMLElement; id: string; kind: ChangedSection['kind'] }[]): HTMLElement {
  const locale = pageLocale();
  const words = READER_WORDS[locale];
  const notice = document.createElement('p');
  notice.className = 'gw-changed print:hidden';
  notice.append(`${words.changed}${locale === 'en' ? ' ' : ''}`);
  for (const [index, { heading, id, kind }] of found.entries()) {
    const link = document.createElement('a');
    link.href = `#${id}`;
    link.textContent = id === TOP ? words.opening : heading.textContent;
    notice.append(index > 0 ? SEPARATORS[locale] : '', link);
    if (kind === 'newSection') notice.append(BRACKETS[locale].replace('{word}', () => words.newSection));
  }
  notice.append(STOPS[locale]);
  return notice;
}

/** What stands before a page's first heading goes by this id. */
const TOP = '_top';

const SEPARATORS = { zh: '、', en: ', ' };
const BRACKETS = { zh: '（{word}）', en: ' ({word})' };
const STOPS = { zh: '。', en: '.' };
