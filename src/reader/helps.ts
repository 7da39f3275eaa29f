/** Brings a part of the page to life that is about to be seen. */
export async function help(element: HTMLElement, page: string): Promise<void> {
  if (element.matches('.gw-table')) (await import('./tables/table-tools.ts')).addTools(element);
  else if (element.matches('.gw-checklist-bar')) await checklists(page);
  else (await import('./record/watch-end.ts')).watchEnd(element);
}

/** Brings the page's checklist to life. */
export async function checklists(page: string): Promise<void> {
  (await import('./checklist/checklists.tsx')).startChecklists(page);
}

/** Shows what was read. */
export async function record(): Promise<void> {
  (await import('./record/show-record.ts')).showRecord();
}

/** Does what was asked for by pressing something. */
export async function act(asked: HTMLElement): Promise<void> {
  switch (asked.dataset.reader) {
    case 'copyPage':
      return (await import('./copy.ts')).copyPage(asked.dataset.markdown ?? '');
    case 'markRead':
      return (await import('./record/mark-page.ts')).togglePage();
    case 'shortcuts':
      return press('?');
    default:
      return (await import('./copy.ts')).copyLink(asked as HTMLAnchorElement);
  }
}

/** Does what a key stands for. */
export async function press(key: string): Promise<void> {
  (await import('./shortcuts/press.ts')).press(key);
}

/** Offers the page in the other language. */
export async function offer(): Promise<void> {
  (await import('./language/offer.ts')).offerOnce();
}
