/** Buttons within a page that open the search of its header; without script there is nothing to open. */
for (const door of document.querySelectorAll<HTMLButtonElement>('[data-opens-search]')) {
  door.hidden = false;
  door.addEventListener('click', () => document.querySelector<HTMLButtonElement>('search-box > button')?.click());
}
